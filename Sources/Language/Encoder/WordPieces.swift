import Messages

/// A piece of a text: a word, a part of one, a mark or a line's end.
struct WordPiece: Sendable, Equatable {
  /// Its number in the vocabulary.
  var id: Int32
  /// Where it stands in the text, in UTF-8 bytes.
  var span: Span
}

/// Cuts a text into the pieces that the encoder was fitted to, in one pass over its scalars.
///
/// Words are runs of letters or of digits without case and accents, cut from the left into the longest pieces known;
/// every other scalar stands alone. Source: M. Schuster, K. Nakajima, "Japanese and Korean voice search", ICASSP 2012.
struct WordPieces: Sendable {
  private let ids: [String: Int32]
  private let unknown: Int32
  private let lineEnd: Int32
  /// The longest piece looked for, in letters.
  private static let longest = 24

  /// - Parameter vocabulary: the pieces in the order of their numbers; `##` begins those inside a word.
  init(vocabulary: [String]) {
    ids = Dictionary(vocabulary.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    unknown = ids["[UNK]"] ?? 0
    lineEnd = ids["[unused1]"] ?? 0
  }

  /// The number of a piece that stands for something else than text, as `[CLS]`.
  func id(_ name: String) -> Int32 { ids[name] ?? unknown }

  func pieces(of text: String) -> [WordPiece] {
    var pieces: [WordPiece] = []
    var word = Word()
    var at = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let kind = Kind(scalar)
      if kind != word.kind { flush(&word, into: &pieces) }
      if let letter = kind.letter(scalar) {
        word.append(letter, kind, Span(at, at + length))
      } else {
        add(scalar, kind, Span(at, at + length), to: &pieces)
      }
      at += length
    }
    flush(&word, into: &pieces)
    return pieces
  }

  /// Adds what is no word.
  private func add(_ scalar: Unicode.Scalar, _ kind: Kind, _ span: Span, to pieces: inout [WordPiece]) {
    switch kind {
    case .lineEnd where pieces.isEmpty || pieces.last?.id == lineEnd: break
    case .lineEnd: pieces.append(WordPiece(id: lineEnd, span: span))
    case .mark: pieces.append(WordPiece(id: markID(scalar), span: span))
    case .space, .letters, .digits: break
    }
  }

  private func markID(_ scalar: Unicode.Scalar) -> Int32 {
    if let place = Emoji.known.firstIndex(of: scalar) { return ids["[unused\(place + 2)]"] ?? unknown }
    return ids[String(Typography.plain[scalar] ?? scalar)] ?? unknown
  }

  /// Cuts a finished word into pieces.
  private func flush(_ word: inout Word, into pieces: inout [WordPiece]) {
    defer { word = Word() }
    var start = 0
    while start < word.letters.count {
      let (id, end) = longestPiece(of: word.letters, from: start)
      pieces.append(WordPiece(id: id, span: Span(word.spans[start].start, word.spans[end - 1].end)))
      start = end
    }
  }

  private func longestPiece(of letters: [UInt8], from start: Int) -> (id: Int32, end: Int) {
    var end = min(letters.count, start + Self.longest)
    while end > start {
      let piece = (start == 0 ? "" : "##") + String(decoding: letters[start..<end], as: UTF8.self)
      if let id = ids[piece] { return (id, end) }
      end -= 1
    }
    return (unknown, start + 1)
  }
}

/// A word while it is read: its letters without case and accents, and where each stands.
private struct Word {
  private(set) var kind = Kind.space
  private(set) var letters: [UInt8] = []
  private(set) var spans: [Span] = []

  mutating func append(_ letter: UInt8, _ kind: Kind, _ span: Span) {
    self.kind = kind
    letters.append(letter)
    spans.append(span)
  }
}

/// What a scalar is to the cutting of words.
private enum Kind {
  case letters, digits, lineEnd, mark, space

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7a, 0x41...0x5a: self = .letters
    case 0x30...0x39: self = .digits
    case 0x0a: self = .lineEnd
    // Spaces, and what has no form of its own: joiners, selectors, tones of skin.
    case 0x20, 0x09, 0x0b...0x0d, 0xa0, 0x2000...0x200d, 0x202f, 0x3000, 0xfe0f, 0xfeff, 0x1f3fb...0x1f3ff:
      self = .space
    case 0xc0..<0x180: self = Accents.letter(scalar) == nil ? .mark : .letters
    default: self = .mark
    }
  }

  /// The plain letter or digit of a scalar of a word.
  func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch self {
    case .letters where scalar.isASCII: UInt8(scalar.value) | 0x20
    case .letters: Accents.letter(scalar)
    case .digits: UInt8(scalar.value)
    case .lineEnd, .mark, .space: nil
    }
  }
}

/// The letters of Latin-1 and Latin Extended-A without their accents (Unicode, canonical decomposition).
private enum Accents {
  private static let plain = Array(
    """
    aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii\
    ...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.
    """.utf8)

  static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    let letter = plain[Int(scalar.value) - 0xc0]
    return letter == UInt8(ascii: ".") ? nil : letter
  }
}

/// Marks of print, and what is typed for them.
private enum Typography {
  static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "–": "-", "—": "-",
    "…": ".",
  ]
}

/// The emoji that the encoder knows, in the order of their pieces.
private enum Emoji {
  static let known = Array("👍🙂😊😂😅🙏❤🎉😉👌😬😭🤣✅🥲🙃💪😍🤷😄👀✌😢🔥👎😡😀🙈🤔😘".unicodeScalars)
}
