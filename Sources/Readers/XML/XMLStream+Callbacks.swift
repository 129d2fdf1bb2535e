import CLibXML2

extension XMLStream {
  /// Makes libxml2 fail whenever it wants to load anything; for the whole process, once.
  static let forbidExternalEntities: Void = xmlSetExternalEntityLoader { _, _, _ in nil }

  /// Keeps libxml2 from printing what it cannot assign to a parser; for this thread.
  static func silenceLibrary() { xmlSetStructuredErrorFunc(nil) { _, _ in } }

  /// The handler table: what is not set here is skipped by libxml2.
  static func callbacks(wantsText: Bool) -> xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      stream(context)?.startElement(name, attributes, count: Int(count))
    }
    table.endElementNs = { context, name, _, _ in stream(context)?.endElement(name) }
    table.serror = { context, error in
      guard let error, error.pointee.level == XML_ERR_FATAL else { return }
      stream(context)?.fail(error.pointee.code)
    }
    if wantsText {
      table.characters = { context, text, count in stream(context)?.text(text, count: Int(count)) }
      table.cdataBlock = table.characters
    }
    refuseDeclarations(&table)
    return table
  }

  /// A bare DOCTYPE is tolerated, for chat logs have one; whatever could declare an entity or name a file is not.
  private static func refuseDeclarations(_ table: inout xmlSAXHandler) {
    table.internalSubset = { context, _, publicID, systemID in
      if publicID != nil || systemID != nil { stream(context)?.stop(.forbiddenDoctype) }
    }
    table.externalSubset = { context, _, publicID, systemID in
      if publicID != nil || systemID != nil { stream(context)?.stop(.forbiddenDoctype) }
    }
    table.entityDecl = { context, _, _, _, _, _ in stream(context)?.stop(.forbiddenDoctype) }
    table.unparsedEntityDecl = { context, _, _, _, _ in stream(context)?.stop(.forbiddenDoctype) }
    table.notationDecl = { context, _, _, _ in stream(context)?.stop(.forbiddenDoctype) }
    table.elementDecl = { context, _, _, _ in stream(context)?.stop(.forbiddenDoctype) }
    table.attributeDecl = { context, _, _, _, _, _, declared in
      xmlFreeEnumeration(declared)
      stream(context)?.stop(.forbiddenDoctype)
    }
  }
}

/// The stream behind the user data of a callback.
private func stream(_ context: UnsafeMutableRawPointer?) -> XMLStream? {
  context.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
}

extension XMLStream {
  fileprivate func startElement(
    _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) {
    guard let name, !isFeedingSubstitute else { return }
    let extent = input.takeTag() ?? TagExtent(offset: input.elision.cursor.offset, line: input.elision.cursor.line)
    startElement(
      StartTag(name: XMLName(bytes: name), extent: extent, attributes: attributes, attributeCount: count))
  }

  func startElement(_ tag: StartTag) {
    currentTag = tag.extent
    depth += 1
    if rootName == nil { rootName = String(cString: tag.name.bytes) }
    guard depth <= Self.depthLimit else { return stop(.tooDeep, at: tag.extent) }
    handler?.startElement(tag)
  }

  fileprivate func endElement(_ name: UnsafePointer<UInt8>?) {
    guard let name else { return }
    // An empty element is one tag for its two events.
    if let tag = currentTag, tag.isEmpty { currentTag?.isEmpty = false } else { currentTag = input.takeTag() }
    endElement(XMLName(bytes: name))
  }

  /// Ends an element with the present tag.
  func endElement(_ name: XMLName) {
    depth -= 1
    handler?.endElement(name, end: currentTag?.end ?? input.elision.cursor.offset)
  }

  fileprivate func text(_ text: UnsafePointer<UInt8>?, count: Int) {
    guard let text else { return }
    handler?.text(XMLText(UnsafeBufferPointer(start: text, count: count)))
  }

  fileprivate func fail(_ code: Int32) {
    stop(isTruncated ? .truncated : .malformed(code))
  }
}
