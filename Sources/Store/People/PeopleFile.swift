import Messages

/// Who is who in the user's own words: one line a person.
///
///     Petra Lund: petra.lund@museum.example, +4917604069010; role: boss; groups: museum, board; team: member  # since May
///
/// The name `me` stands for the owner. After the addresses may follow a role, groups, the tie to the user's team,
/// addresses that are *not* this person's, and a remark. Lines that begin with `#` and empty lines are remarks too. Quotation marks keep a name, address or
/// group with separators in it together. The text is meant to be kept under version control: what `description` writes,
/// `init(_:)` reads back to the same value, and a line that no edit touches stays as it was written.
public struct PeopleFile: Sendable, Equatable {
  /// One line: a person, or a remark where `entry` is nil.
  struct Line: Sendable, Equatable {
    /// As written, without hidden characters.
    var text: String
    var entry: Entry?
    /// What stands behind the entry, from its `#` on.
    var remark = ""
  }

  /// One person.
  public struct Entry: Sendable, Equatable {
    public var name: String
    public var addresses: [Address]
    public var role: PersonRole?
    public var groups: [String]
    public var team: TeamTie?
    /// Addresses that look like this person's and are not.
    public var apart: [Address]
    /// Whether the line names the owner's addresses.
    public var isOwner: Bool

    public init(
      name: String, addresses: [Address], role: PersonRole? = nil, groups: [String] = [], team: TeamTie? = nil,
      apart: [Address] = [], isOwner: Bool = false
    ) {
      self.name = name.visible
      self.addresses = addresses
      self.role = role
      self.groups = groups
      self.team = team
      self.apart = apart
      self.isOwner = isOwner
    }
  }

  var lines: [Line]

  public init(entries: [Entry] = []) {
    lines = entries.map(Line.init)
  }

  /// Everybody named, in the order of the lines.
  public var entries: [Entry] { lines.compactMap(\.entry) }

  /// The owner's addresses.
  public var ownerAddresses: [Address] { entries.filter(\.isOwner).flatMap(\.addresses) }
}

extension PeopleFile: CustomStringConvertible {
  /// The text form, ended by a line end.
  public var description: String { lines.map { $0.text + "\n" }.joined() }
}

extension PeopleFile.Line {
  /// A line written anew.
  init(_ entry: PeopleFile.Entry) {
    self.init(text: entry.description, entry: entry)
  }

  /// The line with another entry; its remark stays.
  func replacing(_ entry: PeopleFile.Entry) -> PeopleFile.Line {
    let rest = remark.isEmpty ? "" : "  \(remark)"
    return PeopleFile.Line(text: entry.description + rest, entry: entry, remark: remark)
  }
}

extension PeopleFile.Entry: CustomStringConvertible {
  /// The line without its remark.
  public var description: String {
    let name = isOwner ? "me" : self.name == "me" ? "\"me\"" : self.name.quoted(before: ":")
    let fields = [
      ("role", role.map { [$0.rawValue] } ?? []), ("groups", groups), ("team", team.map { [$0.rawValue] } ?? []),
      ("not", apart.map(\.typed.visible)),
    ]
    let written = fields.filter { !$0.1.isEmpty }.map { "\($0.0): \(list($0.1))" }
    return (["\(name): \(list(addresses.map(\.typed.visible)))"] + written).joined(separator: "; ")
  }

  private func list(_ values: [String]) -> String {
    values.map { $0.quoted(before: ",;") }.joined(separator: ", ")
  }
}

extension String {
  /// One line of visible characters: hidden ones dropped, line ends and tabs made spaces, spaces at the ends cut off.
  var visible: String {
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isHidden { kept.append(scalar.isLineBreaking ? " " : scalar) }
    return String(kept).trimmed
  }

  /// The text, in quotation marks where it would not be read back as one.
  fileprivate func quoted(before separators: String) -> String {
    let isPlain =
      !isEmpty && !unicodeScalars.contains { separators.unicodeScalars.contains($0) } && first != "\""
      && !hasPrefix("#") && !contains(" #") && !contains("\t#")
    if isPlain { return self }
    let escaped = unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return "\"\(escaped)\""
  }

  /// Without blanks at both ends.
  var trimmed: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return String(rest)
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" || self == "\r" }
  var isLineBreaking: Bool {
    (0x09...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
