/// Chats that WhatsApp exports as text: `WhatsApp Chat with Kim.txt`, `_chat.txt`.
public enum WhatsAppFormat: Format {
  public static let name = "whatsapp"

  /// Known by a head on its first line, and a message with a sender on one of the first lines.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let text = ByteView(head).withoutPreamble
    var start = 0
    for number in 0..<50 where start < text.count {
      let end = text.lineEnd(from: start)
      switch WhatsAppLine(text[start..<end]) {
      case .message: return true
      case .more where number == 0: return false
      case .notice, .more: start = end + 1
      }
    }
    return false
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try WhatsAppReader(source, options: options)
  }
}
