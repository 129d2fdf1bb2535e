import Messages

/// Reads a log line by line: a message reaches to the next line with a head.
protocol LineLogReader: ArchiveReader {
  var lines: FileLines { get }
  var log: ChatLog { get set }
  /// Whether the end was taken.
  var isFinished: Bool { get set }

  /// Takes the next line.
  func take(_ line: FileLines.Line)

  /// Takes the end of the file.
  func finish()
}

extension LineLogReader {
  var bytesRead: Int { lines.bytesRead }

  func takeWarnings() -> [Diagnostic] { log.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    while log.isEmpty && !isFinished {
      if let line = try lines.next() {
        take(line)
      } else {
        finish()
        isFinished = true
      }
    }
    return log.next()
  }
}
