/// Mail: an mbox of any variant, or a file that is one bare message (RFC 5322).
///
/// Told from content alone: a separator line, or a header block in which mail fields stand.
public enum MboxFormat: ResumableFormat {
  public static let name = "mbox"

  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let start = ByteView(head).withoutPreamble
    if FromLine(start.prefix(start.lineEnd(from: 0))) != nil { return true }
    return isBareMessage(start)
  }

  public static func open(
    _ source: ByteSource, from offset: Int, options: ReadingOptions
  ) throws -> any ArchiveReader {
    try MboxReader(window: FileWindow(source), from: offset, options: options)
  }

  /// Opens a source to be read in blocks of some size, which must make no difference.
  package static func open(
    _ source: ByteSource, blockSize: Int, options: ReadingOptions
  ) throws -> any ArchiveReader {
    try MboxReader(window: FileWindow(source, blockSize: blockSize), options: options)
  }

  public static func mayBegin(with bytes: UnsafeRawBufferPointer) -> Bool {
    let start = ByteView(bytes).withoutPreamble
    return start.isEmpty || start.has("From ")
  }

  /// Whether a source that begins with these bytes is one bare message.
  public static func isOneMessage(_ head: [UInt8]) -> Bool {
    head.withView { view in
      let start = view.withoutPreamble
      return !start.has("From ") && isBareMessage(start)
    }
  }

  /// Whether the bytes begin with a header in which at least two fields of mail stand, one of them of the kind that
  /// other files do not have, or that announces parts.
  static func isBareMessage(_ start: ByteView) -> Bool {
    let header = HeaderBlock(start)
    if let type = header.first(.contentType), type.hasIgnoringCase("multipart/") { return true }
    let names = Set(header.fields.map(\.name))
    let telling: Set<FieldName> = [.from, .to, .received, .returnPath, .messageID, .date, .contentType]
    return names.count >= 2 && !names.isDisjoint(with: telling)
  }
}

extension ByteView {
  /// The view behind a byte order mark and blank lines.
  var withoutPreamble: ByteView { withoutMark.withoutLineEnds }

  /// The view behind a byte order mark.
  var withoutMark: ByteView { has("\u{FEFF}") ? from(3) : self }

  /// The view behind blank lines.
  var withoutLineEnds: ByteView {
    var start = 0
    while start < count, self[start] == .newline || self[start] == .carriageReturn { start += 1 }
    return from(start)
  }
}
