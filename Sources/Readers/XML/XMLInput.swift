/// The text of an XML file on its way to the parser: decoded from UTF-16, large values elided, references repaired.
///
/// A class, so that the parser's events can take tags off the queue while the parser still reads `text`.
final class XMLInput {
  /// What `advance` made ready.
  private(set) var text: [UInt8] = []
  /// What was read of the file and not taken yet.
  private(set) var rest = ByteView.empty
  private(set) var elision: AttributeElision
  private(set) var repair = XMLRepair()
  /// Set once the last block has been taken.
  private(set) var isAtEnd = false
  let blockSize: Int
  private let file: FileWindow
  private let selection: AttributeSelection
  private let cap: Int
  private var decoder: UTF16Decoder?
  private var decoded: [UInt8] = []
  private var elided: [UInt8] = []
  private var cutBefore = 0
  private var furthest = 0
  /// Bytes that were read more than once.
  private var reread = 0

  init(file: FileWindow, selection: AttributeSelection, cap: Int) {
    self.file = file
    blockSize = file.blockSize
    self.selection = selection
    self.cap = cap
    elision = AttributeElision(selection, cap: cap)
  }

  var bytesRead: Int { max(furthest, file.readOffset) }
  /// Whether the file is UTF-16, which the parser then sees as UTF-8 whatever the file declares.
  var isDecoded: Bool { decoder != nil }
  var cutValues: Int { cutBefore + elision.cutValues }

  /// Whether nothing of what was taken is held back, and no tag of it is still open.
  var isDrained: Bool { elided.isEmpty && !elision.isInsideMarkup && nextTag == nil }

  /// The tag whose event comes next.
  var nextTag: TagExtent? { elision.tags.first }
  func takeTag() -> TagExtent? { elision.tags.removeFirst() }

  /// Reads one block behind what was not taken of the one before.
  func advance() throws {
    let isFirst = file.readOffset == 0
    file.consume(file.view.count - rest.count)
    isAtEnd = try !file.fill()
    rest = file.view
    elision.tags.compact()
    if isFirst { detectEncoding() }
  }

  /// Takes that many bytes and makes their `text` ready; at the end of the file also what was still held back.
  func take(_ count: Int) {
    text.removeAll(keepingCapacity: true)
    elide(rest.prefix(count).buffer)
    rest = rest.from(count)
    let consumed = elided.withUnsafeBytes { repair.filter($0, isLast: isAtEnd, into: &text) }
    elided.removeFirst(consumed)
  }

  /// Takes a tag that is read without the parser, and what stands in front of it.
  func take(_ tag: PlainTags.Tag) -> TagExtent {
    defer { rest = rest.from(tag.end) }
    if tag.surrogatePairs > 0 { repair.counts.surrogatePairs += tag.surrogatePairs }
    return elision.pass(rest.prefix(tag.end).buffer, tagAt: tag.start, isEmpty: tag.kind == .empty)
  }

  /// Goes on at a place in the file, as if the text began there.
  ///
  /// - Returns: false where offsets are not those of the text, or when too much was read again already.
  func restart(at cursor: FileCursor) -> Bool {
    reread += max(0, file.readOffset - cursor.offset)
    guard decoder == nil, reread <= (1 << 24) + 32 * cursor.offset else { return false }
    furthest = bytesRead
    guard file.seek(to: cursor.offset) else { return false }
    cutBefore += elision.cutValues
    elision = AttributeElision(selection, cap: cap, at: cursor)
    elided.removeAll(keepingCapacity: true)
    rest = .empty
    isAtEnd = false
    return true
  }

  private func detectEncoding() {
    guard let (order, mark) = UTF16Decoder.detect(rest.buffer) else { return }
    decoder = UTF16Decoder(order: order)
    elision = AttributeElision(selection, cap: cap, at: FileCursor(offset: mark, width: .utf16))
    rest = rest.from(mark)
  }

  private func elide(_ block: UnsafeRawBufferPointer) {
    guard decoder != nil else { return elision.filter(block, into: &elided) }
    decoded.removeAll(keepingCapacity: true)
    decoder?.decode(block, into: &decoded)
    decoded.withUnsafeBytes { elision.filter($0, into: &elided) }
  }
}

extension XMLInput {
  /// Finds the next start tag with one of these names that begins after a place in the file.
  ///
  /// - Returns: where its `<` stands, or nil when there is none.
  func find(_ names: [StaticString], after place: FileCursor) -> FileCursor? {
    guard decoder == nil else { return nil }
    let size = 1 << 16
    var cursor = place
    var start = 1
    while true {
      guard let window = try? file.peek(at: cursor.offset, count: size) else { return nil }
      let search = window.withUnsafeBytes { $0.firstTag(names, from: start) }
      window.withUnsafeBytes { cursor.advance(over: UnsafeRawBufferPointer(rebasing: $0[..<search.index])) }
      if search.isFound { return cursor }
      if window.count < size { return nil }
      start = 0
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Longest name that is looked for, with the byte behind it.
  private static var longestTag: Int { 16 }

  /// The first start tag of these names, else the first index at which one could still begin.
  fileprivate func firstTag(_ names: [StaticString], from start: Int) -> (index: Int, isFound: Bool) {
    var place = start
    while let found = index(of: UInt8(ascii: "<"), from: place) {
      if hasTag(names, at: found) { return (found, true) }
      if count - found < Self.longestTag, found > 0 { return (found, false) }
      place = found + 1
    }
    return (count, false)
  }

  private func hasTag(_ names: [StaticString], at place: Int) -> Bool {
    names.contains { name in
      let end = place + 1 + name.utf8CodeUnitCount
      guard end < count, " \t\r\n/>".utf8.contains(self[end]) else { return false }
      let literal = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      return self[(place + 1)..<end].elementsEqual(literal)
    }
  }
}
