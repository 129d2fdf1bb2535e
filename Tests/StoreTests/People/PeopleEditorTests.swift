import Messages
import Testing

@testable import Store

@Suite struct PeopleEditorTests {
  private static let text = """
    # mine

    # the choir
    Ana R.: ana@x.example,  0170 1234567; role: boss  # since May
    Bo: b@x.example,  me@x.example # friend
    Cy: c@x.example
    # end
    """

  private func edited(
    _ text: String = Self.text, _ edit: (inout PeopleEditor) throws -> Void
  ) throws -> String {
    var editor = PeopleEditor(try PeopleFile(text), country: Country("DE"))
    try edit(&editor)
    #expect(try PeopleFile(editor.file.description) == editor.file)
    return editor.file.changes(since: try PeopleFile(text)).joined(separator: "\n")
  }

  private func person(_ name: String, _ addresses: Address..., id: String = "p-1") -> Person {
    Person(id: PersonID(rawValue: id), name: name, addresses: addresses)
  }

  private let ana = Person(
    id: PersonID(rawValue: "p-ana"), name: "Ana R.", addresses: [.email("ana@x.example"), .phone("+491701234567")])

  @Test func `Own addresses go to the owner's line, behind the remarks at the top`() throws {
    let changes = try edited { $0.addOwner([.email("me@x.example"), .phone("+49170")]) }
    #expect(
      changes == """
        + me: me@x.example, +49170
        - Bo: b@x.example,  me@x.example # friend
        + Bo: b@x.example  # friend
        """)
    #expect(try edited("me:  a@x.example") { $0.addOwner([.email("a@x.example")]) } == "")
  }

  @Test func `A merge moves addresses, keeps what is said of the first, and keeps remarks`() throws {
    let changes = try edited { $0.merge(person("Cy", .email("c@x.example")), ana) }
    #expect(
      changes == """
        - Ana R.: ana@x.example,  0170 1234567; role: boss  # since May
        - Cy: c@x.example
        + Cy: c@x.example, ana@x.example, 01701234567  # since May
        """)
  }

  @Test func `People without a line get one; their role and groups come along`() throws {
    var other = person("bo@home.example", .email("bo@home.example"))
    #expect(
      try edited { $0.merge(person("Dee", .phone("+491")), other) }
        == "+ Dee: tel:+491, bo@home.example"
        .replacing("tel:", with: ""))
    other.groups = ["choir"]
    #expect(try edited("Dee: d@x") { $0.merge(person("Dee", .email("d@x")), other) }.hasSuffix("; groups: choir"))
  }

  @Test func `A merge with the owner gives the owner the addresses, whoever is named first`() throws {
    let me = Person(id: .owner, name: "me", addresses: [.owner])
    let cy = person("Cy", .email("c@x.example"))
    for (first, second) in [(me, cy), (cy, me)] {
      #expect(
        try edited { $0.merge(first, second) } == """
          + me: c@x.example
          - Cy: c@x.example
          """)
    }
  }

  @Test func `A split takes the number however it is written, and notes it`() throws {
    var isSplit = false
    let changes = try edited { isSplit = $0.split(.phone("+491701234567")) }
    #expect(isSplit)
    #expect(
      changes == """
        - Ana R.: ana@x.example,  0170 1234567; role: boss  # since May
        + Ana R.: ana@x.example; role: boss; not: +491701234567  # since May
        """)
    #expect(try edited { isSplit = $0.split(.email("c@x.example")) } == "")
    #expect(!isSplit)
  }

  @Test func `What is said of a person by another spelling of their number is said on their line`() throws {
    let changes = try edited { editor in
      editor.edit(person("x", .phone("+491701234567"))) { $0.role = nil }
    }
    #expect(changes.hasSuffix("+ Ana R.: ana@x.example, 01701234567  # since May"))
  }
}
