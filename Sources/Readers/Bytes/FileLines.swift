/// Reads a file line by line, in constant memory.
final class FileLines {
  /// One line without its line end; its text is valid until the next call.
  struct Line {
    /// Bytes from the start of the file.
    var offset: Int
    /// Offset just after the line end.
    var end: Int
    var text: ByteView
    /// The rest of a line that is longer than is held at once.
    var isContinuation: Bool
  }

  /// Longest line that is handed out in one piece.
  static let defaultCap = 1 << 20

  private let window: FileWindow
  private let cap: Int
  private var isInsideLine = false
  /// Bytes of the window that the last line took.
  private var taken = 0

  /// - Throws: `ReadingError.cannotOpen`.
  init(_ source: ByteSource, blockSize: Int = 1 << 18, cap: Int = FileLines.defaultCap) throws {
    window = try FileWindow(source, blockSize: blockSize)
    self.cap = max(1, cap)
  }

  var bytesRead: Int { window.offset + taken }

  /// The next line, or nil at the end of the file. CR LF and LF end a line.
  ///
  /// - Throws: `ReadingError.cannotRead`.
  func next() throws -> Line? {
    window.consume(taken)
    taken = 0
    let ending = try lineLength()
    let length = ending ?? min(window.view.count, cap)
    guard ending != nil || length > 0 else { return nil }
    taken = length + (ending == nil ? 0 : 1)
    defer { isInsideLine = ending == nil }
    var text = window.view.prefix(length)
    if ending != nil, length > 0, text[length - 1] == .carriageReturn { text = text.prefix(length - 1) }
    return Line(offset: window.offset, end: window.offset + taken, text: text, isContinuation: isInsideLine)
  }

  /// Bytes up to the next line end; nil where the file or the cap comes first.
  private func lineLength() throws -> Int? {
    var searched = 0
    while true {
      if let found = window.view.prefix(cap + 1).firstIndex(of: .newline, from: searched) { return found }
      searched = min(window.view.count, cap)
      if searched >= cap { return nil }
      guard try window.fill() else { return nil }
    }
  }
}
