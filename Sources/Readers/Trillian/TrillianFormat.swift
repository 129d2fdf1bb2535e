/// Logs of the Windows program Trillian: a list of elements without a root.
enum TrillianFormat: ChatDialectFormat {
  static let name = "trillian"

  private static let elements: Set<String> = ["session", "message", "status", "icon", "filetransfer", "asset"]

  /// Known by the first element, which says its `medium`.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    guard let first = XMLProlog.rootName(of: head), elements.contains(first) else { return false }
    let text = ByteView(head)
    let end = text.firstIndex(of: UInt8(ascii: ">")) ?? text.count
    return text.prefix(end).firstIndex(of: " medium=") != nil
  }

  static func dialect(_ source: ByteSource) throws -> TrillianDialect {
    try TrillianDialect(source)
  }
}
