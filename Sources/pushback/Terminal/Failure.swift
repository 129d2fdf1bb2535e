import ArgumentParser
import Messages
import Readers
import Store

/// A failure with its sentence and exit code, raised by the commands themselves.
struct Failure: Error, CustomStringConvertible {
  var description: String
  var code: Int32

  init(_ description: String, code: Int32 = 1) {
    self.description = description
    self.code = code
  }

  /// Done, but some input could not be read; the sentence about it is already printed.
  static let someUnreadable = ExitCode(2)
}

/// The sentence for an error of ours; nil for errors that ArgumentParser words itself.
func sentence(for error: any Error) -> String? {
  switch error {
  case let error as ArchiveError: error.description
  case let error as ReadingError: error.description
  case let error as PeopleFileError: error.description
  default: nil
  }
}
