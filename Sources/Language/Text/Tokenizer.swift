/// Cuts UTF-8 text into tokens in one pass.
///
/// Words are looked up in lower case with straight apostrophes; a contraction is one token, a hyphen inside a
/// word parts it. Numbers keep their decimals, addresses and emoji are one token each.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  /// Kept here because a global is looked up anew for every byte; a buffer, as every byte is in its range.
  private let kinds = ByteKind.table.buffer
  private var at = 0
  private var lineStart = 0
  private var gap = Token.Gap.paragraph
  private(set) var tokens: [Token] = []

  /// The tokens of a text; positions are its UTF-8 bytes.
  static func tokens(of text: String, vocabulary: Vocabulary = .standard) -> [Token] {
    var text = text
    return text.withUTF8 { bytes in
      var tokenizer = Tokenizer(bytes, vocabulary)
      tokenizer.run()
      return tokenizer.tokens
    }
  }

  /// Kept, because an empty literal is an array made anew for every token.
  private static let noTraits = Token.Traits()

  /// - Parameter bytes: positions are kept in 32 bits; what lies beyond is not read.
  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
    self.vocabulary = vocabulary
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  private mutating func run() {
    skipBullet()
    while at < bytes.count {
      switch kinds[Int(bytes[at])] {
      case .space: skip(1)
      case .newline: breakLine()
      case .letter: word()
      case .digit: number()
      case .mark: mark()
      case .high: high()
      }
    }
  }

  private mutating func skip(_ count: Int) {
    at += count
    gap = max(gap, .space)
  }

  // MARK: Lines

  /// Lines at least this long were broken by the mail program, not by the writer.
  private static let wrapWidth = 48

  private mutating func breakLine() {
    let width = at - lineStart
    at += 1
    lineStart = at
    switch gap {
    case .line, .shortLine: gap = .paragraph
    case .paragraph: break
    case .none, .space: gap = width < Self.wrapWidth ? .shortLine : .line
    }
    skipBullet()
  }

  /// Skips the indent of a line and the sign of a list item.
  private mutating func skipBullet() {
    while at < bytes.count, kinds[Int(bytes[at])] == .space { at += 1 }
    guard let length = Bullet.length(bytes, at) else { return }
    at += length
    gap = .paragraph
  }

  // MARK: Words

  private mutating func word() {
    let start = at
    var hash = SpellingHash()
    scanLetters(&hash)
    // Most words are letters and then a space: nothing below could go on from there.
    if at < bytes.count, isBreak(bytes[at]) { return addWord(from: start, hash) }
    var isDotted = false
    scanWord(&hash)
    while isDotInside() {
      isDotted = true
      at += 1
      hash.add(0x2E)
      scanWord(&hash)
    }
    if let id = addressID(isDotted: isDotted) {
      skipToSpace()
      return add(id, from: start, hash)
    }
    if isDotted, peek(0) == 0x2E, at - start >= 3, bytes[at - 2] == 0x2E { at += 1 }
    addWord(from: start, hash)
  }

  private mutating func addWord(from start: Int, _ hash: SpellingHash) {
    let isCapital = (0x41...0x5A).contains(bytes[start])
    let id = vocabulary.id(hash: hash.value)
    add(id == TokenID.unknown && isCapital ? TokenID.name : id, from: start, hash, isCapital ? .capital : Self.noTraits)
  }

  /// Reads letters, digits and inner apostrophes into the hash, in lower case.
  private mutating func scanWord(_ hash: inout SpellingHash) {
    while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter: hash.add(byte | 0x20)
      case .mark where byte == 0x2D && isPrefixE(): break
      case .digit: hash.add(byte)
      case .mark where byte == 0x27 && isLetter(peek(1)): hash.add(byte)
      case .high where isApostrophe() && isLetter(peek(3)):
        hash.add(0x27)
        at += 2
      case .high where HighCharacter(bytes, at).kind == .letter: hash.add(byte)
      default: return
      }
      at += 1
    }
  }

  /// The letters of ASCII, which most words wholly consist of; nothing is in the hash yet.
  private mutating func scanLetters(_ hash: inout SpellingHash) {
    while at + 8 <= bytes.count, let base = bytes.baseAddress {
      let eight = EightBytes(base + at)
      if eight.letters > 0 { hash.add(eight.lowered, count: eight.letters) }
      at += eight.letters
      if eight.letters < 8 { return }
    }
    while at < bytes.count, kinds[Int(bytes[at])] == .letter {
      hash.add(bytes[at] | 0x20)
      at += 1
    }
  }

  /// Whether the hyphen here is that of "e-mail", which is one word.
  private func isPrefixE() -> Bool {
    at > 0 && bytes[at - 1] | 0x20 == 0x65 && peek(1) | 0x20 == 0x6D && (at < 2 || !isLetter(bytes[at - 2]))
  }

  private func isApostrophe() -> Bool {
    bytes[at] == 0xE2 && peek(1) == 0x80 && (peek(2) == 0x99 || peek(2) == 0x98)
  }

  /// Whether a dot here joins letters: "e.g.", "report.doc", "example.com", "U.S.".
  private func isDotInside() -> Bool {
    guard peek(0) == 0x2E, isLetter(peek(1)) else { return false }
    let next = peek(1)
    if (0x61...0x7A).contains(next) { return true }
    return at < 2 || !isLetter(bytes[at - 2])
  }

  private func addressID(isDotted: Bool) -> Int32? {
    switch peek(0) {
    case 0x40 where isLetter(peek(1)): TokenID.email
    case 0x3A where peek(1) == 0x2F && peek(2) == 0x2F: TokenID.url
    case 0x2F where isDotted && isLetter(peek(1)): TokenID.url
    default: nil
    }
  }

  private mutating func skipToSpace() {
    while at < bytes.count, !isBreak(bytes[at]) { at += 1 }
    while at > 0, [0x2E, 0x2C, 0x3E, 0x29, 0x3F, 0x21].contains(bytes[at - 1]) { at -= 1 }
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    let kind = kinds[Int(byte)]
    return kind == .space || kind == .newline
  }

  // MARK: Numbers

  private mutating func number() {
    let start = at
    var hash = SpellingHash()
    var hasColon = false
    while at < bytes.count, isNumberPart() {
      hasColon = hasColon || bytes[at] == 0x3A
      hash.add(bytes[at])
      at += 1
    }
    let tail = at
    scanWord(&hash)
    let suffix = at - tail
    let isClock = suffix == 2 && isHalfOfDay(tail)
    let known = suffix > 0 ? vocabulary.id(hash: hash.value) : TokenID.unknown
    let id = isClock || hasColon ? TokenID.time : TokenID.number
    add(known == TokenID.unknown ? id : known, from: start, hash)
  }

  /// Whether "am" or "pm" stands at `place`.
  private func isHalfOfDay(_ place: Int) -> Bool {
    let first = bytes[place] | 0x20
    return (first == 0x61 || first == 0x70) && bytes[place + 1] | 0x20 == 0x6D
  }

  private func isNumberPart() -> Bool {
    if isDigit(bytes[at]) { return true }
    return isNumberMark(bytes[at]) && isDigit(peek(1))
  }

  /// One of `.,:/`, which stand inside numbers, times and dates.
  private func isNumberMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F }

  // MARK: Marks

  private mutating func mark() {
    let start = at
    if let length = Emoticon.length(bytes, at) {
      at += length
      return add(TokenID.emoji, from: start, SpellingHash(), .mark)
    }
    let byte = bytes[at]
    if byte == 0x2D, gap == .none, isLetter(peek(1)) { return skip(1) }
    if byte == 0x3F, isLostCharacter() { return skip(1) }
    var hash = SpellingHash()
    at += 1
    if byte == 0x2E, peek(0) == 0x2E { return ellipsis(from: start) }
    if isRepeated(byte) { skipRun(of: byte) }
    hash.add(byte)
    add(vocabulary.id(hash: hash.value), from: start, hash, .mark)
  }

  /// Whether a `?` stands where a program lost a bullet or a space: before other text, at the start of its line or
  /// behind a full stop.
  private func isLostCharacter() -> Bool {
    let startsLine = gap >= .line
    guard startsLine || isBehindFullStop() else { return false }
    var next = at + 1
    while next < bytes.count, startsLine ? kinds[Int(bytes[next])] == .space : isBreak(bytes[next]) { next += 1 }
    guard next < bytes.count, kinds[Int(bytes[next])] != .newline else { return false }
    return next > at + 1 || beginsWord(next)
  }

  /// Whether a dot stands right before that is neither one of several nor part of an abbreviation such as "p.m.".
  private func isBehindFullStop() -> Bool {
    guard gap == .none, let last = tokens.last else { return false }
    return last.end - last.start == 1 && bytes[at - 1] == 0x2E
  }

  private func beginsWord(_ place: Int) -> Bool {
    switch kinds[Int(bytes[place])] {
    case .letter, .digit: true
    case .high: HighCharacter(bytes, place).kind == .letter
    default: false
    }
  }

  /// Whether a mark says no more when it stands several times: `!?-*=_`.
  private func isRepeated(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x3F, 0x2D, 0x2A, 0x3D, 0x5F: true
    default: false
    }
  }

  private mutating func skipRun(of byte: UInt8) {
    while at < bytes.count, bytes[at] == byte { at += 1 }
  }

  private mutating func ellipsis(from start: Int) {
    skipRun(of: 0x2E)
    add(vocabulary.id(hash: SpellingHash("…").value), from: start, SpellingHash("…"), .mark)
  }

  private mutating func high() {
    let character = HighCharacter(bytes, at)
    let start = at
    switch character.kind {
    case .letter: word()
    case .space: skip(character.length)
    case .ignored: at += character.length
    case .emoji:
      while at < bytes.count, bytes[at] >= 0x80, HighCharacter(bytes, at).isEmojiPart {
        at += HighCharacter(bytes, at).length
      }
      add(TokenID.emoji, from: start, SpellingHash(), .mark)
    case .bullet:
      at += character.length
      gap = .paragraph
    case .mark(let name):
      at += character.length
      add(vocabulary.id(hash: SpellingHash(name).value), from: start, SpellingHash(name), .mark)
    }
  }

  // MARK: Bytes

  private mutating func add(
    _ id: Int32, from start: Int, _ hash: SpellingHash, _ traits: Token.Traits = noTraits
  ) {
    tokens.append(
      Token(
        id: id, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at),
        hash: UInt32(truncatingIfNeeded: hash.value), gap: gap, traits: traits))
    gap = .none
  }

  @inline(__always)
  private func peek(_ offset: Int) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }
  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 }
  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
