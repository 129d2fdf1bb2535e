/// Unstructured header text: unfolded, encoded words decoded (RFC 2047), raw 8-bit bytes read as UTF-8 or Windows-1252.
///
/// Neighbouring words of one charset are joined before they are decoded, because many mailers cut inside a character.
struct EncodedWords {
  /// More of a field than this is not text that anybody reads.
  static let longest = 64 << 10

  private let decoder: CharsetDecoder
  private var output: [UInt8] = []
  private var label: [UInt8] = []
  /// Bytes of the words since the last text, still in the charset `label`.
  private var held: [UInt8] = []

  /// The field body as text, controls dropped.
  static func text(_ body: ByteView, _ decoder: CharsetDecoder) -> String {
    let trimmed = body.trimmed.prefix(longest)
    if trimmed.isPlainASCII { return trimmed.text }
    let unfolded = trimmed.unfolded
    var words = EncodedWords(decoder: decoder)
    unfolded.withView { words.read($0) }
    return String(decoding: words.output, as: UTF8.self)
  }

  private init(decoder: CharsetDecoder) { self.decoder = decoder }

  private mutating func read(_ bytes: ByteView) {
    var textStart = 0
    var index = 0
    while let mark = bytes.firstIndex(of: "=?", from: index) {
      guard let word = EncodedWord(bytes, at: mark) else {
        index = mark + 2
        continue
      }
      takeText(bytes[textStart..<mark], isBetweenWords: !held.isEmpty)
      takeWord(word)
      index = word.end
      textStart = word.end
    }
    takeText(bytes.from(textStart), isBetweenWords: false)
    flush()
  }

  /// Text in front of a word; white space between two words is no text (RFC 2047 6.2).
  private mutating func takeText(_ text: ByteView, isBetweenWords: Bool) {
    if text.isEmpty || (isBetweenWords && text.trimmed.isEmpty) { return }
    flush()
    output += decoder.utf8(text.array, label: nil).filter { $0 >= 0x20 && $0 != 0x7F || $0 == .tab }
      .map { $0 == .tab ? .space : $0 }
  }

  private mutating func takeWord(_ word: EncodedWord) {
    if word.label != label { flush() }
    label = word.label
    held += word.bytes
  }

  private mutating func flush() {
    if held.isEmpty { return }
    output += decoder.utf8(held, label: label).filter { $0 >= 0x20 && $0 != 0x7F }
    held = []
  }
}

/// One encoded word: `=?charset?Q?text?=`.
struct EncodedWord {
  let label: [UInt8]
  let bytes: [UInt8]
  /// The index behind its `?=`.
  let end: Int

  /// Longer than RFC 2047 allows, because mailers do; a bound keeps reading linear.
  static let longest = 4000

  /// Reads the word at `start`, where `=?` stands; nil when it is none.
  init?(_ bytes: ByteView, at start: Int) {
    let window = bytes[start..<min(bytes.count, start + Self.longest)]
    let mark = UInt8(ascii: "?")
    guard let second = window.prefix(80).firstIndex(of: mark, from: 2), second > 2, second + 2 < window.count,
      window[second + 2] == mark, let close = window.firstIndex(of: "?=", from: second + 3)
    else { return nil }
    label = window[2..<second].prefix { $0 != UInt8(ascii: "*") }.array
    let text = window[second + 3..<close]
    switch window[second + 1].lowercasedASCII {
    case UInt8(ascii: "q"): self.bytes = Self.decodedQ(text)
    case UInt8(ascii: "b"): self.bytes = Base64.decoded(text)
    default: return nil
    }
    end = start + close + 2
  }

  /// The Q encoding: quoted-printable in which `_` is a space (RFC 2047 4.2).
  private static func decodedQ(_ text: ByteView) -> [UInt8] {
    let spaced = text.buffer.map { $0 == UInt8(ascii: "_") ? .space : $0 }
    return spaced.withView(QuotedPrintable.decoded)
  }
}

extension ByteView {
  /// Whether the view is ASCII without controls and holds no encoded word: most header text.
  fileprivate var isPlainASCII: Bool {
    var isPlain = true
    for byte in buffer { isPlain = isPlain && byte >= 0x20 && byte < 0x7F }
    return isPlain && firstIndex(of: "=?") == nil
  }
}
