/// The separator line of an mbox: `From ` sender date, as the many writers spell it.
///
/// Read are asctime dates, with a zone before or behind the year or none, RFC 5322 dates, ISO 8601 dates, Gmail's
/// `From 1833215653612141880@xxx Mon May 26 20:18:05 +0000 2025` and Thunderbird's `From -` and bare `From `.
struct FromLine {
  /// The sender, empty where the line names none.
  let sender: ByteView
  /// The date; nil in a bare Thunderbird line.
  let date: MailDate?

  /// Reads a line without its line end; nil when it is no separator.
  init?(_ line: ByteView) {
    guard line.has("From ") else { return nil }
    let whole = line.from(5).trimmed
    let rest = whole.firstIndex(of: " remote from ").map { whole.prefix($0) } ?? whole
    if rest.isEmpty || (rest.count == 1 && rest[0] == UInt8(ascii: "-")) {
      sender = .empty
      date = nil
      return
    }
    guard let (found, start) = Self.trailingDate(of: rest) else { return nil }
    let name = rest.prefix(start).trimmed
    sender = name.equalsIgnoringCase("-") ? .empty : name
    date = found
  }

  /// The date that fills the line from some word on, and where it starts; the leftmost such word counts.
  private static func trailingDate(of line: ByteView) -> (MailDate, Int)? {
    var start = 0
    var words = 0
    while start < line.count, words < 20 {
      if mayStartDate(line, start), let date = MailDate(strictly: line.from(start)) { return (date, start) }
      while start < line.count, line[start] != .space, line[start] != .tab { start += 1 }
      while start < line.count, line[start].isWhite { start += 1 }
      words += 1
    }
    return nil
  }

  /// Weekday, month, or a digit: cheap to see before a date is tried.
  private static func mayStartDate(_ line: ByteView, _ start: Int) -> Bool {
    let word = line[start..<min(line.count, start + 3)]
    return word[0].isDigit || MailDate.isWeekday(word) || MailDate.month(word) != nil
  }
}
