import Messages

/// Disclaimers, banners and rulers within letters: where they end, and whether the letter goes on.
extension Zoner {
  /// So many lines that are not blank are looked at below a notice.
  private static let noticeReach = 60

  /// The line behind a paragraph's last one; a greeting begins the letter without a blank line, too.
  func paragraphEnd(_ at: Int) -> Int {
    ((at + 1)..<lines.count).first {
      lines[$0].isBlank || lines[$0].isRuler || kinds[$0] != .own || lines[$0].isGreeting(in: bytes)
    } ?? lines.count
  }

  /// Whether a paragraph that begins like a notice is one.
  ///
  /// It says what only notices say, or no letter asks in it or goes on below.
  func isNotice(_ at: Int) -> Bool {
    let end = paragraphEnd(at)
    let text = bytes[lines[at].first..<lines[end - 1].last]
    return Phrases.notices.occurs(in: text) || !(text.contains(0x3F) || goesOn(from: end))
  }

  /// Marks a notice that begins at a line: one paragraph where the letter goes on below, else what is left.
  ///
  /// - Parameter isFirst: nothing own stands above it.
  mutating func notice(from at: Int, _ kind: Zone.Kind, isFirst: Bool) {
    let end = paragraphEnd(at)
    guard kind == .disclaimer, goesOn(from: end) || (isFirst && isHeading(at, end)) else { return tail(from: at, kind) }
    paragraph(from: at, kind)
  }

  /// Marks the lines of a paragraph.
  mutating func paragraph(from start: Int, _ kind: Zone.Kind) {
    for at in start..<paragraphEnd(start) { kinds[at] = kind }
  }

  /// "Privileged and Confidential: Attorney-Client Communication", in a line of its own.
  private func isHeading(_ at: Int, _ end: Int) -> Bool {
    end == at + 1 && bytes[lines[at].last - 1] != 0x2E && (4...8).contains(lines[at].words(in: bytes))
  }

  // MARK: Banners

  /// Whether a warning begins at a line that a mail server puts above mail from outside.
  func isBanner(_ at: Int) -> Bool {
    guard lines[at].marks.contains(.banner), opensParagraph(at) else { return false }
    let end = paragraphEnd(at)
    if end == at + 1, lines[at].words(in: bytes) <= 2 { return true }
    let text = bytes[lines[at].first..<lines[end - 1].last]
    return !text.contains(0x3F) && Phrases.warnings.occurs(in: text)
  }

  // MARK: Where the letter goes on

  /// Whether a letter greets, asks or is signed from a line on, up to the next quote.
  func goesOn(from start: Int) -> Bool {
    anyLine(from: start) { at in
      lines[at].isGreeting(in: bytes) || asks(lines[at]) || isSigned(at)
    }
  }

  /// Whether a ruler but parts a letter: no signature begins behind it, and the letter asks further below.
  func isDivider(_ at: Int) -> Bool {
    let after = next(at + 1)
    guard after < lines.count, kinds[after] == .own, !endsInSpace(lines[at]) else { return false }
    let greets = lines[after].isGreeting(in: bytes)
    guard greets || !isName(lines[after]), greets || after > at + 1 || hasTwin(at) else { return false }
    return anyLine(from: after) { asks(lines[$0]) }
  }

  /// Whether a sentence of a line asks, other than to save paper.
  func asks(_ line: Line) -> Bool {
    let text = line.text(in: bytes)
    guard text.first != 0x22, line.words(in: bytes) > 2, !Phrases.thrift.occurs(in: text) else { return false }
    return text.indices.contains { bytes[$0] == 0x3F && ($0 + 1 == line.last || bytes[$0 + 1] <= 0x20) }
  }

  /// "Best regards," above a name; "Thank you." ends notices, too.
  private func isSigned(_ at: Int) -> Bool {
    guard lines[at].isSignOff(in: bytes), bytes[lines[at].last - 1] != 0x2E else { return false }
    let below = next(at + 1)
    return below < lines.count && kinds[below] == .own && isName(lines[below])
  }

  /// Whether another ruler like this one closes what it opened.
  private func hasTwin(_ at: Int) -> Bool {
    anyLine(from: at + 1) { lines[$0].isRuler && bytes[lines[$0].first] == bytes[lines[at].first] }
  }

  /// "-- ", the mark of a signature (RFC 3676 4.3), though many programs take its space away.
  private func endsInSpace(_ line: Line) -> Bool { line.last < line.end && bytes[line.last] == 0x20 }

  /// Whether one of the next own lines is such, up to the next quote or footer of a list.
  private func anyLine(from start: Int, _ isSuch: (Int) -> Bool) -> Bool {
    var count = 0
    for at in start..<max(lines.count, start) where !lines[at].isBlank {
      count += 1
      guard kinds[at] == .own, count <= Self.noticeReach, !lines[at].marks.contains(.listFooter) else { return false }
      if isSuch(at) { return true }
    }
    return false
  }
}

extension Phrases {
  /// What notices say of those who get them.
  static let notices = Phrases([
    (
      .disclaimer,
      [
        "intended", "recipient", "addressee", "privileged", "unauthori", "disclos", "distribut", "in error", "notify",
        "prohibit", "liabil", "subscri", "mailing", "email directly", "view it on", "vertraulich", "empfänger",
        "confidentiel", "confidencial", "destinat", "riservat", "vertrouwelijk", "bestemd", "konfident", "fortrolig",
      ]
    )
  ])
  /// What banners say of mail from outside.
  static let warnings = Phrases([
    (
      .banner,
      [
        "originated", "from outside", "outside of the", "outside of your", "outside the organi", "outside your",
        "often get email", "click links", "click on links", "click any links", "click on any", "open attachments",
        "open any attachments", "links or attachments", "attachments or links", "unknown sender",
        "recognize the sender", "recognise the sender", "know the sender", "exercise caution", "use caution",
        "with caution", "be cautious",
      ]
    )
  ])
  static let thrift = Phrases([(.disclaimer, ["print this", "to print", "unsubscribe", "yahoo!"])])
}
