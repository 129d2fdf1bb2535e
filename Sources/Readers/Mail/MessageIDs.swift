/// Message identifiers in `Message-ID`, `In-Reply-To` and `References` (RFC 5322 3.6.4), without their brackets.
enum MessageIDs {
  /// More than a thread can hold; a bound against hostile headers.
  static let most = 1000

  /// Every `<…>` of a field in its order; without any, the words that contain `@`.
  static func list(_ body: ByteView) -> [String] {
    var found: [String] = []
    var index = 0
    while found.count < most, let start = body.firstIndex(of: UInt8(ascii: "<"), from: index) {
      guard let end = body.firstIndex(of: UInt8(ascii: ">"), from: start) else { break }
      if let identifier = text(body[start + 1..<end]) { found.append(identifier) }
      index = end + 1
    }
    return found.isEmpty ? bareWords(body) : found
  }

  /// The one identifier of a `Message-ID` field; nil when it is empty.
  static func single(_ body: ByteView) -> String? { list(body).first ?? text(body) }

  private static func bareWords(_ body: ByteView) -> [String] {
    body.unfolded.withView { line in
      line.split(.space).prefix(most).filter { $0.firstIndex(of: UInt8(ascii: "@")) != nil }.compactMap(text)
    }
  }

  /// The identifier without white space, which folding may have put into it.
  private static func text(_ bytes: ByteView) -> String? {
    let kept = bytes.buffer.contains { $0 <= 0x20 } ? bytes.buffer.filter { $0 > 0x20 } : bytes.array
    return kept.isEmpty || kept.count > 998 ? nil : String(decoding: kept, as: UTF8.self)
  }
}
