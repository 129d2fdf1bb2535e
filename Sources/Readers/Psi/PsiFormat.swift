/// Psi: the history of one contact, `kim_at_post.example.history`.
public enum PsiFormat: Format {
  public static let name = "psi"

  /// Known by its first line.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let text = ByteView(head).withoutPreamble
    return PsiLine(text.prefix(text.lineEnd(from: 0)))?.time != nil
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try PsiReader(source, options: options)
  }
}
