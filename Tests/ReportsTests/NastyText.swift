/// Text that tries to become something else, and a seeded mixture of its pieces.
enum NastyText {
  static let pieces = [
    "<script>alert(1)</script>", "[me](http://evil.example)", "![x](y)", "| a | b |", "`code`", "``` ", "**bold**",
    "_under_", "~~gone~~", "$x^2$", "&amp;", "&#64;", "\\", "\\|", "# head", "- item", "1. item", "1) x", "> quote",
    "=====", "-----", "+ plus", "https://evil.example/?a=b&c", "www.evil.example", "WWW.evil.example", "a@b.example",
    "@boss", "\u{1B}[31mred\u{1B}[0m", "\u{9B}2J", "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "\u{200B}", "\u{0}",
    "\r\n", "\n\n", "\t", "\u{2028}", "\u{85}", "e\u{301}", "👩‍👩‍👧", "日本", "=SUM(A1)", "+49 1", "-1", "\"q\"", "'", ",",
    ";",
    "<!-- c -->", "]: #x", "[e-1]", "[n1]: #x", ":smile:", "plain words", " ", "\u{FEFF}", "\u{E0041}", "ｗｗｗ．x",
    "\u{A0}",
  ]

  /// `count` texts of up to six pieces each; the same in every run.
  static func mixtures(_ count: Int) -> [String] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return pieces + (0..<count).map { _ in (0...next(6)).map { _ in pieces[next(pieces.count)] }.joined() }
  }
}
