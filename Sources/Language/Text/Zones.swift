import Messages

/// Tells of each line of a body what part of the message it is.
struct Zoner {
  private let lines: [Line]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    lines = Line.lines(of: bytes)
  }

  /// One zone a line, in order.
  func zones() -> [Zone] {
    var kinds = lines.map { $0.isQuoted ? Zone.Kind.quoted : .own }
    markBlocks(&kinds)
    markSeparators(&kinds)
    markFooters(&kinds)
    markGreeting(&kinds)
    giveBlanks(&kinds)
    return zip(kinds, lines).map { Zone($0, $1.span) }
  }

  // MARK: Quotes and forwards

  /// Attributions before quotes, and everything behind the head of an unquoted original.
  private func markBlocks(_ kinds: inout [Zone.Kind]) {
    var hasOwn = false
    for at in lines.indices where kinds[at] == .own {
      if lines[at].isForwardMark { return fill(&kinds, from: at, .forward) }
      if lines[at].isOriginalMark || isHeaderBlock(at) { return fill(&kinds, from: at, .quoted) }
      let length = attributionLength(at)
      guard length > 0 else {
        hasOwn = hasOwn || !lines[at].isBlank
        continue
      }
      for line in at..<at + length { kinds[line] = .attribution }
      // Nothing written before it: what follows is the answer, below a quote that was cut.
      if hasOwn, !quoteFollows(at + length) { return fill(&kinds, from: at + length, .quoted) }
    }
  }

  private func fill(_ kinds: inout [Zone.Kind], from start: Int, _ kind: Zone.Kind) {
    for at in start..<lines.count { kinds[at] = kind }
  }

  /// `From:` and `Sent:` (or `Date:`, `To:`, `Subject:`) in two of three lines, in any of the known languages.
  private func isHeaderBlock(_ at: Int) -> Bool {
    guard lines[at].header == .from else { return false }
    let next = lines[(at + 1)..<min(at + 5, lines.count)]
    return next.count { $0.header != nil } >= 2
  }

  /// How many lines an attribution takes from here: one, or up to four when it is wrapped; 0 for none.
  private func attributionLength(_ at: Int) -> Int {
    guard let opening = lines[at].attributionOpening else { return 0 }
    for end in (at + 1)...(at + 4) where end <= lines.count {
      if lines[end - 1].isBlank || lines[end - 1].isQuoted { return 0 }
      guard isAttribution(at, end) else { continue }
      // A later line that opens one no less clearly leaves this line to the writer.
      let isLater = (at + 1..<end).contains { line in
        guard let later = lines[line].attributionOpening, later > .address, later >= opening else { return false }
        return isAttribution(line, end)
      }
      return isLater ? 0 : end - at
    }
    return 0
  }

  private func isAttribution(_ start: Int, _ end: Int) -> Bool {
    guard lines[start].opensWithDigit || lines[start..<end].contains(where: \.saysWrote) else { return false }
    let text = lines[start..<end].map(\.text).joined(separator: " ")
    return Attribution.matches(text, beforeQuote: quoteFollows(end))
  }

  /// Whether the next line that is not blank is quoted.
  private func quoteFollows(_ at: Int) -> Bool {
    lines[min(at, lines.count)...].first { !$0.isBlank }?.isQuoted ?? false
  }

  /// A ruler right before a quote belongs to it.
  private func markSeparators(_ kinds: inout [Zone.Kind]) {
    var next: Zone.Kind?
    for at in lines.indices.reversed() where !lines[at].isBlank {
      if kinds[at] == .own, lines[at].isRuler, let kind = next, !kind.isOwn { kinds[at] = kind }
      next = kinds[at]
    }
  }

  // MARK: Footers

  private func markFooters(_ kinds: inout [Zone.Kind]) {
    for at in lines.indices where kinds[at] == .own {
      if lines[at].isSignatureMark { return tail(&kinds, from: at, .signature) }
      if lines[at].opensDisclaimer { return tail(&kinds, from: at, .disclaimer) }
      if lines[at].isAutomaticFooter, at == 0 || lines[at - 1].isBlank || kinds[at - 1] == .automaticFooter {
        kinds[at] = .automaticFooter
      }
    }
  }

  /// Marks what is left of the own lines up to the next quote.
  private func tail(_ kinds: inout [Zone.Kind], from start: Int, _ kind: Zone.Kind) {
    for at in start..<lines.count where kinds[at] == .own { kinds[at] = kind }
  }

  // MARK: Greeting and sign-off

  private func markGreeting(_ kinds: inout [Zone.Kind]) {
    if let first = lines.indices.first(where: { kinds[$0] == .own && !lines[$0].isBlank }), lines[first].isGreeting {
      kinds[first] = .greeting
    }
    let own = lines.indices.filter { kinds[$0] == .own && !lines[$0].isBlank }
    guard let at = own.suffix(5).last(where: { lines[$0].isSignOff }) else { return }
    for line in own where line >= at { kinds[line] = .signOff }
  }

  /// A blank line belongs to what stands before it.
  private func giveBlanks(_ kinds: inout [Zone.Kind]) {
    for at in lines.indices.dropFirst() where lines[at].isBlank { kinds[at] = kinds[at - 1] }
  }
}
