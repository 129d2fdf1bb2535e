import CLibXML2

/// Reads an XML file with libxml2's SAX2 parser, block by block, in constant memory.
///
/// The handler gets the elements while `advance` runs. libxml2 drives its callbacks itself, so a reader that is pulled
/// feeds it one block and hands out what that block gave: no second thread, no lock. libxml2 2.9 takes quadratic time
/// for attributes over 10 MB that are pushed; `AttributeElision` keeps them away.
/// Nothing outside the file is ever read: no entity, no external subset, no inclusion.
final class XMLStream {
  /// Elements inside elements; exports need five.
  static let depthLimit = 64
  static let defaultBlockSize = 1 << 18

  let input: XMLInput
  let context: xmlParserCtxtPtr
  /// Reads what the parser need not see; nil where the handler wants text, which must come in order.
  private(set) var plainTags: PlainTags?
  /// Why the parse ended before the end of the file, if it did.
  private(set) var fault: XMLFault?
  private(set) var isFinished = false

  /// Elements that were opened without the parser, the innermost last.
  var openPlainly: [XMLName] = []

  // State of the callbacks, valid while `advance` runs.
  var handler: (any XMLHandler)?
  var depth = 0
  var currentTag: TagExtent?
  var rootName: String?
  /// The root that stands in for the real one after a fault: its events are nobody's business.
  var isFeedingSubstitute = false

  /// - Parameters:
  ///   - attributes: those that are needed; media of hundreds of megabytes are best not among them.
  ///   - plain: names of elements that are read without the parser where they are written plainly; only without text.
  ///   - wantsText: whether the handler gets character data.
  ///   - isRootless: whether the file is a list of elements without one around them.
  /// - Throws: `ReadingError.cannotOpen`.
  init(
    _ source: ByteSource, attributes: AttributeSelection, plain: [StaticString] = [], wantsText: Bool = false,
    isRootless: Bool = false, blockSize: Int = XMLStream.defaultBlockSize, cap: Int = AttributeElision.defaultCap
  ) throws {
    input = XMLInput(file: try FileWindow(source, blockSize: blockSize), selection: attributes, cap: cap)
    XMLStream.forbidExternalEntities
    XMLStream.silenceLibrary()
    var callbacks = XMLStream.callbacks(wantsText: wantsText)
    guard let context = xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      throw ReadingError.cannotOpen(path: source.path, reason: "libxml2 has no memory")
    }
    self.context = context
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    useOptions()
    if isRootless { feedSubstituteRoot() }
    if !plain.isEmpty, !wantsText, attributes.isOnly {
      plainTags = PlainTags(plain.map(plainName), attributes, attributes.names.map(name), longest: min(cap, 1 << 16))
    }
  }

  deinit {
    // libxml2 makes a document of its own when it meets an entity declaration, and leaves it to the caller.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  var bytesRead: Int { input.bytesRead }

  /// The interned form of a name, for comparison with those of tags.
  func name(_ text: StaticString) -> XMLName {
    XMLName(bytes: xmlDictLookup(context.pointee.dict, text.utf8Start, Int32(text.utf8CodeUnitCount)) ?? text.utf8Start)
  }

  private func plainName(_ text: StaticString) -> PlainName { PlainName(spelling: text, name: name(text)) }

  /// Parses the next block of the file.
  ///
  /// - Returns: false when nothing was left to parse: at the end of the file, or after a fault.
  func advance(_ handler: any XMLHandler) throws -> Bool {
    guard !isFinished else { return false }
    self.handler = handler
    defer { self.handler = nil }
    try input.advance()
    if input.isDecoded { useOptions() }
    parseBlock()
    if input.isAtEnd && fault == nil { xmlParseChunk(context, nil, 0, 1) }
    isFinished = input.isAtEnd || fault != nil
    return true
  }

  /// Parses text that need not come from the file.
  func parse(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { chars in
        _ = xmlParseChunk(context, chars, Int32(bytes.count), 0)
      }
    }
  }

  /// Ends the parse; the first fault is the one that counts.
  func stop(_ reason: XMLFault.Reason, at tag: TagExtent? = nil) {
    guard fault == nil else { return }
    let place = tag ?? faultyTag
    fault = XMLFault(
      reason: reason, offset: place?.offset ?? input.elision.cursor.offset,
      line: place?.line ?? input.elision.cursor.line)
    xmlStopParser(context)
  }

  /// Forgets the fault, for a parse that goes on elsewhere.
  func clearFault() {
    fault = nil
    isFinished = false
    depth = 0
    currentTag = nil
    openPlainly = []
  }

  func useOptions() {
    // NOENT: without it attribute values come with `&#38;` for `&`. HUGE stays off: it would lift libxml2's own limits.
    var options = XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue
    if input.isDecoded { options |= XML_PARSE_IGNORE_ENC.rawValue }
    xmlCtxtUseOptions(context, Int32(options))
  }

  /// The tag being parsed, else the last one that was.
  private var faultyTag: TagExtent? {
    if isInsideTag { input.nextTag ?? currentTag } else { currentTag ?? input.nextTag }
  }

  /// Whether a fault came because the file ends too early.
  var isTruncated: Bool {
    guard input.isAtEnd else { return false }
    guard let text = context.pointee.input?.pointee, let end = text.end, let place = text.cur else { return true }
    // libxml2 leaves a last byte alone until it sees another.
    return end - place <= 1 || input.elision.isInsideMarkup
  }

  /// Whether the parser stopped after a `<` that is still open, going by the text it holds.
  private var isInsideTag: Bool {
    guard let text = context.pointee.input?.pointee, let base = text.base, let end = text.cur, base < end else {
      return false
    }
    let parsed = UnsafeBufferPointer(start: base, count: end - base)
    return parsed.last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") } == UInt8(ascii: "<")
  }
}
