import Analysis
import Messages

extension JournalEntry: CustomStringConvertible {
  /// The line, without its end.
  public var description: String {
    switch self {
    case .label(let target, let words): line("label", [target.description] + words.map(\.description))
    case .note(let id, let note): line("note", [id.rawValue] + note.words)
    case .ignore(let what): line("ignore", what.words)
    case .disable(let rule): line("disable", [rule])
    case .auditBegin(let scope): line("audit", ["begin"] + scope.words)
    case .audit(let answer): line("audit", answer.words)
    }
  }

  private func line(_ command: String, _ words: [String]) -> String {
    ([command] + words).joined(separator: " ")
  }

  /// Reads one line; nil for an empty one and for a comment, which begins with `#`.
  ///
  /// - Throws: `JournalError` for what is no entry.
  public static func read(_ line: String) throws(JournalError) -> JournalEntry? {
    let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
    guard let command = words.first, !command.hasPrefix("#") else { return nil }
    let rest = Array(words.dropFirst())
    switch command {
    case "label": return try label(rest)
    case "note": return try note(rest, text: freeText(in: line))
    case "ignore": return .ignore(try OffTheRecord(words: rest, line: line))
    case "disable" where rest.count == 1: return .disable(rest[0])
    case "audit" where rest.first == "begin": return .auditBegin(try AuditScope(words: Array(rest.dropFirst())))
    case "audit": return .audit(try AuditAnswer(words: rest))
    default: throw .command(command)
    }
  }

  private static func label(_ words: [String]) throws(JournalError) -> JournalEntry {
    guard let first = words.first else { throw .target("") }
    let target = try JournalTarget(first)
    var said: [LabelWord] = []
    for word in words.dropFirst() { said.append(try LabelWord(word)) }
    if said.isEmpty { throw .nothingSaid }
    return .label(target, said)
  }

  private static func note(_ words: [String], text: String) throws(JournalError) -> JournalEntry {
    guard let first = words.first, let id = EpisodeID(typed: first) else { throw .target(words.first ?? "") }
    var note = UserNote(medium: .call, text: text)
    var hasMedium = false
    for word in words.dropFirst().prefix(while: { $0 != textMark }) {
      switch try LabelWord(word) {
      case .medium(let medium): (note.medium, hasMedium) = (medium, true)
      case .at(let instant): note.at = instant
      case .message(let key): note.message = key
      default: throw .word(word)
      }
    }
    if !hasMedium { throw .word("note without medium:") }
    return .note(id, note)
  }

  /// Everything behind ` text: `, as it stands.
  private static func freeText(in line: String) -> String {
    var rest = line[...]
    while !rest.isEmpty, !rest.hasPrefix(textMark) { rest = rest.dropFirst() }
    return String(rest.dropFirst(textMark.count).drop { $0 == " " })
  }
}

/// What stands before the user's own words in a note.
let textMark = "text:"

extension UserNote {
  fileprivate var words: [String] {
    let when: [String] = at.map { [LabelWord.at($0).description] } ?? []
    let what: [String] = message.map { [LabelWord.message($0).description] } ?? []
    return [LabelWord.medium(medium).description] + when + what + (text.isEmpty ? [] : [textMark, text])
  }
}

extension OffTheRecord {
  fileprivate var words: [String] {
    switch self {
    case .episode(let id): [id.rawValue]
    case .person(let address): [Self.personMark + Self.typed(address)]
    case .days(let first, let last): ["from:\(first)", "to:\(last)"]
    }
  }

  fileprivate init(words: [String], line: String) throws(JournalError) {
    let named = words.compactMap(\.nameAndValue)
    if words.count == 1, let id = EpisodeID(typed: words[0]) {
      self = .episode(id)
    } else if words.first?.lowercased().hasPrefix(Self.personMark) == true, let address = Self.address(in: line) {
      self = .person(address: address)
    } else if named.map(\.name) == ["from", "to"], let first = JournalTime.day(named[0].value),
      let last = JournalTime.day(named[1].value), first <= last
    {
      self = .days(first, last)
    } else {
      throw .offTheRecord
    }
  }

  private static let personMark = "with:"

  /// Everything behind the colon: names by which chats know people hold blanks.
  private static func address(in line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let address = Address(typed: String(line[line.index(after: colon)...])).value
    return address.isEmpty ? nil : address
  }

  /// What `address(in:)` reads back: the name `1-2` looks like a number.
  private static func typed(_ address: String) -> String {
    Address(typed: address).value == address ? address : Address.handle(address).typed
  }
}
