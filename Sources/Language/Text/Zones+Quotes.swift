import Messages

extension Zoner {
  /// Initials before an angle bracket quote where they do so twice.
  mutating func markSupercited() {
    let cited = lines.indices.filter { lines[$0].marks.contains(.supercited) }
    if cited.count > 1 { for at in cited { kinds[at] = .quoted } }
  }

  /// Lines as long as this were broken by mail programs.
  private static let wrapWidth = 72

  /// What was broken off a quoted line that had become too long belongs to it.
  mutating func markWrappedQuotes() {
    for at in lines.indices.dropFirst().dropLast() where kinds[at] == .own && !lines[at].isBlank {
      guard lines[at - 1].isQuoted, lines[at + 1].isQuoted, startsSmall(lines[at]) else { continue }
      let word = lines[at].text(in: bytes).prefix { $0 > 0x20 }.count
      if lines[at - 1].length + 1 + word >= Self.wrapWidth { kinds[at] = .quoted }
    }
  }

  private func startsSmall(_ line: Line) -> Bool {
    bytes[line.first] >= 0x80 || (bytes[line.first].isASCIILetter && bytes[line.first] != bytes[line.first] & 0x5F)
  }

  // MARK: Blocks

  /// Attributions before quotes, and everything behind the head of an unquoted original.
  mutating func markBlocks() {
    var own: Int?
    var floor = 0
    let lastQuoted = kinds.lastIndex(of: .quoted) ?? -1
    for at in lines.indices where !lines[at].isBlank {
      if kinds[at] == .own, let kind = head(at) {
        guard own == nil, kind == .quoted, lastQuoted > at else { return fill(from: at, kind) }
        // Nothing written before it, and quotes below: an answer stands among these.
        markHead(at)
      }
      if let start = attributionStart(endingAt: at, floor) {
        for line in start...at { kinds[line] = .attribution }
        floor = at + 1
        // Nothing written before it: what follows is the answer, below a quote that was cut.
        if let first = own, first < start {
          if !isQuoted(next(at + 1)) { return fill(from: at + 1, .quoted) }
        } else {
          own = nil
        }
      } else if kinds[at] == .own, own == nil {
        own = at
      }
    }
  }

  /// Marks the lines of a copied head up to its last field.
  private mutating func markHead(_ start: Int) {
    let end = lines[start...].prefix(Self.headLines).lastIndex { !$0.marks.isDisjoint(with: .fields) } ?? start
    for at in start...end { kinds[at] = .attribution }
  }

  private func isQuoted(_ at: Int) -> Bool { at < lines.count && kinds[at] == .quoted }

  private mutating func fill(from start: Int, _ kind: Zone.Kind) {
    for at in start..<lines.count { kinds[at] = kind }
  }

  /// What follows below a line that heads an unquoted original, nil when it is no such line.
  private func head(_ at: Int) -> Zone.Kind? {
    let marks = lines[at].marks
    if !marks.isDisjoint(with: [.forward, .bareForward]) { return .forward }
    return marks.contains(.original) || isHeaderBlock(at) ? .quoted : nil
  }

  /// A copied head and the blank lines in it take no more lines than this.
  private static let headLines = 10

  /// Whether a sender and two other fields stand here (RFC 5322 3.6 as mail programs copy them).
  ///
  /// One of them must be of mail alone: "From", "To" and "Date" are a journey's, too.
  func isHeaderBlock(_ at: Int) -> Bool {
    guard !lines[at].marks.isDisjoint(with: [.from, .date]) else { return false }
    var found: LineMarks = []
    var others = 0
    var isMail = false
    for line in lines[at...].prefix(Self.headLines) where !line.isBlank && others <= 2 {
      let field = line.marks.intersection(.fields)
      found.formUnion(field)
      if field.isEmpty { others += 1 } else if !isMail { isMail = isOfMail(line, field) }
    }
    return isMail && found.contains(.from) && found.rawValue.nonzeroBitCount >= 3
  }

  /// Whether a field is a subject, says "sent", or holds an address.
  private func isOfMail(_ line: Line, _ field: LineMarks) -> Bool {
    if field.contains(.subject) || line.text(in: bytes).contains(0x40) { return true }
    let name = bytes[line.first] == 0x2A ? line.first + 1 : line.first
    return field.contains(.date) && Phrases.dates.marks(bytes, name, line.last).isEmpty
  }

  /// A ruler right before a quote belongs to it.
  mutating func markSeparators() {
    var next: Zone.Kind?
    for at in lines.indices.reversed() where !lines[at].isBlank {
      if kinds[at] == .own, lines[at].isRuler, let kind = next, kind == .quoted || kind == .forward { kinds[at] = kind }
      next = kinds[at]
    }
  }
}

extension Phrases {
  /// Names of the field of the date that stand on tickets and forms as well.
  static let dates = Phrases([(.date, ["date", "datum", "dato", "data", "fecha", "дата"])])
}
