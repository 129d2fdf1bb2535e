/// Why labelled data cannot be used. Holds no text of the data.
public enum EvaluationError: Error, Equatable, CustomStringConvertible {
  /// The file begins like none of the known forms.
  case unknownForm(path: String)
  /// The file describes the episodes of an archive, and no archive was given.
  case needsArchive(path: String)
  /// An archive was given, and the file does not describe its episodes.
  case needsNoArchive(path: String)
  /// The file holds something else than what is evaluated.
  case wrongForm(path: String, form: LabelledForm, wanted: LabelledForm)
  /// The two readings have no message in common.
  case nothingInCommon(first: String, second: String)
  /// A line cannot be read; `line` counts from 1.
  case brokenLine(path: String, line: Int, what: String, remedy: String)

  public var description: String {
    switch self {
    case .unknownForm(let path):
      "\(path): not a known form of labelled data; give a TSV file that begins with the columns id, group, task, "
        + "or JSON lines of threads, stories or expected episodes"
    case .needsArchive(let path):
      "\(path): holds the expected episodes of an archive; name the archive into which its messages were imported"
    case .needsNoArchive(let path):
      "\(path): labels texts of its own, not the episodes of an archive; evaluate it without an archive"
    case .wrongForm(let path, let form, let wanted):
      "\(path): is of the form \(form.rawValue); give a file of the form \(wanted.rawValue)"
    case .nothingInCommon(let first, let second):
      "\(first), \(second): no conversation has the same id and the same texts in both; give two readings of one file"
    case .brokenLine(let path, let line, let what, let remedy):
      "\(path):\(line): \(what); \(remedy)"
    }
  }
}
