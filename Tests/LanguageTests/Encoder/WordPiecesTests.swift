import Testing

@testable import Language

struct WordPiecesTests {
  /// Few pieces, so that every cut can be told by reading.
  static let pieces = WordPieces(
    vocabulary: [
      "[UNK]", "[CLS]", "[SEP]", "[unused1]", "[unused2]", "re", "##port", "report", "cafe", "'", "s", "4", "##2", "?",
    ])

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Self.pieces.pieces(of: text).map { piece in
      String(decoding: bytes[piece.span.start..<piece.span.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("report", [7]),
    ("Reports", [7, 0]),
    ("REPORT?", [7, 13]),
    ("report’s", [7, 9, 10]),
    ("Café", [8]),
    ("42", [11, 12]),
    ("👍🏽", [4]),
    ("report\n\n\nreport", [7, 3, 7]),
    ("\n report", [7]),
    ("", []),
  ])
  func `Words are cut into the longest pieces known`(_ text: String, _ ids: [Int32]) {
    #expect(Self.pieces.pieces(of: text).map(\.id) == ids)
  }

  @Test("Spans are bytes of the text as it stands") func spans() {
    #expect(words("Café, report?") == ["Café", ",", "report", "?"])
    #expect(words("„report“") == ["„", "report", "“"])
  }

  @Test("Any bytes are cut, in order and inside the text", arguments: 0..<50)
  func anything(_ seed: UInt64) {
    var random = SystemOrder(seed: seed)
    let text = String(decoding: (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }, as: UTF8.self)
    var end = 0
    for piece in Self.pieces.pieces(of: text) {
      #expect(piece.span.start >= end && piece.span.end > piece.span.start)
      end = piece.span.end
    }
    #expect(end <= text.utf8.count)
  }
}

/// The same numbers in every run.
struct SystemOrder: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
