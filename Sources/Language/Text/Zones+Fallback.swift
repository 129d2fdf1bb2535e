import Messages

extension Zoner {
  /// What is left of a message without own words: what it quotes or forwards, without heads and attributions.
  var fallback: [Zone] {
    var kept: [Zone] = []
    var isHead = false
    for at in lines.indices {
      let line = lines[at]
      if startsHead(at) { isHead = true }
      if !isHead, kinds[at] != .attribution, !isQuotedAttribution(line) { kept.append(Zone(kinds[at], line.span)) }
      if line.isBlank { isHead = false }
    }
    return kept.contains { hasWords($0.span) } ? kept : []
  }

  private func startsHead(_ at: Int) -> Bool {
    guard kinds[at] == .forward || kinds[at] == .quoted else { return false }
    return !lines[at].marks.isDisjoint(with: [.forward, .bareForward, .original]) || isHeaderBlock(at)
  }

  private func isQuotedAttribution(_ line: Line) -> Bool {
    guard line.isQuoted, line.length < 300, bytes[line.last - 1] == 0x3A else { return false }
    let inner = unquoted(line.span)
    guard !inner.isBlank, let whole = Attribution(bytes, [inner]) else { return false }
    return whole.isWhole(before: .quote, startsWithDate: bytes[inner.first].isASCIIDigit)
  }

  private func hasWords(_ span: Span) -> Bool { !unquoted(span).isBlank }

  /// A line without its quotation marks.
  private func unquoted(_ span: Span) -> Line {
    var at = span.start
    while at < span.end, bytes[at] == 0x3E || bytes[at] == 0x7C || bytes[at] == 0x20 { at += 1 }
    return Line(bytes, at, span.end)
  }
}
