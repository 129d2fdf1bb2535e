/// The `Content-Length` field of the mboxcl variants.
enum ContentLength {
  /// Where the body of the message ends by its own word.
  ///
  /// - Parameter message: the message from its `From ` line on, at least up to the end of its header.
  /// - Returns: nil when there is no such field in the header or it is no number.
  static func end(of message: ByteView) -> Int? {
    var length: Int?
    var line = 0
    while line < message.count {
      let end = message.lineEnd(from: line)
      if end == line || (end == line + 1 && message[line] == .carriageReturn) { return length.map { $0 + end + 1 } }
      if message.hasIgnoringCase("content-length:", at: line) { length = message[line + 15..<end].trimmed.decimal }
      line = end + 1
    }
    return nil
  }
}
