import Messages

/// Tells of each line of a body what part of the message it is.
///
/// Linear in the length of the body: every line is looked at a bounded number of times.
struct Zoner {
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: [Line]
  /// One for each line.
  var kinds: [Zone.Kind]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    lines = Line.lines(of: bytes)
    kinds = lines.map { $0.isQuoted ? .quoted : .own }
    markSupercited()
    markWrappedQuotes()
    markBlocks()
    markSeparators()
    markFooters()
    markClosing()
    giveBlanks()
  }

  /// One zone a line, in order.
  var zones: [Zone] { zip(kinds, lines).map { Zone($0, $1.span) } }

  /// The next line from `at` on that is not blank; the number of lines when there is none.
  func next(_ at: Int) -> Int {
    var at = at
    while at < lines.count, lines[at].isBlank { at += 1 }
    return at
  }

  /// Whether a line begins a paragraph, or what is left of one behind a quote.
  func opensParagraph(_ at: Int) -> Bool {
    at == 0 || lines[at - 1].isBlank || lines[at - 1].isRuler || !kinds[at - 1].isOwn
  }

  /// Marks what is left of the own lines up to the next quote.
  mutating func tail(from start: Int, _ kind: Zone.Kind) {
    for at in start..<lines.count {
      guard kinds[at] == .own else { return }
      if kind == .signature, lines[at].marks.contains(.postscript) { return }
      kinds[at] = kind
    }
  }

  /// A blank line belongs to what stands before it.
  private mutating func giveBlanks() {
    for at in lines.indices.dropFirst() where lines[at].isBlank { kinds[at] = kinds[at - 1] }
  }
}

extension Line {
  /// The bytes between the white space at both ends.
  func text(in bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[first..<last] }

  /// How many words it has.
  func words(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    (first..<last).count { at in bytes[at] > 0x20 && (at == first || bytes[at - 1] <= 0x20) }
  }
}
