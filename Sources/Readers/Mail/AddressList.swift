import Messages

/// The mailboxes of an address field (RFC 5322 3.4), groups opened, comments read as names where there is no other.
///
/// Tolerant of what stands in real archives: missing brackets and quotes, commas in names without quotes, encoded words
/// inside quotes, ` at ` for `@` (Pipermail), white space anywhere. Linear in the length of the field.
struct AddressList {
  private let decoder: CharsetDecoder
  private var found: [Address] = []
  /// The display name or bare address so far.
  private var phrase: [UInt8] = []
  private var comment: [UInt8] = []
  /// What stood in front of the address.
  private var named: [UInt8] = []
  private var bracketed: [UInt8]?
  private var hasQuotes = false

  /// Reads one field body.
  static func addresses(_ body: ByteView, _ decoder: CharsetDecoder) -> [Address] {
    var list = AddressList(decoder: decoder)
    body.unfolded.withView { list.read($0) }
    return list.found
  }

  private init(decoder: CharsetDecoder) { self.decoder = decoder }

  private mutating func read(_ bytes: ByteView) {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): index = takeQuoted(bytes, index + 1)
      case UInt8(ascii: "("): index = takeComment(bytes, index + 1)
      case UInt8(ascii: "<"): index = takeBracketed(bytes, index + 1)
      case UInt8(ascii: "=") where bytes.has("=?", at: index): index = takeEncodedWord(bytes, index)
      case UInt8(ascii: ",") where isInName(bytes, index):
        phrase.append(bytes[index])
        index += 1
      case UInt8(ascii: ","), UInt8(ascii: ";"):
        close()
        index += 1
      case UInt8(ascii: ":") where opensGroup:
        forget()
        index += 1
      case let byte:
        phrase.append(byte)
        index += 1
      }
    }
    close()
  }

  /// A colon ends a group's name unless an address stands in front of it already.
  private var opensGroup: Bool { bracketed == nil && !phrase.contains(UInt8(ascii: "@")) }

  /// Whether the comma at `place` parts the surname from the first name: words without quotes are in front of it, words
  /// and the brackets behind it.
  private func isInName(_ bytes: ByteView, _ place: Int) -> Bool {
    guard bracketed == nil, !hasQuotes, comment.isEmpty, holdsWords, let mark = bytes.firstMark(from: place + 1) else {
      return false
    }
    return bytes[mark] == UInt8(ascii: "<") && !bytes[place + 1..<mark].trimmed.isEmpty
  }

  /// Whether the phrase so far is no address.
  private var holdsWords: Bool {
    guard !phrase.contains(UInt8(ascii: "@")) else { return false }
    return phrase.withView { !$0.trimmed.isEmpty && $0.firstIndex(of: " at ") == nil }
  }

  private mutating func takeQuoted(_ bytes: ByteView, _ start: Int) -> Int {
    hasQuotes = true
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      phrase.append(bytes[index])
      index += 1
    }
    if isInFrontOfAddress(bytes, index + 1) { namePhrase() }
    return index + 1
  }

  /// No encoded word of a name is longer; a bound keeps reading linear.
  private static let longestWord = 500

  /// Signs inside an encoded word part nothing, though mailers leave them there; one that holds white space never
  /// closed.
  private mutating func takeEncodedWord(_ bytes: ByteView, _ start: Int) -> Int {
    let window = bytes[start..<min(bytes.count, start + Self.longestWord)]
    let white = window.buffer.firstIndex(where: \.isWhite) ?? window.count
    let end = EncodedWord(bytes.prefix(start + white), at: start)?.end ?? start
    let next = end > start ? end : start + 1
    phrase += bytes[start..<next].buffer
    return next
  }

  /// Whether an address without brackets follows behind white space.
  private func isInFrontOfAddress(_ bytes: ByteView, _ place: Int) -> Bool {
    guard bracketed == nil, place < bytes.count, bytes[place].isWhite, let mark = bytes.firstMark(from: place) else {
      return false
    }
    return bytes[mark] == UInt8(ascii: "@") && !bytes[place..<mark].trimmed.isEmpty
  }

  private mutating func takeComment(_ bytes: ByteView, _ start: Int) -> Int {
    comment = []
    var depth = 1
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
      if byte == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      comment.append(bytes[index])
      index += 1
    }
    return index
  }

  private mutating func takeBracketed(_ bytes: ByteView, _ start: Int) -> Int {
    let end = bytes.firstIndex(of: UInt8(ascii: ">"), from: start) ?? bytes.count
    if bracketed?.isEmpty == false { closeInFrontOfName() }
    namePhrase()
    bracketed = bytes[start..<end].array
    return end + 1
  }

  /// Takes the phrase for the name, unless there is one.
  private mutating func namePhrase() {
    if named.withView(\.trimmed.isEmpty) { named = phrase }
    phrase.removeAll(keepingCapacity: true)
  }

  /// Ends the mailbox behind which a comma is missing: what follows its brackets is the name of the next.
  private mutating func closeInFrontOfName() {
    let next = phrase
    phrase.removeAll(keepingCapacity: true)
    close()
    phrase = next
  }

  /// Ends one mailbox.
  private mutating func close() {
    defer { forget() }
    let isBare = bracketed == nil
    guard let value = MailboxText.address(bracketed ?? phrase, isBare: isBare && !hasQuotes, decoder) else { return }
    let names = isBare ? [named, comment] : [named, phrase, comment]
    let name = names.first { !$0.withView(\.trimmed.isEmpty) } ?? []
    found.append(Address(kind: .email, value: value, name: displayName(name, value)))
  }

  private mutating func forget() {
    phrase.removeAll(keepingCapacity: true)
    comment.removeAll(keepingCapacity: true)
    named.removeAll(keepingCapacity: true)
    bracketed = nil
    hasQuotes = false
  }

  /// The decoded name; nil when there is none or it only repeats the address.
  private func displayName(_ bytes: [UInt8], _ value: String) -> String? {
    guard let name = bytes.withView({ MailboxText.name($0, decoder) }), !Self.repeats(name, value) else { return nil }
    return name
  }

  private static func repeats(_ name: String, _ value: String) -> Bool {
    name.utf8.count == value.utf8.count && name.utf8.elementsEqual(value.utf8) { $0.lowercasedASCII == $1 }
  }
}

extension ByteView {
  /// Where the next sign stands that is no part of a word of an address field.
  fileprivate func firstMark(from start: Int) -> Int? {
    (min(start, count)..<count).first { Self.marks.contains(self[$0]) }
  }

  private static let marks = Array("<,;@\":(".utf8)
}

/// How addresses and names are cleaned.
enum MailboxText {
  /// The address in lower case, nil when the bytes hold none.
  ///
  /// - Parameter isBare: outside brackets; there, words with spaces and no `@` are no address.
  static func address(_ bytes: [UInt8], isBare: Bool, _ decoder: CharsetDecoder) -> String? {
    var kept = bytes.withView { view in
      view.firstIndex(of: UInt8(ascii: "@")) == nil ? withAtSign(view) : view.array
    }
    if isBare, !kept.contains(UInt8(ascii: "@")), kept.withView({ $0.trimmed.firstIndex(of: .space) }) != nil {
      return nil
    }
    if kept.first == UInt8(ascii: "@"), let route = kept.lastIndex(of: UInt8(ascii: ":")) {
      // A route in front of the address says nothing any more (RFC 5322 4.4).
      kept.removeFirst(route + 1)
    }
    kept.removeAll { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") }
    if kept.withView({ $0.hasIgnoringCase("mailto:") }) { kept.removeFirst(7) }
    // Outlook puts bare addresses between these.
    let mark = UInt8(ascii: "'")
    if kept.count > 2, kept.first == mark, kept.last == mark { kept = Array(kept.dropFirst().dropLast()) }
    guard !kept.isEmpty, kept.count <= 998 else { return nil }
    guard kept.withView(\.isASCII) else {
      return String(decoding: decoder.utf8(kept, label: nil), as: UTF8.self).lowercased()
    }
    return String(decoding: kept.map(\.lowercasedASCII), as: UTF8.self)
  }

  /// `eric at x.com`, as Pipermail hides addresses, with its `@` again.
  private static func withAtSign(_ view: ByteView) -> [UInt8] {
    let text = view.trimmed
    guard let place = text.firstIndex(of: " at "), text.from(place + 4).firstIndex(of: UInt8(ascii: ".")) != nil,
      text.prefix(place).firstIndex(of: .space) == nil, text.from(place + 4).firstIndex(of: .space) == nil
    else { return view.array }
    return text.prefix(place).array + [UInt8(ascii: "@")] + text.from(place + 4).array
  }

  /// A display name, its quotes and doubled spaces gone; nil when nothing is left.
  static func name(_ bytes: ByteView, _ decoder: CharsetDecoder) -> String? {
    let trimmed = bytes.trimmed
    if trimmed.isEmpty { return nil }
    var name = EncodedWords.text(trimmed, decoder)
    if hasDoubledSpaces(name) { name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let quote = UInt8(ascii: "'")
    if name.utf8.count > 2, name.utf8.first == quote, name.utf8.last == quote {
      name = String(name.dropFirst().dropLast())
    }
    return name.isEmpty ? nil : name
  }

  private static func hasDoubledSpaces(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == .space, last == .space { return true }
      last = byte
    }
    return false
  }
}
