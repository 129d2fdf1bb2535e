/// Whether a line that begins `From ` separates two messages, judged by its neighbours.
struct SeparatorCheck {
  enum Verdict { case yes, no, undecided }

  /// Longer lines are text; so are lines followed by that many bytes without a colon.
  static let longestLine = 1000
  static let longestFieldName = 80

  let verdict: Verdict

  /// Judges the line at `start`, which begins `From `.
  ///
  /// - Parameters:
  ///   - isAtEnd: whether the view ends with the file; if not, a line cut off by the view leaves it undecided.
  ///   - needsBlank: whether the line before must be blank.
  init(_ view: ByteView, at start: Int, isAtEnd: Bool, needsBlank: Bool = true) {
    verdict = Self.judge(view, start, isAtEnd, needsBlank)
  }

  private static func judge(_ view: ByteView, _ start: Int, _ isAtEnd: Bool, _ needsBlank: Bool) -> Verdict {
    guard view.has("From ", at: start) else {
      return !isAtEnd && view.count - start < 5 ? .undecided : .no
    }
    if needsBlank, !followsBlankLine(view, start) { return marked(view, start, isAtEnd) }
    if needsBlank, ForwardedMessage.begins(at: start, in: view) { return .no }
    let window = view[start..<min(view.count, start + longestLine)]
    guard let end = window.firstIndex(of: .newline) else {
      return window.count < longestLine && !isAtEnd ? .undecided : .no
    }
    guard FromLine(window.prefix(end)) != nil else { return .no }
    return nextLine(view, end + start + 1, isAtEnd)
  }

  /// Thunderbird does not always leave a blank line in front of its own separator; its mark stands on the next line.
  private static func marked(_ view: ByteView, _ start: Int, _ isAtEnd: Bool) -> Verdict {
    let mark: StaticString = "X-Mozilla-Status: "
    guard view.has("From - ", at: start) || !isAtEnd && view.count - start < 7 else { return .no }
    let window = view[start..<min(view.count, start + longestFieldName)]
    guard let end = window.firstIndex(of: .newline) else {
      return window.count < longestFieldName && !isAtEnd ? .undecided : .no
    }
    guard isAtEnd || view.count - start - end > mark.utf8CodeUnitCount else { return .undecided }
    return view.has(mark, at: start + end + 1) && FromLine(window.prefix(end)) != nil ? .yes : .no
  }

  /// Whether the line in front of `start` is empty, or `start` is the beginning of the file.
  private static func followsBlankLine(_ view: ByteView, _ start: Int) -> Bool {
    guard start > 0 else { return true }
    var index = start - 1
    if index > 0, view[index - 1] == .carriageReturn { index -= 1 }
    return index == 0 || view[index - 1] == .newline
  }

  private static func nextLine(_ view: ByteView, _ start: Int, _ isAtEnd: Bool) -> Verdict {
    let line = view[start..<min(view.count, start + longestFieldName)]
    if line.has(">From ") { return .yes }
    let isCutOff = line.count < longestFieldName && line.firstIndex(of: .newline) == nil
    // What follows the colon counts, too: `https:` is a field name until `//` comes into view.
    if isCutOff && !isAtEnd { return .undecided }
    return line.isFieldLine ? .yes : .no
  }
}

extension ByteView {
  /// Whether the view begins with a header field: a name of visible ASCII and a colon that starts no `://`.
  var isFieldLine: Bool { fieldNameLength != nil && !has("://", at: fieldNameLength ?? 0) }

  /// Length of the field name at the start of the view (RFC 5322 2.2), nil when there is none.
  ///
  /// A name never begins with `-`: that is a MIME delimiter.
  var fieldNameLength: Int? {
    if isEmpty || self[0] == UInt8(ascii: "-") { return nil }
    var length = 0
    while length < count, self[length] > 0x20, self[length] < 0x7F, self[length] != UInt8(ascii: ":") { length += 1 }
    var colon = length
    while colon < count, self[colon] == .space || self[colon] == .tab { colon += 1 }
    return length > 0 && colon < count && self[colon] == UInt8(ascii: ":") ? length : nil
  }
}
