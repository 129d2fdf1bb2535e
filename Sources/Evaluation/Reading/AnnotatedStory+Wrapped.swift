import Messages

/// What mail programs make of a story.
extension AnnotatedStory {
  /// The story with the lines of its mail broken at spaces, so that none is longer than `columns` characters (Unicode
  /// scalars) where words allow.
  ///
  /// Marks stay where they are. Chat and text messages are not changed: nothing wraps them. Source: RFC 5322 2.1.1, which
  /// asks for lines of 78 characters at most.
  func wrapped(at columns: Int) -> Self {
    guard medium == .email else { return self }
    var story = self
    for at in messages.indices { story.messages[at].text = Self.wrapped(messages[at].text, at: columns) }
    return story
  }

  private static func wrapped(_ text: String, at columns: Int) -> String {
    var bytes = Array(text.utf8)
    var width = 0
    var gap: (place: Int, width: Int)?
    for at in bytes.indices {
      // The first byte of a character alone counts.
      if bytes[at] & 0xC0 != 0x80 { width += 1 }
      if bytes[at] == UInt8(ascii: " ") { gap = (at, width) }
      if bytes[at] == UInt8(ascii: "\n") { (width, gap) = (0, nil) }
      if width > columns, let last = gap {
        bytes[last.place] = UInt8(ascii: "\n")
        (width, gap) = (width - last.width, nil)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
