import Foundation

/// Standard output for data, standard error for everything said about it.
enum Console {
  /// Writes data to standard output.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Says something about the run.
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Says what went wrong.
  static func error(_ text: String) {
    note("pushback: \(text)")
  }

  /// Columns of the terminal: $COLUMNS, else its own word, else 100 for files and pipes.
  static var width: Int {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }) { return columns }
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 100
  }

  /// Whether a person is watching standard error.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }
}
