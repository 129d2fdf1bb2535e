/// Takes attributes nobody needs out of XML text before a parser sees them, and notes where each tag stands.
///
/// A pure byte machine for ASCII-compatible encodings: text goes in in blocks cut anywhere, and comes out without the
/// unwanted attributes and without what other values hold beyond their cap. Media of hundreds of megabytes in one
/// attribute thus cost a search for the closing quote, and never memory. Linear time. An attribute that begins in the
/// block before only loses its value. Malformed text passes through for the parser to judge.
struct AttributeElision {
  /// Longest value that is kept: far above any written text, below the 10^7 bytes at which libxml2 gives up.
  static let defaultCap = 4 << 20

  /// Tags whose `<` was seen, for the parser's events.
  var tags = TagQueue()
  /// Where the next byte of text stands in the file.
  var cursor: FileCursor
  /// How many values were cut at the cap; blanked ones do not count.
  private(set) var cutValues = 0

  enum State {
    case text
    /// After `<`.
    case markup
    /// After `<!`.
    case declaration
    case comment
    case instruction
    /// `<![CDATA[`, up to `]]>`.
    case section
    /// `<!DOCTYPE`, up to a `>` outside quotes and brackets.
    case doctype
    case tag(isStart: Bool)
    case value(quote: UInt8, isStart: Bool)
    /// A value that is left out with its name and quotes.
    case removed(quote: UInt8, isStart: Bool)
  }

  private let selection: AttributeSelection
  private let cap: Int
  private(set) var state = State.text
  /// The last eight bytes of markup since white space, the newest lowest: enough to know `-->`, `/>` and `data=`.
  private var recent: UInt64 = 0
  /// Index in the block of the white space before the present attribute; nil when it began in the block before.
  private var nameStart: Int?
  /// Bytes of the present value that may still be kept.
  private var allowance = 0
  /// Bytes kept beyond the allowance while looking for a place to cut.
  private var overrun = 0
  private var brackets = 0
  /// Where the newest `<` stands.
  private var opening = FileCursor()
  /// Bytes of the block before this index have passed the cursor.
  private var counted = 0

  /// - Parameter cap: bytes of a value that are kept.
  init(_ selection: AttributeSelection, cap: Int = defaultCap, at cursor: FileCursor = FileCursor()) {
    self.selection = selection
    self.cap = cap
    self.cursor = cursor
  }

  /// Appends to `output` what is kept of a block.
  mutating func filter(_ block: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    var index = 0
    var keepFrom = 0
    counted = 0
    nameStart = nil
    while index < block.count {
      switch state {
      case .value(let quote, let isStart):
        let end = block.index(of: quote, from: index) ?? block.count
        let kept = keptEnd(of: block, from: index, to: end)
        if kept < end {
          output.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[keepFrom..<kept]))
          keepFrom = end
        }
        if end < block.count { leaveValue(isStart: isStart) }
        index = end + 1
      case .removed(let quote, let isStart):
        dropName(block, from: &keepFrom, into: &output)
        let end = block.index(of: quote, from: index) ?? block.count
        keepFrom = min(end + 1, block.count)
        if end < block.count { leaveValue(isStart: isStart) }
        index = end + 1
      default: index = scan(block, from: index)
      }
    }
    if case .removed = state { dropName(block, from: &keepFrom, into: &output) }
    if keepFrom < block.count { output.append(contentsOf: block[keepFrom...]) }
    count(block, to: block.count)
  }

  /// Keeps what stands before the name of an attribute that is left out, and nothing more so far.
  private func dropName(_ block: UnsafeRawBufferPointer, from keepFrom: inout Int, into output: inout [UInt8]) {
    guard let start = nameStart, start >= keepFrom else { return }
    output.append(contentsOf: UnsafeRawBufferPointer(rebasing: block[keepFrom..<start]))
    keepFrom = block.count
  }
}

// The values.
extension AttributeElision {
  private mutating func enterValue(quote: UInt8, isStart: Bool) {
    let isWanted = selection.wants(recent)
    allowance = isWanted ? cap : -1
    overrun = 0
    state =
      isWanted || nameStart == nil ? .value(quote: quote, isStart: isStart) : .removed(quote: quote, isStart: isStart)
  }

  private mutating func leaveValue(isStart: Bool) {
    recent = 0
    nameStart = nil
    state = .tag(isStart: isStart)
  }

  /// Up to where the part of a value in this block is kept.
  private mutating func keptEnd(of block: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    if allowance < 0 { return start }
    let within = min(end - start, allowance)
    allowance -= within
    var index = start + within
    while index < end {
      if mayCut(before: block[index]) {
        cutValues += 1
        allowance = -1
        return index
      }
      index += 1
    }
    return end
  }

  /// Whether a value can end before this byte: not inside a reference, nor inside a UTF-8 sequence.
  private mutating func mayCut(before byte: UInt8) -> Bool {
    overrun += 1
    let longestReference = 64
    return byte <= 0x20 || byte == UInt8(ascii: "&") || (overrun > longestReference && byte & 0xC0 != 0x80)
  }
}

// The markup around them.
extension AttributeElision {
  /// Takes the next bytes in a state other than a value; gives the index of the first byte not taken.
  private mutating func scan(_ block: UnsafeRawBufferPointer, from index: Int) -> Int {
    switch state {
    case .text:
      guard let found = block.index(of: UInt8(ascii: "<"), from: index) else { return block.count }
      count(block, to: found)
      opening = cursor
      state = .markup
      return found + 1
    case .comment: return skip(block, from: index, past: 0x2D2D3E, mask: 0xFFFFFF)
    case .instruction: return skip(block, from: index, past: 0x3F3E, mask: 0xFFFF)
    case .section: return skip(block, from: index, past: 0x5D5D3E, mask: 0xFFFFFF)
    case .tag(let isStart): return scanTag(block, from: index, isStart: isStart)
    case .markup: enterMarkup(block[index])
    case .declaration: enterDeclaration(block[index])
    case .doctype: scanDoctype(block[index])
    case .value, .removed: break
    }
    return index + 1
  }

  private mutating func enterMarkup(_ byte: UInt8) {
    recent = UInt64(byte)
    // White space of a tag before is none in front of a name of this one.
    nameStart = nil
    switch byte {
    case UInt8(ascii: "!"):
      recent = 0
      state = .declaration
    case UInt8(ascii: "?"):
      recent = 0
      state = .instruction
    default:
      tags.append(TagExtent(offset: opening.offset, end: nil, line: opening.line))
      state = .tag(isStart: byte != UInt8(ascii: "/"))
    }
  }

  private mutating func enterDeclaration(_ byte: UInt8) {
    let isSecondDash = recent == UInt64(UInt8(ascii: "-")) && byte == UInt8(ascii: "-")
    switch byte {
    case UInt8(ascii: "-") where !isSecondDash: recent = UInt64(byte)
    case UInt8(ascii: "-"):
      recent = 0
      state = .comment
    case UInt8(ascii: "["):
      recent = 0
      state = .section
    default:
      brackets = 0
      recent = 0
      state = .doctype
    }
  }

  /// Skips to just after a terminator that ends in `>`.
  private mutating func skip(_ block: UnsafeRawBufferPointer, from start: Int, past pattern: UInt64, mask: UInt64)
    -> Int
  {
    let end = block.index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? block.count
    for byte in block[max(start, end - 3)..<end] { recent = recent << 8 | UInt64(byte) }
    if recent & mask == pattern { state = .text }
    return end
  }

  private mutating func scanTag(_ block: UnsafeRawBufferPointer, from start: Int, isStart: Bool) -> Int {
    let end = scanNames(block, from: start)
    guard end < block.count else { return end }
    if block[end] == UInt8(ascii: ">") {
      count(block, to: end + 1)
      tags.close(end: cursor.offset, isEmpty: isStart && recent & 0xFF == UInt64(UInt8(ascii: "/")))
      state = .text
    } else {
      enterValue(quote: block[end], isStart: isStart)
    }
    return end + 1
  }

  /// Takes what stands in a tag up to the next quote or its `>`; gives the index of that, or the end of the block.
  private mutating func scanNames(_ block: UnsafeRawBufferPointer, from start: Int) -> Int {
    // In registers: this loop sees a third of a file of messages.
    var (recent, nameStart, index) = (recent, nameStart, start)
    defer { (self.recent, self.nameStart) = (recent, nameStart) }
    while index < block.count {
      let byte = block[index]
      if byte > UInt8(ascii: ">") || byte == UInt8(ascii: "=") {
        recent = recent << 8 | UInt64(byte)
      } else {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">"): return index
        case 0x20, 0x09, 0x0A, 0x0D: (recent, nameStart) = (0, index)
        default: recent = recent << 8 | UInt64(byte)
        }
      }
      index += 1
    }
    return index
  }

  /// `recent` holds the open quote, or 0. What a subset declares is of no matter: the parser refuses it.
  private mutating func scanDoctype(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if recent == 0 { recent = UInt64(byte) } else if recent == UInt64(byte) { recent = 0 }
    case UInt8(ascii: "[") where recent == 0: brackets += 1
    case UInt8(ascii: "]") where recent == 0: brackets -= 1
    case UInt8(ascii: ">") where recent == 0 && brackets <= 0: state = .text
    default: break
    }
  }

  private mutating func count(_ block: UnsafeRawBufferPointer, to index: Int) {
    cursor.advance(over: UnsafeRawBufferPointer(rebasing: block[counted..<index]))
    counted = index
  }
}
