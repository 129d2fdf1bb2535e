import Messages
import Testing

@testable import Store

@Suite struct ContactJoiningTests {
  private let people = [
    Person(id: .owner, name: "me", addresses: [.owner, .email("me@x.example")]),
    Person(id: PersonID(rawValue: "p-1"), name: "ana@x.example", addresses: [.email("ana@x.example")]),
    Person(id: PersonID(rawValue: "p-2"), name: "+491701234567", addresses: [.phone("+491701234567")]),
    Person(id: PersonID(rawValue: "p-3"), name: "Ana Rahal", addresses: [.handle("ana rahal")]),
    Person(id: PersonID(rawValue: "p-4"), name: "Bo", addresses: [.email("bo@x.example")]),
  ]

  private func joined(
    _ cards: Contact..., to file: String = "me: me@x.example", groups: Bool = false
  ) throws -> (changes: [String], notes: [ContactJoining.Note]) {
    let before = try PeopleFile(file)
    var joining = ContactJoining(
      PeopleEditor(before, country: Country("DE")), people: people, takesGroups: groups)
    joining.join(cards)
    #expect(try PeopleFile(joining.editor.file.description) == joining.editor.file)
    return (joining.editor.file.changes(since: before), joining.notes)
  }

  private static let ana = Contact(
    name: "Ana Rahal", addresses: [.email("ana@x.example"), .phone("0170 1234567"), .email("ana@new.example")],
    groups: ["Museum"])

  @Test func `A card joins mail, number and the chat that knows its name, and names the person`() throws {
    let (changes, notes) = try joined(Self.ana)
    #expect(changes == ["+ Ana Rahal: ana@x.example, +491701234567, ana rahal, ana@new.example"])
    #expect(notes.isEmpty)
    #expect(try joined(Self.ana, groups: true).changes[0].hasSuffix("; groups: Museum"))
  }

  @Test func `Names and lines of the user stay`() throws {
    let (changes, _) = try joined(Self.ana, to: "Annie: ana@x.example; not: 01701234567")
    #expect(
      changes == [
        "- Annie: ana@x.example; not: 01701234567",
        "+ Annie: ana@x.example, ana rahal, ana@new.example; not: 01701234567",
      ])
    let two = try joined(Self.ana, to: "Annie: ana@x.example\nWork: 0170 1234567")
    #expect(two.changes.isEmpty && two.notes == [.severalPeople(line: 1, names: ["Annie", "Work"])])
  }

  @Test func `Strangers, shared numbers and the owner's own card are left alone`() throws {
    let stranger = Contact(name: "Cy", addresses: [.email("cy@x.example")])
    #expect(try joined(stranger).changes.isEmpty)
    let own = Contact(name: "Mara", addresses: [.email("me@x.example"), .phone("+491701234567")], line: 7)
    #expect(try joined(own).notes == [.owner(line: 7)])
    let home = Contact(name: "Bo", addresses: [.email("bo@x.example"), .phone("+491701234567")])
    let (changes, notes) = try joined(Self.ana, home)
    #expect(notes == [.shared(.phone("+491701234567"), cards: 2)])
    #expect(changes == ["+ Ana Rahal: ana@x.example, ana rahal, ana@new.example"])
  }

  @Test func `A card that says nothing new changes nothing`() throws {
    #expect(try joined(Contact(name: "Bo", addresses: [.email("bo@x.example")])).changes.isEmpty)
  }
}
