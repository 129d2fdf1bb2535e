/// One day of a channel in an export of a Slack workspace: `<channel>/2024-03-01.json`.
public enum SlackFormat: Format {
  public static let name = "slack"

  /// Known by the first bytes: a list of objects with the time stamp of a Slack message.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let text = ByteView(head).withoutPreamble.trimmed
    guard text.has("["), text.from(1).trimmed.has("{"), let stamp = text.firstIndex(of: "\"ts\"") else { return false }
    let value = text.from(stamp + 4).prefix(40).buffer.filter { !$0.isWhite }
    return value.starts(with: ":\"".utf8) && value.contains(UInt8(ascii: ".")) && text.firstIndex(of: "\"type\"") != nil
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try SlackReader(source, options: options)
  }
}
