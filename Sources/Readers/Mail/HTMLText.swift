import CLibXML2

/// HTML as readable text, read by libxml2's forgiving SAX parser; no document tree is built.
final class HTMLText {
  /// Bounds against hostile documents: more is cut off.
  static let largest = 8 << 20
  static let deepest = 512

  private var lines = HTMLLines()
  /// What every open element does, innermost last.
  private var open: [HTMLElement] = []
  private var context: htmlParserCtxtPtr?

  private init() {}

  /// The text of a document.
  ///
  /// - Parameter html: UTF-8; a charset that the document declares is not believed.
  static func text(of html: [UInt8]) -> [UInt8] {
    _ = libraryIsReady
    let reader = HTMLText()
    reader.read(html.withView { HTMLTags.shortened($0.prefix(largest)) })
    return reader.lines.output
  }

  /// Set up once, before parsers run on more than one thread.
  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  private func read(_ html: [UInt8]) {
    guard let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    context.pointee.sax.pointee = Self.handler
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
    let quiet = HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    html.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = htmlCtxtReadMemory(context, text, Int32(bytes.count), nil, "UTF-8", Int32(bitPattern: options | quiet))
    }
  }

  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { data, name, attributes in HTMLText.from(data)?.start(name, attributes) }
    handler.endElement = { data, _ in HTMLText.from(data)?.end() }
    handler.characters = { data, text, count in HTMLText.from(data)?.characters(text, count) }
    handler.ignorableWhitespace = { data, text, count in HTMLText.from(data)?.characters(text, count) }
    return handler
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> HTMLText? {
    data.map { Unmanaged<HTMLText>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let name else { return }
    let style = attributes.flatMap { Self.value(of: "style", in: $0) }
    let element = HTMLElement(ByteView(cString: name)).styled(style)
    lines.open(element)
    open.append(element)
    if open.count > Self.deepest { xmlStopParser(context) }
  }

  private func end() {
    if let element = open.popLast() { lines.close(element) }
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let text, count > 0 else { return }
    lines.add(ByteView(UnsafeRawBufferPointer(start: text, count: Int(count))))
  }

  /// The value of an attribute in libxml2's list of names and values.
  private static func value(
    of name: StaticString, in attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) -> ByteView? {
    var index = 0
    while let key = attributes[index] {
      if ByteView(cString: key).equalsIgnoringCase(name) { return attributes[index + 1].map(ByteView.init(cString:)) }
      index += 2
    }
    return nil
  }
}

extension HTMLElement {
  /// What newsletters hide by, and copies of the first lines for lists of mail.
  private static let hidingStyles: [StaticString] = ["display:none", "visibility:hidden", "mso-hide:all"]

  /// The element as its style changes it: not shown at all, or a quote without a bar, which only indents.
  fileprivate func styled(_ style: ByteView?) -> HTMLElement {
    guard let style = style?.prefix(1000), !style.isEmpty else { return self }
    let compact = style.buffer.filter { !$0.isWhite }
    return compact.withView { text in
      if Self.hidingStyles.contains(where: text.containsIgnoringCase) || text.hasSizeZero { return .hidden }
      return self == .quote && text.hasNoBar ? .block : self
    }
  }
}

extension ByteView {
  /// Whether a style without spaces makes its text nothing high.
  fileprivate var hasSizeZero: Bool {
    for name: StaticString in ["font-size:0", "max-height:0"] {
      guard let place = firstIndex(of: name) else { continue }
      let rest = from(place + name.utf8CodeUnitCount)
      if rest.isEmpty || rest.has("px") || rest.has(";") || rest.has("!") { return true }
    }
    return false
  }

  /// Whether a style without spaces draws no line to the left; Outlook writes `border:none` before that of its quotes.
  fileprivate var hasNoBar: Bool {
    guard containsIgnoringCase("border:none") else { return false }
    return !containsIgnoringCase("border-left:") || containsIgnoringCase("border-left:none")
  }

  /// Borrows a string of C.
  fileprivate init(cString: UnsafePointer<UInt8>) {
    self.init(UnsafeRawBufferPointer(start: cString, count: Int(xmlStrlen(cString))))
  }
}
