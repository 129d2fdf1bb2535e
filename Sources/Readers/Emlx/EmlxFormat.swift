/// One message of Apple Mail, `.emlx`; a folder of them is a `MessageFolder`.
public enum EmlxFormat: Format {
  public static let name = "emlx"

  /// Known by a number on its first line and the header of a mail behind it.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let view = ByteView(head)
    guard let file = EmlxFile(view), file.message.lowerBound <= 24 else { return false }
    return MboxFormat.isBareMessage(view.from(file.message.lowerBound))
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    MessageFolder(path: source.path, kind: .emlx, messages: [source]).reader(options)
  }
}
