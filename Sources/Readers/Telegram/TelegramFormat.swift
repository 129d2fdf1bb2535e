/// Exports of Telegram Desktop: `result.json`, of one chat or of everything.
public enum TelegramFormat: Format {
  public static let name = "telegram"

  /// Known by the first bytes: an object with the members of a chat, or of an export of everything.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let text = ByteView(head).withoutPreamble.trimmed
    guard text.has("{") else { return false }
    let hasDates = text.firstIndex(of: "\"date\"") != nil && text.firstIndex(of: "\"messages\"") != nil
    let isChat = hasDates && (text.firstIndex(of: "\"from_id\"") ?? text.firstIndex(of: "\"actor\"")) != nil
    let isEverything = text.firstIndex(of: "\"personal_information\"") != nil && text.firstIndex(of: "\"about\"") != nil
    return isChat || isEverything
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try TelegramReader(source, options: options)
  }
}
