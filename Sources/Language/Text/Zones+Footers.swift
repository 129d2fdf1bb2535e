import Messages

extension Zoner {
  /// Signatures, disclaimers and what programs add, from the top.
  ///
  /// Each takes what is left of its stretch of own text; a banner takes its paragraph, and so does a disclaimer below
  /// which the letter goes on.
  mutating func markFooters() {
    markTrailingDevices()
    var hasOwn = false
    for at in lines.indices where kinds[at] == .own && !lines[at].isBlank {
      if let kind = footer(at) {
        notice(from: at, kind, isFirst: !hasOwn)
      } else if !hasOwn, isBanner(at) {
        paragraph(from: at, .automaticFooter)
      } else if opensParagraph(at), isDevice(at, hasOwn) {
        kinds[at] = .automaticFooter
        if hasOwn, lines[at].marks.contains(.device) || !isSentence(lines[at]) { markBelowDevice(at) }
      } else {
        hasOwn = true
      }
    }
  }

  /// The kind of what begins at a line, nil when nothing does.
  private func footer(_ at: Int) -> Zone.Kind? {
    let line = lines[at]
    if line.isRuler { return rulerFooter(at) }
    guard !line.marks.isDisjoint(with: [.listFooter, .disclaimer]), opensParagraph(at) else { return nil }
    let isOfList = line.marks.contains(.listFooter) && isNearEnd(at, 14)
    if isOfList { return isLoose(line) && !isNotice(at) ? nil : .automaticFooter }
    return line.marks.contains(.disclaimer) && isNotice(at) ? .disclaimer : nil
  }

  /// Whether people begin a letter with the same words.
  private func isLoose(_ line: Line) -> Bool { !Phrases.looseLists.marks(bytes, line.first, line.last).isEmpty }

  private func rulerFooter(_ at: Int) -> Zone.Kind? {
    let line = lines[at]
    let isUnderline = bytes[line.first] == 0x5F
    let isMark = line.length == 2 && bytes[line.first] == 0x2D
    if isUnderline || isMark || line.length >= 8, isListFooter(next(at + 1)) { return .automaticFooter }
    if isMark { return isDivider(at) ? nil : .signature }
    return isUnderline && line.length >= 12 && isNearEnd(at, 20) && !isDivider(at) ? .signature : nil
  }

  /// Whether one of the three lines from here on speaks of a mailing list.
  private func isListFooter(_ at: Int) -> Bool {
    lines[min(at, lines.count)...].prefix(3).contains { line in
      line.marks.contains(.listFooter) || (line.length < 160 && Phrases.lists.occurs(in: line.text(in: bytes)))
    }
  }

  /// Whether at most so many lines that are not blank follow in this stretch of own text.
  private func isNearEnd(_ at: Int, _ most: Int) -> Bool {
    var count = 0
    for line in (at + 1)..<max(lines.count, at + 1) {
      guard kinds[line] == .own, count <= most else { break }
      if !lines[line].isBlank { count += 1 }
    }
    return count <= most
  }

  // MARK: Devices

  /// "Sent from my phone" needs no blank line above it where it stands last.
  private mutating func markTrailingDevices() {
    guard let last = lines.indices.last(where: { kinds[$0] == .own && !lines[$0].isBlank }) else { return }
    for at in stride(from: last, through: 0, by: -1) where !lines[at].isBlank {
      guard kinds[at] == .own, isDevice(at, at > 0) else { return markNameAbove(at, last) }
      kinds[at] = .automaticFooter
    }
  }

  /// A name right above such a footer signs the message.
  private mutating func markNameAbove(_ at: Int, _ last: Int) {
    guard at > 1, at < last, kinds[at] == .own, lines[at - 1].isBlank, !lines[at + 1].isBlank else { return }
    if lines[at].words(in: bytes) > 1, isName(lines[at]), bytes[lines[at].last - 1].isASCIILetter {
      kinds[at] = .signOff
    }
  }

  /// Text below the footer of a phone is an original without a head: the phone puts its footer below the answer.
  private mutating func markBelowDevice(_ at: Int) {
    guard at + 1 < lines.count, lines[at + 1].isBlank else { return }
    for line in (at + 1)..<lines.count where !lines[line].isBlank {
      guard kinds[line] == .own, footer(line) == nil, !isDevice(line, true) else { return }
      kinds[line] = .quoted
    }
  }

  private func isDevice(_ at: Int, _ hasOwn: Bool) -> Bool {
    let line = lines[at]
    guard line.length < 120 else { return false }
    let isLoose = line.marks.contains(.looseDevice) || endsWithMobile(line)
    let ends = !isSentence(line) || endsOwn(at)
    return (line.marks.contains(.device) || (isLoose && hasOwn && ends)) && !goesOn(line)
  }

  /// "Sent by courier at noon.": a footer ends without a full stop.
  private func isSentence(_ line: Line) -> Bool { bytes[line.last - 1] == 0x2E }

  /// Whether nothing that somebody wrote for this message follows below a line, up to the next quote.
  private func endsOwn(_ at: Int) -> Bool {
    let after = next(at + 1)
    guard after < lines.count, kinds[after] == .own else { return true }
    return lines[after].isRuler || lines[after].marks.contains(.device) || footer(after) != nil
  }

  private func endsWithMobile(_ line: Line) -> Bool {
    line.length < 40 && line.text(in: bytes).suffix(12).elementsEqual(" from mobile".utf8)
  }

  /// Whether a sentence goes on behind a comma, other than to excuse its typing: then somebody wrote it.
  private func goesOn(_ line: Line) -> Bool {
    guard let comma = line.text(in: bytes).firstIndex(of: 0x2C), comma + 1 < line.last else { return false }
    return !Phrases.excuses.occurs(in: bytes[comma..<line.last])
  }
}

extension Phrases {
  /// What a line of a mailing list's footer holds.
  static let lists = Phrases([
    (
      .listFooter,
      [
        "mailing list", "mailing-list", "listinfo", "/mailman", "@lists.", "//lists.", "listserv", "unsubscribe",
        "google groups",
      ]
    )
  ])
  static let looseLists = Phrases([
    (.listFooter, ["you are receiving this", "you're receiving this", "this message was sent to "])
  ])
  static let excuses = Phrases([
    (.device, ["please", "excuse", "sorry", "pardon", "forgive", "apolog", "brief", "typo"])
  ])

  /// Whether one of the phrases stands anywhere in a text.
  func occurs(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.indices.contains { !marks(text.base, $0, text.endIndex).isEmpty }
  }
}
