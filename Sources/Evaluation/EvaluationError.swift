/// Why labelled data cannot be used. Holds no text of the data.
public enum EvaluationError: Error, Equatable, CustomStringConvertible {
  /// The file begins like none of the known forms.
  case unknownForm(path: String)
  /// The file describes the episodes of an archive, and no archive was given.
  case needsArchive(path: String)
  /// An archive was given, and the file does not describe its episodes.
  case needsNoArchive(path: String)
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
    case .brokenLine(let path, let line, let what, let remedy):
      "\(path):\(line): \(what); \(remedy)"
    }
  }
}
