import Messages

/// The user's settings as text: one setting a line, `name: value, value, …`; lines that begin with `#` are passed over.
///
///     practices: A14, B2
///     not for me: raffle, night shift
///     away: 2026-08-03..2026-08-21
extension UserSettings {
  /// Reads the text form; a setting given twice adds up.
  ///
  /// - Parameter zone: in which the days of an absence begin.
  /// - Throws: `SettingsError` naming the line.
  public init(_ text: String, zone: TimeZoneRules) throws(SettingsError) {
    self.init()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let content = line.trimmed
      if content.isEmpty || content.hasPrefix("#") { continue }
      guard let colon = content.firstIndex(of: ":") else { throw SettingsError(line: index + 1, "no colon") }
      let name = content[..<colon].trimmed.lowercased()
      let values = content[content.index(after: colon)...].split(separator: ",").map(\.trimmed)
      try add(values.filter { !$0.isEmpty }, to: name, line: index + 1, zone)
    }
  }

  private mutating func add(
    _ values: [String], to name: String, line: Int, _ zone: TimeZoneRules
  ) throws(SettingsError) {
    switch name {
    case "practices":
      for value in values {
        guard practice(named: value) != nil else { throw SettingsError(line: line, "no such practice") }
        pickedPractices.append(value)
      }
    case "not for me": notForMe += values
    case "away":
      for value in values {
        guard let absence = Absence(days: value, in: zone) else {
          throw SettingsError(line: line, "not a range of days such as 2026-08-03..2026-08-21")
        }
        absences.append(absence)
      }
    default: throw SettingsError(line: line, "no such setting; there are practices, not for me, away")
    }
  }
}

/// What is wrong with a line of settings.
public struct SettingsError: Error, Hashable, CustomStringConvertible {
  public let line: Int
  public let problem: String

  init(line: Int, _ problem: String) {
    self.line = line
    self.problem = problem
  }

  public var description: String { "line \(line): \(problem)" }
}

extension Absence {
  /// Whole days, the last one included: `2026-08-03..2026-08-21`.
  fileprivate init?(days text: String, in zone: TimeZoneRules) {
    // The moment matters only for relative names, which are not allowed here.
    guard text.contains(".."), let period = try? Period(parsing: text, now: Instant(seconds: 0), in: zone) else {
      return nil
    }
    self.init(from: period.start, to: period.end)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let blanks: Set<Character> = [" ", "\t"]
    var rest = self
    while let first = rest.first, blanks.contains(first) { rest.removeFirst() }
    while let last = rest.last, blanks.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
