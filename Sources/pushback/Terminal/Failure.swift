import Analysis
import ArgumentParser
import Evaluation
import Journal
import Messages
import Readers
import Store

/// A failure with its sentence and exit code.
struct Failure: Error, CustomStringConvertible {
  var description: String
  var code: Int32

  /// - Parameter code: 1 failed, 64 misuse (`EX_USAGE` of sysexits.h), 75 another run is at work.
  init(_ description: String, code: Int32 = 1) {
    self.description = description
    self.code = code
  }

  /// Done, but some input could not be read; the sentence about it is already printed.
  static let someUnreadable = ExitCode(2)
}

extension Failure {
  /// The sentence and code for an error of ours; nil for what ArgumentParser words itself: what is wrong with the
  /// command line alone, which it hands on in an error of its own, with the usage of the command.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ValidationError: self.init(error.message, code: 64)
    case let error as ArchiveError: self.init(error.description, code: error.isBusy ? Failure.busy : 1)
    case let error as ReadingError: self.init(error.description)
    case let error as PeopleFileError: self.init(error.description)
    case let error as EvaluationError: self.init(error.description)
    case let error as PeriodError: self.init(error.description, code: 64)
    case let error as JournalError: self.init(error.description, code: 64)
    case let error as OverlapError: self.init(error.description, code: 64)
    case let error as UnknownCell: self.init(error.description, code: 64)
    case let error as UnknownMetric: self.init(error.description, code: 64)
    default: return nil
    }
  }
}
