import Messages

/// How clearly an attribution may begin at a line, the least telling first.
private enum Opening: Int, Comparable {
  /// It holds a mail address in angle brackets.
  case address
  /// It begins with a digit, a quotation mark, a day or a word that begins much else.
  case weak
  /// It begins with a word such as "on", "am", "le".
  case word
  /// The same, and a number stands in the line.
  case datedWord

  static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
}

extension Zoner {
  /// An attribution is wrapped over this many lines at most.
  private static let mostLines = 4

  /// Where the attribution starts that ends with a line; nil when none does.
  ///
  /// - Parameter floor: the first line that is not part of an earlier one.
  func attributionStart(endingAt end: Int, _ floor: Int) -> Int? {
    guard kinds[end] == .own ? mayEnd(end) : isTorn(end) else { return nil }
    let follower = follower(end)
    let found = start(endingAt: end, floor, follower)
    if let found, found.opening > .address { return found.start }
    if let start = tornStart(endingAt: end, floor) ?? found?.start { return start }
    guard follower == .quote, let name = Attribution(bytes, lines[end...end]), name.isNameOnly else { return nil }
    return end
  }

  private func follower(_ at: Int) -> Attribution.Follower {
    let after = next(at + 1)
    guard after < lines.count else { return .text }
    if kinds[after] == .quoted { return .quote }
    return Phrases.citations.marks(bytes, lines[after].first, lines[after].last).isEmpty ? .text : .citation
  }

  /// Whether the end of a line can be that of an attribution: cheap, and asked of every line.
  private func mayEnd(_ at: Int) -> Bool {
    let line = lines[at]
    switch bytes[line.last - 1].lowered {
    case 0x3A, 0x3E, 0x2D, 0x9A: return true
    case 0x65 where line.length >= 5 && bytes[line.last - 5].lowered == 0x77: return true
    default: break
    }
    if line.length > 20, bytes[line.first].isASCIIDigit, bytes[line.first + 4] == 0x2D { return true }
    let after = next(at + 1)
    return after < lines.count && kinds[after] == .quoted
  }

  /// Whether a quoted line is but the end of an attribution, torn off behind its address: "> wrote:".
  private func isTorn(_ at: Int) -> Bool {
    let line = lines[at]
    guard line.isQuoted, line.length <= 30, at > 0, bytes[line.last - 1] == 0x3A, kinds[at - 1] == .own else {
      return false
    }
    return !line.text(in: bytes).contains { $0.isASCIIDigit }
  }

  // MARK: Where it starts

  /// The clearest opening among the lines above, the lower of two that are equally clear.
  private func start(
    endingAt end: Int, _ floor: Int, _ follower: Attribution.Follower
  ) -> (start: Int, opening: Opening)? {
    var best: (start: Int, opening: Opening)?
    for at in stride(from: end, through: max(floor, end - Self.mostLines + 1), by: -1) {
      guard at == end || (kinds[at] == .own && !lines[at].isBlank) else { break }
      guard let opening = opening(at), best.map({ $0.opening < opening || $0.opening == .address }) ?? true,
        let whole = Attribution(bytes, lines[at...end]),
        whole.isWhole(before: follower, startsWithDate: startsWithDate(at))
      else { continue }
      best = (at, opening)
    }
    return best
  }

  /// The start of one that blank lines tear apart, as mail made from HTML has it: only where it is unmistakable.
  private func tornStart(endingAt end: Int, _ floor: Int) -> Int? {
    guard bytes[lines[end].last - 1] == 0x3A else { return nil }
    for at in stride(from: end - 1, through: max(floor, end - 2 * Self.mostLines), by: -1) where kinds[at] == .own {
      guard opening(at) == .datedWord else { continue }
      return Attribution(bytes, lines[at...end])?.isUnmistakable == true ? at : nil
    }
    return nil
  }

  private func opening(_ at: Int) -> Opening? {
    let line = lines[at]
    let marks = line.marks
    if !marks.isDisjoint(with: [.opener, .weekday]), hasDigit(line) { return .datedWord }
    if marks.contains(.opener) { return .word }
    if !marks.isDisjoint(with: [.weakOpener, .weekday]) || startsWithDate(at) || bytes[line.first] == 0x22 {
      return .weak
    }
    let text = line.text(in: bytes)
    return text.contains(0x3C) && text.contains(0x40) ? .address : nil
  }

  private func startsWithDate(_ at: Int) -> Bool {
    bytes[lines[at].first].isASCIIDigit || lines[at].marks.contains(.weekday)
  }

  private func hasDigit(_ line: Line) -> Bool { line.text(in: bytes).prefix(80).contains { $0.isASCIIDigit } }
}
