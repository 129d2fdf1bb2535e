/// Mail whose subject says everything and ends in the mark EOM, "end of message", so that nobody opens it.
enum EndOfMessage {
  /// The last of them, bare letters, must be a word of its own.
  private static let marks: [StaticString] = ["(eom)", "<eom>", "[eom]", "/eom", "eom"]
  private static let replyPrefixes: [StaticString] = ["re:", "aw:", "sv:", "vs:", "antw:", "res:", "rif:"]
  private static let forwardPrefixes: [StaticString] = ["fw:", "fwd:", "wg:", "tr:", "rv:", "vb:", "vl:", "enc:"]

  /// What such a subject says, without prefix and mark; nil for any other, and for that of somebody else's mail.
  static func words(of subject: String) -> String? {
    Array(subject.utf8).withView { subject -> String? in
      guard let words = inFrontOfMark(subject.trimmed).map(withoutPrefix), !words.isEmpty,
        !forwardPrefixes.contains(where: { words.hasIgnoringCase($0) })
      else { return nil }
      return TextCleaning.cleaned(words.text)
    }
  }

  private static func inFrontOfMark(_ subject: ByteView) -> ByteView? {
    for mark in marks {
      let place = subject.count - mark.utf8CodeUnitCount
      guard subject.hasIgnoringCase(mark, at: place) else { continue }
      if place > 0, subject[place].isLetter, subject[place - 1].isPartOfWord { return nil }
      return subject.prefix(place).withoutDashes
    }
    return nil
  }

  private static func withoutPrefix(_ subject: ByteView) -> ByteView {
    var rest = subject.trimmed
    while let prefix = replyPrefixes.first(where: { rest.hasIgnoringCase($0) }) {
      rest = rest.from(prefix.utf8CodeUnitCount).trimmed
    }
    return rest
  }
}

extension ByteView {
  /// The view without the dashes, slashes and spaces at its end that part it from a mark.
  fileprivate var withoutDashes: ByteView {
    var end = count
    while end > 0, self[end - 1].isWhite || self[end - 1] == UInt8(ascii: "-") || self[end - 1] == UInt8(ascii: "/") {
      end -= 1
    }
    return prefix(end)
  }
}

extension UInt8 {
  /// Whether the byte is a letter, also one of a sign beyond ASCII, or a digit.
  fileprivate var isPartOfWord: Bool { isLetter || isDigit || self >= 0x80 }
}
