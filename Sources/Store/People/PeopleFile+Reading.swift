import Messages

extension PeopleFile {
  /// Reads the text form.
  ///
  /// - Parameter country: where numbers without a calling code are at home, to tell when two are the same.
  /// - Throws: `PeopleFileError` naming the line and column of the first thing that is wrong.
  public init(_ text: String, country: Country? = nil) throws(PeopleFileError) {
    lines = []
    var owners: [Address: String] = [:]
    var rows = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if rows.last?.isEmpty == true { rows.removeLast() }
    for (index, row) in rows.enumerated() {
      lines.append(try Self.line(row, number: index + 1, country, &owners))
    }
  }

  private static func line(
    _ row: Substring.UnicodeScalarView, number: Int, _ country: Country?, _ owners: inout [Address: String]
  ) throws(PeopleFileError) -> Line {
    let kept = row.filter { !$0.isHidden && ($0 == "\t" || !$0.isLineBreaking) }
    let text = String(String.UnicodeScalarView(kept))
    var scanner = PeopleLineScanner(Array(kept), line: number)
    if scanner.isAtRemark { return Line(text: text, entry: nil) }
    let entry = try scanner.entry()
    for (address, column) in zip(entry.addresses, scanner.addressColumns) {
      if let other = owners.updateValue(entry.name, forKey: address.normalised(in: country)), other != entry.name {
        throw PeopleFileError(line: number, column: column, .sharedAddress(other: other))
      }
    }
    return Line(text: text, entry: entry, remark: scanner.remark)
  }
}

/// Reads one line of a people file from left to right.
struct PeopleLineScanner {
  /// A name, address, key or value, and where it begins.
  private struct Token {
    var text: String
    var column: Int
    var isQuoted = false
  }

  private let scalars: [Unicode.Scalar]
  private let line: Int
  private var index = 0
  /// Where each address of the entry stands.
  private(set) var addressColumns: [Int] = []

  init(_ scalars: [Unicode.Scalar], line: Int) {
    self.scalars = scalars
    self.line = line
  }

  /// Whether nothing but a remark follows.
  var isAtRemark: Bool {
    guard let next = scalars[index...].first(where: { !$0.isBlank }) else { return true }
    return next == "#"
  }

  /// What follows from its `#` on.
  var remark: String { String(String.UnicodeScalarView(scalars[index...])).trimmed }

  mutating func entry() throws(PeopleFileError) -> PeopleFile.Entry {
    let name = try token(before: [":"])
    guard take(":") else { throw error(name.column, .noColon) }
    guard !name.text.isEmpty else { throw error(name.column, .noName) }
    let addresses = try list().map { (Address(typed: $0.text), $0.column) }.filter { !$0.0.value.isEmpty }
    guard !addresses.isEmpty else { throw error(column, .noAddress) }
    addressColumns = addresses.map(\.1)
    var entry = PeopleFile.Entry(
      name: name.text, addresses: addresses.map(\.0), isOwner: name.text == "me" && !name.isQuoted)
    while take(";") { try readField(into: &entry) }
    return entry
  }

  private mutating func readField(into entry: inout PeopleFile.Entry) throws(PeopleFileError) {
    let key = try token(before: [":", ";", ","])
    guard take(":") else { throw error(key.column, .unknownField) }
    let values = try list()
    switch key.text.lowercased() {
    case "role": entry.role = try word(values, key.column, .unknownRole)
    case "team": entry.team = try word(values, key.column, .unknownTeam)
    case "not": entry.apart = values.map { Address(typed: $0.text) }
    case "group", "groups": entry.groups = values.map(\.text)
    default: throw error(key.column, .unknownField)
    }
  }

  /// The one value that is a word of a closed list.
  private func word<Word: RawRepresentable<String>>(
    _ values: [Token], _ column: Int, _ problem: PeopleFileError.Problem
  ) throws(PeopleFileError) -> Word {
    guard values.count == 1, let word = Word(rawValue: values[0].text.lowercased()) else {
      throw error(values.first?.column ?? column, problem)
    }
    return word
  }

  /// Tokens parted by commas, empty ones left out.
  private mutating func list() throws(PeopleFileError) -> [Token] {
    var tokens: [Token] = []
    repeat {
      let token = try token(before: [",", ";"])
      if !token.text.isEmpty { tokens.append(token) }
    } while take(",")
    return tokens
  }
}

extension PeopleLineScanner {
  private var column: Int { index + 1 }

  private func error(_ column: Int, _ problem: PeopleFileError.Problem) -> PeopleFileError {
    PeopleFileError(line: line, column: column, problem)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < scalars.count, scalars[index].isBlank { index += 1 }
  }

  private mutating func token(before stops: Set<Unicode.Scalar>) throws(PeopleFileError) -> Token {
    skipBlanks()
    let start = index
    if let quoted = try quoted(before: stops) { return Token(text: quoted, column: start + 1, isQuoted: true) }
    while index < scalars.count, !stops.contains(scalars[index]), !isRemark(at: index) { index += 1 }
    return Token(text: String(String.UnicodeScalarView(scalars[start..<index])).trimmed, column: start + 1)
  }

  /// A remark begins with a `#` behind a blank: `#` may be part of a name.
  private func isRemark(at index: Int) -> Bool {
    scalars[index] == "#" && (index == 0 || scalars[index - 1].isBlank)
  }

  /// The text between quotation marks; nil, and nothing read, where the marks are only a part of the token.
  private mutating func quoted(before stops: Set<Unicode.Scalar>) throws(PeopleFileError) -> String? {
    let start = index
    guard take("\"") else { return nil }
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != "\"" {
      if scalars[index] == "\\", index + 1 < scalars.count { index += 1 }
      text.append(scalars[index])
      index += 1
    }
    guard take("\"") else { throw error(start + 1, .openQuote) }
    skipBlanks()
    if index == scalars.count || stops.contains(scalars[index]) || isRemark(at: index) { return String(text).trimmed }
    index = start
    return nil
  }
}
