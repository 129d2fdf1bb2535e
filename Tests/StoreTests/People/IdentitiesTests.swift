import GRDB
import Messages
import Testing

@testable import Store

@Suite struct IdentitiesTests {
  @Test func `A number with and without its calling code is one person once the country is known`() throws {
    let test = try TestArchive()
    try test.add(
      text("a", from: "+4917604069010", with: "+4917604069010", day: 0),
      text("b", from: "017604069010", with: "017604069010", day: 1),
      text("c", from: "017604069010", with: "017604069010", day: 2))
    #expect(try test.conversations() == [["a"], ["b", "c"]])
    #expect(Set(try test.archive.people().map(\.id)).count == 3)
    let unplaced = try test.archive.unplacedNumbers()
    #expect(unplaced.numbers == [.phone("017604069010")] && unplaced.country == nil && unplaced.likely?.code == "DE")
    try test.archive.setCountry(#require(Country("DE")))
    #expect(try test.conversations() == [["a", "b", "c"]])
    #expect(try test.archive.people().map(\.addresses) == [[.owner], [.phone("+4917604069010")]])
    #expect(try test.archive.unplacedNumbers().numbers.isEmpty)
  }

  @Test func `The owner's own number says which country`() throws {
    let test = try TestArchive()
    try test.add(text("a", from: "0770 0900123", with: "07700900123", day: 0))
    try test.archive.setPeople(PeopleFile("me: me@x.example, +447700900999"))
    #expect(try test.archive.people()[1].addresses == [.phone("+447700900123")])
    try test.archive.setPeople(PeopleFile("me: +447700900999, +4917604069001"))
    #expect(try test.archive.country() == nil)
  }

  @Test func `Numbers that end alike in two countries are two people`() throws {
    let test = try TestArchive()
    try test.add(
      text("a", from: "+4917604069010", with: "+4917604069010", day: 0),
      text("b", from: "+4317604069010", with: "+4317604069010", day: 0))
    let people = try test.archive.people()
    #expect(Set(people.map(\.id)).count == 3)
    #expect(try test.conversations().count == 2)
  }

  @Test func `Two addresses are two people until the user says otherwise`() throws {
    let test = try TestArchive()
    var first = mail("a", from: "ana@x.example")
    first.sender.name = "Ana R."
    try test.add(first, mail("b", from: "ana@home.example"))
    #expect(try test.archive.people().map(\.name) == ["me", "Ana R.", "ana@home.example", "me@x.example"])
    try test.archive.setPeople(PeopleFile("me: me@x.example\nAna: ana@home.example, ana@x.example"))
    #expect(try test.archive.people().map(\.name) == ["me", "Ana"])
  }

  @Test func `Naming people leaves the identity of a person alone`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    let before = try test.archive.people().first { $0.name == "ana@x.example" }?.id
    try test.archive.setPeople(PeopleFile("Ana: ana@x.example, ana@home.example"))
    #expect(try test.archive.people().first { $0.name == "Ana" }?.id == before)
  }

  @Test func `The address on both sides of most mail is proposed as the owner's`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example"), mail("b", from: "me@x.example", to: ["ana@x.example"]),
      mail("c", from: "ben@x.example"), mail("d", from: "me@x.example", to: ["ben@x.example"]),
      mail("e", from: "eve@x.example"))
    let proposals = try test.archive.ownerProposals()
    #expect(proposals.map(\.address.value) == ["me@x.example", "ana@x.example", "ben@x.example"])
    #expect(proposals[0].sent == 2 && proposals[0].received == 3)
    try test.archive.setPeople(PeopleFile("me: me@x.example"))
    #expect(try test.archive.ownerProposals().isEmpty)
    try test.add(
      mail("f", from: "me@home.example", to: ["ana@x.example"]),
      mail("g", from: "ana@x.example", to: ["me@home.example"]))
    #expect(try test.archive.ownerProposals().map(\.address.value) == ["ana@x.example", "me@home.example"])
  }

  @Test func `Whoever wrote what a mailbox keeps as sent is proposed first, however seldom that was`() throws {
    let test = try TestArchive()
    var sent = mail("a", from: "me@x.example", to: ["ana@x.example"])
    sent.isSent = true
    try test.add(sent)
    for number in 0..<20 { try test.add(mail("b\(number)", from: "ana@x.example", to: ["ana@x.example"])) }
    let proposals = try test.archive.ownerProposals()
    #expect(proposals.map(\.address.value) == ["me@x.example", "ana@x.example"])
    #expect(proposals.map(\.kept) == [1, 0])
  }

  @Test func `Role, groups and team reach the people of a conversation`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    try test.archive.setPeople(PeopleFile("Ana: ana@x.example; role: report; groups: Choir; team: member"))
    let ana = try #require(try test.allConversations()[0].people.values.first { $0.name == "Ana" })
    #expect(ana.role == .report && ana.team == .member && ana.belongs(to: "choir") && ana.organisation == "Choir")
  }
}

extension IdentitiesTests {
  @Test func `Traffic is counted both ways, a message to two addresses of one person once`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example"), mail("b", from: "me@x.example", to: ["ana@x.example", "ana@home.example"]),
      mail("c", from: "ana@home.example"), mail("d", from: "eve@x.example", to: ["ana@x.example"]))
    try test.archive.setPeople(PeopleFile("me: me@x.example\nAna: ana@x.example, ana@home.example"))
    let people = try test.archive.people()
    let traffic = try test.archive.traffic()
    let ana = try #require(people.first { $0.name == "Ana" }.flatMap { traffic[$0.id] })
    #expect(ana.received == 2 && ana.sent == 1 && ana.calls == 0)
    #expect(traffic[.owner] == nil)
  }

  @Test func `Pairs that are kept apart are not suggested`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana.rahal@x.example"), mail("b", from: "ana.rahal@home.example"),
      mail("c", from: "mara.velten@x.example"), mail("d", from: "me@x.example", to: ["eve@x.example"]))
    try test.archive.setPeople(PeopleFile("me: me@x.example, mara.velten@home.example"))
    #expect(
      try test.archive.suggestions().map { [$0.first.name, $0.second.name] } == [
        ["me", "mara.velten@x.example"], ["ana.rahal@home.example", "ana.rahal@x.example"],
      ])
    try test.archive.setPeople(PeopleFile("Ana: ana.rahal@x.example; not: ana.rahal@home.example"))
    #expect(try test.archive.suggestions().isEmpty)
  }
}
