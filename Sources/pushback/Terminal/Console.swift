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

  /// Whether a person is watching standard error.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }
}
