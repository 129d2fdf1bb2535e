/// Trouble with data: collected, counted and positioned, never thrown. Holds no message text.
public struct Diagnostic: Sendable, Equatable {
  /// `unreadable` loses a record, `warning` repairs one.
  public enum Severity: String, Sendable, Codable {
    case warning, unreadable
  }

  public var severity: Severity
  /// A stable lower-case name for this kind of trouble, such as `truncated-xml`.
  public var code: String
  public var path: String
  /// Byte offset in the file, where known.
  public var offset: Int?
  /// Line in the file, counted from 1, where known.
  public var line: Int?
  /// What was found, as a sentence without message text.
  public var what: String
  /// What the user can do about it; empty when nothing is needed.
  public var remedy: String

  public init(
    _ severity: Severity, code: String, path: String, offset: Int? = nil, line: Int? = nil, what: String,
    remedy: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.path = path
    self.offset = offset
    self.line = line
    self.what = what
    self.remedy = remedy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line: what; remedy`, or `path@offset: …` where only the offset is known.
  public var description: String {
    let place = line.map { ":\($0)" } ?? offset.map { "@\($0)" } ?? ""
    return "\(path)\(place): \(what)" + (remedy.isEmpty ? "" : "; \(remedy)")
  }
}
