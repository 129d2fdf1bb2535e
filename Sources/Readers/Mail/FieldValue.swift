/// A structured field such as `Content-Type`: a first word and parameters (RFC 2045 5.1, RFC 2231).
struct FieldValue {
  private let raw: ByteView

  init(_ raw: ByteView?) { self.raw = (raw ?? .empty).prefix(64 << 10) }

  /// The first word: `text/plain`, `attachment`, `base64`.
  var word: ByteView { raw.trimmed.prefix { !$0.isWhite && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") } }

  /// The value of a parameter, nil when it is not there: quotes, continuations and percent escapes are resolved, a
  /// charset mark is dropped. Of duplicates the first counts.
  ///
  /// - Parameter name: in lower case.
  func parameter(_ name: StaticString) -> [UInt8]? {
    var pieces: [ParameterPiece] = []
    var scanner = ParameterScanner(raw)
    while let key = scanner.nextName(), pieces.count < 100 {
      guard key.hasIgnoringCase(name),
        let piece = ParameterPiece(key.from(name.utf8CodeUnitCount), scanner.value)
      else { continue }
      if piece.number == nil { return piece.decoded(isFirst: true) }
      pieces.append(piece)
    }
    return ParameterPiece.joined(pieces)
  }

  /// The value of a parameter as text: in the charset that it names itself (RFC 2231), else as header text with the
  /// encoded words that many mailers put there. Where both stand, the first way counts (RFC 6266 4.3).
  ///
  /// - Parameter name: in lower case.
  func text(_ name: StaticString, _ decoder: CharsetDecoder) -> String? {
    let pieces = pieces(name)
    let whole = pieces.filter { $0.number == nil }
    guard let first = whole.first(where: \.isEncoded) ?? whole.first ?? pieces.first(where: { $0.number == 0 }) else {
      return nil
    }
    let value = first.number == nil ? first.decoded(isFirst: true) : ParameterPiece.joined(pieces) ?? []
    guard first.isEncoded else { return value.withView { EncodedWords.text($0, decoder) } }
    return decoder.utf8(value, label: first.label).withView { EncodedWords.text($0, decoder) }
  }

  private func pieces(_ name: StaticString) -> [ParameterPiece] {
    var pieces: [ParameterPiece] = []
    var scanner = ParameterScanner(raw)
    while let key = scanner.nextName(), pieces.count < 100 {
      guard key.hasIgnoringCase(name) else { continue }
      if let piece = ParameterPiece(key.from(name.utf8CodeUnitCount), scanner.value) { pieces.append(piece) }
    }
    return pieces
  }

  /// Whether the parameter is there and spells `value`, which is in lower case.
  func parameter(_ name: StaticString, is value: StaticString) -> Bool {
    parameter(name)?.withView { $0.equalsIgnoringCase(value) } ?? false
  }
}

/// Goes through `; name=value` pairs, tolerating what mailers get wrong.
struct ParameterScanner {
  private let raw: ByteView
  private var index: Int
  /// The value of the last name as it is written, quotes included.
  private var written = ByteView.empty

  init(_ raw: ByteView) {
    self.raw = raw
    index = raw.firstIndex(of: UInt8(ascii: ";")) ?? raw.count
  }

  /// Moves to the next parameter; returns its name.
  mutating func nextName() -> ByteView? {
    while index < raw.count {
      skip { $0.isWhite || $0 == UInt8(ascii: ";") }
      let start = index
      skip { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
      guard index < raw.count, raw[index] == UInt8(ascii: "=") else { continue }
      let name = raw[start..<index].trimmed
      index += 1
      skip(\.isWhite)
      skipValue()
      return name
    }
    return nil
  }

  /// The value of the parameter whose name was last returned, its quotes, backslashes and folds resolved.
  var value: [UInt8] {
    guard written.has("\"") else { return written.array }
    var value: [UInt8] = []
    var isEscaped = false
    for byte in written.from(1).buffer {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if isEscaped || byte != UInt8(ascii: "\"") {
        if byte != .newline, byte != .carriageReturn { value.append(byte) }
        isEscaped = false
      }
    }
    return value
  }

  /// Passes over a word or a quoted string; one that never closes ends with the field.
  private mutating func skipValue() {
    let start = index
    if index < raw.count, raw[index] == UInt8(ascii: "\"") {
      index += 1
      while index < raw.count, raw[index] != UInt8(ascii: "\"") {
        index += raw[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      index = min(index + 1, raw.count)
    } else {
      skip { $0 != UInt8(ascii: ";") && !$0.isWhite }
    }
    written = raw[start..<index]
  }

  private mutating func skip(_ holds: (UInt8) -> Bool) {
    while index < raw.count, holds(raw[index]) { index += 1 }
  }
}

/// One piece of a parameter: whole, or numbered `*0`, `*1`, and with `*` at its end percent-encoded (RFC 2231).
struct ParameterPiece {
  /// Its place among the pieces, nil for a parameter in one piece.
  let number: Int?
  let isEncoded: Bool
  private let value: [UInt8]

  /// - Parameter suffix: what follows the name that is looked for: nothing, `*`, `*0`, `*0*`; else this is another name.
  init?(_ suffix: ByteView, _ value: [UInt8]) {
    self.value = value
    isEncoded = !suffix.isEmpty && suffix[suffix.count - 1] == UInt8(ascii: "*")
    let middle = isEncoded ? suffix.prefix(suffix.count - 1) : suffix
    if middle.isEmpty {
      number = nil
    } else {
      guard middle[0] == UInt8(ascii: "*"), let place = middle.from(1).decimal else { return nil }
      number = place
    }
  }

  /// The pieces in the order of their numbers, up to the first gap.
  static func joined(_ pieces: [ParameterPiece]) -> [UInt8]? {
    var result: [UInt8] = []
    var expected = 0
    for piece in pieces.sorted(by: { ($0.number ?? 0) < ($1.number ?? 0) }) where piece.number == expected {
      result += piece.decoded(isFirst: expected == 0)
      expected += 1
    }
    return expected > 0 ? result : nil
  }

  /// The value, its percent escapes resolved and `charset'language'` in front of the first piece dropped.
  func decoded(isFirst: Bool) -> [UInt8] {
    guard isEncoded else { return value }
    let start = isFirst && quotes.count >= 2 ? quotes[1] + 1 : 0
    return Self.percentDecoded(value[start...])
  }

  /// The places of the marks around the language.
  private var quotes: [Int] { value.indices.filter { value[$0] == UInt8(ascii: "'") } }

  /// The charset that a first piece names.
  var label: [UInt8]? {
    guard isEncoded, quotes.count >= 2, quotes[0] > 0 else { return nil }
    return Array(value[..<quotes[0]])
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap(\.hexValue)
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        result.append(digits[0] << 4 | digits[1])
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
