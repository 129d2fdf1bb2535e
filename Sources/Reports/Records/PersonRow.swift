import Messages

/// A person with all addresses known to be theirs.
public struct PersonRow: Record {
  public var person: Person

  public init(_ person: Person) { self.person = person }

  public static let name = "people"
  public static let about = "One row for each person."
  public static let keys = Keys(primary: ["person_id"])
  public static let fields: [Field<Self>] = [
    .text("person_id", "Stable name of the person; me for the owner of the archive.") { $0.person.id.rawValue },
    .text("name", "What the person is called in reports.") { $0.person.name },
    .text("addresses", "Normalised addresses and numbers, separated by spaces.") {
      $0.person.addresses.filter { $0.kind != .owner }.map(\.value).joined(separator: " ")
    },
    .text("role", "What they are to you, in your word: boss, senior, peer and others; missing where you did not say.") {
      $0.person.role?.rawValue
    },
    .text("groups", "The groups you put them into, separated by semicolons.") {
      $0.person.groups.joined(separator: "; ")
    },
    .text("team", "member of your team, or address that reaches all of it; missing where you did not say.") {
      $0.person.team?.rawValue
    },
  ]
}
