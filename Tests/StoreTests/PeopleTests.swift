import Messages
import Store
import Testing

@Suite struct PeopleTests {
  @Test func `The text form reads back as it was written`() throws {
    let text = "me: me@x.example, +49170000\nAna R.: ana@x.example, +49170111\n"
    #expect(try PeopleFile(text).description == text)
    #expect(try PeopleFile("# a comment\n\n" + text) == PeopleFile(text))
  }

  @Test(arguments: [
    ("Ana ana@x.example", PeopleFileError.noColon(line: 1)), ("# x\nAna:", .incomplete(line: 2)),
    ("Ana: a@x.example\nBen: a@x.example", .sharedAddress(line: 2, other: "Ana")),
  ])
  func `A wrong line is named`(text: String, error: PeopleFileError) {
    #expect(throws: error) { try PeopleFile(text) }
  }

  @Test func `A number with and without its country code is one person`() throws {
    let test = try TestArchive()
    try test.add(
      text("a", from: "+4917604069010", with: "+4917604069010", day: 0),
      text("b", from: "017604069010", with: "017604069010", day: 1))
    #expect(try test.conversations() == [["a", "b"]])
    #expect(try test.archive.people().count == 2)
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
}
