import Messages

/// Who is who in the user's own words: one line a person, `name: address, address, …`.
///
/// The name `me` stands for the owner. Lines that begin with `#` and empty lines are passed over. The text is meant
/// to be kept under version control: what `description` writes, `init(_:)` reads back to the same value.
public struct PeopleFile: Sendable, Equatable {
  /// One line.
  public struct Entry: Sendable, Equatable {
    public var name: String
    public var addresses: [Address]

    public init(name: String, addresses: [Address]) {
      self.name = name
      self.addresses = addresses
    }

    /// Whether the line names the owner's addresses.
    public var isOwner: Bool { name == "me" }
  }

  public var entries: [Entry]

  public init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Reads the text form.
  ///
  /// - Throws: `PeopleFileError` naming the line that has no colon, no address, or an address of two people.
  public init(_ text: String) throws {
    entries = []
    var owners: [Address: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let entry = try Self.entry(line, number: index + 1) else { continue }
      for address in entry.addresses {
        if let other = owners.updateValue(entry.name, forKey: address), other != entry.name {
          throw PeopleFileError.sharedAddress(line: index + 1, other: other)
        }
      }
      entries.append(entry)
    }
  }

  private static func entry(_ line: Substring, number: Int) throws -> Entry? {
    let content = line.trimmed
    if content.isEmpty || content.hasPrefix("#") { return nil }
    guard let colon = content.firstIndex(of: ":") else { throw PeopleFileError.noColon(line: number) }
    let name = content[..<colon].trimmed
    let addresses = content[content.index(after: colon)...].split(separator: ",").map { Address(typed: $0.trimmed) }
    guard !name.isEmpty, !addresses.isEmpty else { throw PeopleFileError.incomplete(line: number) }
    return Entry(name: name, addresses: addresses)
  }

  /// Adds addresses to the owner's line.
  public mutating func addOwner(_ addresses: [Address]) {
    let index = entries.firstIndex(where: \.isOwner) ?? entries.startIndex
    if !entries.contains(where: \.isOwner) { entries.insert(Entry(name: "me", addresses: []), at: index) }
    for address in addresses where !entries[index].addresses.contains(address) {
      entries[index].addresses.append(address)
    }
  }

  /// The owner's addresses.
  public var ownerAddresses: [Address] { entries.filter(\.isOwner).flatMap(\.addresses) }
}

extension PeopleFile: CustomStringConvertible {
  /// The text form, one line a person in the order of the entries.
  public var description: String {
    entries.map { "\($0.name): \($0.addresses.map(\.value).joined(separator: ", "))\n" }.joined()
  }
}

/// What is wrong with a people file.
public enum PeopleFileError: Error, Equatable, CustomStringConvertible {
  case noColon(line: Int)
  case incomplete(line: Int)
  case sharedAddress(line: Int, other: String)

  /// What, where, and what to do next.
  public var description: String {
    switch self {
    case .noColon(let line): "line \(line): no colon; write `name: address, address`"
    case .incomplete(let line): "line \(line): a name and at least one address are needed"
    case .sharedAddress(let line, let other): "line \(line): an address here is also given to \(other); keep one"
    }
  }
}

extension Substring {
  var trimmed: String {
    let blanks: Set<Character> = [" ", "\t", "\r"]
    var rest = self
    while let first = rest.first, blanks.contains(first) { rest.removeFirst() }
    while let last = rest.last, blanks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  var trimmed: String { self[...].trimmed }
}
