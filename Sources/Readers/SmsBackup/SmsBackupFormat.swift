/// Backups of the Android app "SMS Backup & Restore" and of what writes its format: `sms-*.xml` and `calls-*.xml`.
public enum SmsBackupFormat: Format {
  public static let name = "sms-backup"

  /// Known by the root element: `smses` or `calls`.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let root = XMLProlog.rootName(of: head)
    return root == "smses" || root == "calls"
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try SmsBackupReader(source)
  }
}
