import Messages

/// What the user said about an archive, one line a thing, in the order in which it was said; later lines win.
///
/// Plain text, meant to be read and edited by hand: comments and lines that are no entries stay where they are. A
/// line that is taken away is taken back.
public struct Journal: Sendable, Equatable {
  /// One line of the text.
  public struct Line: Sendable, Equatable {
    /// Counted from 1.
    public var number: Int
    public var text: String
    /// Nil for comments, and for what is no entry.
    public var entry: JournalEntry?
  }

  public private(set) var lines: [Line] = []
  /// Lines that are no entries; the rest is used all the same.
  public private(set) var diagnostics: [Diagnostic] = []
  /// Where it lies, for diagnostics.
  public let path: String

  /// Reads the text of a journal.
  public init(_ text: String, path: String) {
    self.path = path
    // Some editors put a byte order mark in front.
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    var rest = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    if rest.last?.isEmpty == true { rest.removeLast() }
    for line in rest { add(String(line)) }
  }

  private mutating func add(_ text: String) {
    let number = lines.count + 1
    do throws(JournalError) {
      lines.append(Line(number: number, text: text, entry: try JournalEntry.read(text)))
    } catch {
      lines.append(Line(number: number, text: text, entry: nil))
      diagnostics.append(
        Diagnostic(
          .warning, code: "journal-line", path: path, line: number, what: error.description,
          remedy: "mend the line or take it away"))
    }
  }

  /// The lines that say something.
  public var entries: [(line: Int, entry: JournalEntry)] {
    lines.compactMap { line in line.entry.map { (line.number, $0) } }
  }

  /// Says one more thing.
  public mutating func append(_ entry: JournalEntry) {
    if lines.isEmpty { for line in Self.heading.split(separator: "\n") { add(String(line)) } }
    add(entry.description)
  }

  /// Takes back the entries for which a condition holds, and gives them; the lines after them move up.
  @discardableResult
  public mutating func remove(where isTakenBack: (JournalEntry) -> Bool) -> [JournalEntry] {
    let gone = lines.compactMap(\.entry).filter(isTakenBack)
    self = Journal(
      lines.filter { line in line.entry.map { !isTakenBack($0) } ?? true }.map { $0.text + "\n" }.joined(), path: path)
    return gone
  }

  /// Takes back one line; nil when it has no such number.
  @discardableResult
  public mutating func remove(line number: Int) -> String? {
    guard let gone = lines.first(where: { $0.number == number }) else { return nil }
    self = Journal(lines.filter { $0.number != number }.map { $0.text + "\n" }.joined(), path: path)
    return gone.text
  }

  /// The whole text; what it wrote it reads back to the same value.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  private static let heading = """
    # What you said about this archive. One line a thing; later lines win; take a line away to take it back.
    # The words are explained in Documentation/JOURNAL.md.
    """
}

extension Journal {
  /// Ids of the rules that are switched off, sorted.
  public var disabledRules: [String] {
    Set(entries.compactMap { if case .disable(let rule) = $0.entry { rule } else { nil } }).sorted()
  }

  /// What the user wrote down about each episode, in order.
  public var notes: [EpisodeID: [UserNote]] {
    entries.reduce(into: [:]) { notes, line in
      if case .note(let id, let note) = line.entry { notes[id, default: []].append(note) }
    }
  }
}
