import Messages

extension Zoner {
  /// The greeting, the sign-off and a signature that no mark sets apart.
  mutating func markClosing() {
    guard let first = lines.indices.first(where: { kinds[$0] == .own && !lines[$0].isBlank }) else { return }
    if lines[first].isGreeting(in: bytes) { kinds[first] = .greeting }
    markCard(lastOwn(16))
    markSignedCard(lastOwn(16))
    markSignOff(lastOwn(6))
  }

  /// The last own lines that are not blank, in order.
  private func lastOwn(_ count: Int) -> [Int] {
    Array(lines.indices.reversed().lazy.filter { kinds[$0] == .own && !lines[$0].isBlank }.prefix(count).reversed())
  }

  // MARK: Sign-off

  /// A closing phrase with nothing but names below it.
  private mutating func markSignOff(_ own: [Int]) {
    guard let at = own.last(where: { lines[$0].isSignOff(in: bytes) }) else { return }
    let below = own.drop { $0 <= at }
    let names = below.prefix { isNameLike(lines[$0]) || isTitle(lines[$0]) }
    guard !names.isEmpty || below.isEmpty else { return }
    kinds[at] = .signOff
    for line in names { kinds[line] = .signOff }
  }

  private func isNameLike(_ line: Line) -> Bool {
    line.length <= 40 && line.words(in: bytes) <= 5 && bytes[line.last - 1] != 0x3F
      && !line.marks.contains(.postscript)
  }

  /// A name, or what its bearer does and where: no sentence.
  private func isTitle(_ line: Line) -> Bool {
    line.length <= 80 && line.words(in: bytes) <= 10 && !endsSentence(line) && !line.marks.contains(.postscript)
      && line.text(in: bytes).isTitle
  }

  private func endsSentence(_ line: Line) -> Bool {
    let isAbbreviation = line.length > 1 && [0x63, 0x64, 0x6F].contains(bytes[line.last - 2].lowered)
    return bytes[line.last - 1] == 0x2E ? !isAbbreviation : [0x21, 0x2C, 0x3A, 0x3F].contains(bytes[line.last - 1])
  }

  // MARK: Signatures without a mark

  /// What stands below a sign-off and a name down to a phone number or a mail address, however wide and far apart.
  ///
  /// The name right below the sign-off is part of that.
  private mutating func markSignedCard(_ own: [Int]) {
    guard let at = own.last(where: { lines[$0].isSignOff(in: bytes) }), at != own.first else { return }
    let below = own.drop { $0 <= at }
    guard let name = below.first, isTitle(lines[name]), !below.contains(where: { asks(lines[$0]) }),
      let contact = below.first(where: { isContact(lines[$0]) }), contact > name,
      below.allSatisfy({ $0 > contact || !endsSentence(lines[$0]) }), (at..<contact).allSatisfy({ kinds[$0] == .own })
    else { return }
    tail(from: isName(lines[name]) ? next(name + 1) : name, .signature)
  }

  /// A last block of short lines with a phone number or a mail address in it: a visiting card.
  private mutating func markCard(_ own: [Int]) {
    if let ruler = own.last(where: { lines[$0].isRuler }), own.first != ruler,
      isCard(own.filter { $0 > ruler })
    {
      return tail(from: ruler, .signature)
    }
    guard let last = own.last else { return }
    var start = last
    while start > 0, kinds[start - 1] == .own, isCardLine(lines[start]), isCardLine(lines[start - 1]),
      !lines[start - 1].isSignOff(in: bytes), last - start < 8
    {
      start -= 1
    }
    let block = own.filter { $0 >= start }
    let above = own.last { $0 < start }
    guard let above, isCard(block), bytes[lines[above].last - 1] != 0x3A else { return }
    let isSigned = lines[above].isSignOff(in: bytes)
    guard isSigned || (lines[start - 1].isBlank && block.count > 1 && isName(lines[start])) else { return }
    // The name below a sign-off is part of that.
    tail(from: isSigned && isName(lines[start]) ? min(start + 1, last) : start, .signature)
  }

  private func isCard(_ block: [Int]) -> Bool {
    !block.isEmpty && block.allSatisfy { isCardLine(lines[$0]) } && block.contains { isContact(lines[$0]) }
  }

  private func isCardLine(_ line: Line) -> Bool {
    let words = line.words(in: bytes)
    guard !line.isBlank, line.length <= 60, words <= 8, words <= 2 || !hasSite(line) else { return false }
    switch bytes[line.last - 1] {
    case 0x3F, 0x21, 0x3A, 0x2C: return false
    case 0x2E: return line.length > 1 && [0x63, 0x64, 0x6F].contains(bytes[line.last - 2].lowered) && words <= 5
    default: return true
    }
  }

  /// Whether a line holds a mail address or phone numbers; links alone are as often what was asked for.
  private func isContact(_ line: Line) -> Bool {
    let text = line.text(in: bytes)
    if let at = text.dropFirst().firstIndex(of: 0x40), bytes[at - 1] > 0x2F { return true }
    let digits = text.count(where: \.isASCIIDigit)
    return digits >= 7 && text.count(where: \.isASCIILetter) <= (digits < 14 ? 10 : 20)
  }

  private func hasSite(_ line: Line) -> Bool { Phrases.sites.occurs(in: line.text(in: bytes)) }

  /// At most five words of which at most one begins small.
  func isName(_ line: Line) -> Bool {
    let words = line.text(in: bytes).split { $0 <= 0x20 }
    return words.count <= 5 && !isContact(line)
      && words.count { $0.first.map { $0.isASCIILetter && $0 >= 0x61 } ?? false } <= 1
  }
}

extension Line {
  func isGreeting(in bytes: UnsafeBufferPointer<UInt8>) -> Bool { isPhrase(of: .greetings, in: bytes) }
  func isSignOff(in bytes: UnsafeBufferPointer<UInt8>) -> Bool { isPhrase(of: .signOffs, in: bytes) }

  /// Whether a line is one of the phrases, or one with a name or a mark behind it.
  private func isPhrase(of phrases: Phrases, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard length < 40 else { return false }
    let match = phrases.match(bytes, first, last)
    guard !match.marks.isEmpty else { return false }
    let rest = Line(bytes, match.end, last)
    if rest.isBlank { return true }
    let isWhole = !bytes[match.end].isASCIILetter && (bytes[match.end] < 0x80 || bytes[match.end] >= 0xE2)
    return isWhole && !rest.text(in: bytes).contains(0x3F) && rest.words(in: bytes) <= 3
  }
}

extension String {
  /// What stands behind the closing phrase that it begins with; nil when it begins with none.
  var behindSignOff: [UInt8]? {
    var text = self
    return text.withUTF8 { bytes -> [UInt8]? in
      let match = Phrases.signOffs.match(bytes, 0, bytes.count)
      return match.marks.isEmpty ? nil : Array(bytes[match.end...])
    }
  }
}

extension Collection<UInt8> {
  /// Whether no word begins small but those that join names, as in "Director of Sales".
  var isTitle: Bool {
    split { $0 <= 0x20 }.allSatisfy { word in
      guard let first = word.first, first.isASCIILetter, first >= 0x61 else { return true }
      return Joiners.all.contains { word.elementsEqual($0.utf8) }
    }
  }
}

/// Words within names and titles that begin small.
private enum Joiners {
  static let all = [
    "of", "and", "for", "at", "the", "von", "van", "und", "der", "den", "de", "di", "da", "du", "la", "y", "e", "et",
  ]
}

extension Phrases {
  static let sites = Phrases([(.device, ["www.", "http://", "https://"])])
}
