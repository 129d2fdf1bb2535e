import Messages
import Store
import Testing

@Suite struct PersonSearchTests {
  private static let people = ["Jonas Weil", "Johanna Stark", "Jo"].map { name in
    Person(id: PersonID(rawValue: "p-\(name.count)"), name: name, addresses: [])
  }

  @Test(
    "A whole name goes before beginnings, and each word begins a word of the name",
    arguments: [
      ("jo", ["Jo"]), ("jon", ["Jonas Weil"]), ("weil", ["Jonas Weil"]), ("j s", ["Johanna Stark"]),
      ("joh weil", []), ("", []), ("p-10", ["Jonas Weil"]), ("j", ["Jo", "Johanna Stark", "Jonas Weil"]),
    ])
  func called(_ text: String, _ names: [String]) {
    #expect(Self.people.called(text, country: nil).map(\.name).sorted() == names)
  }
}
