import CLibXML2

extension XMLStream {
  /// Takes what was read of the file: plain tags as they stand, everything else through the parser.
  ///
  /// An element leaves no trace in the parser once it is closed, so one of which it sees nothing makes no difference.
  /// What may be the beginning of a plain tag waits for the next block, as long as it is shorter than one.
  func parseBlock() {
    repeat {
      if isBetweenElements, let plainTags {
        guard takePlainTags(plainTags) || input.isAtEnd || input.rest.count >= input.blockSize else { return }
        feedOpenElements()
      }
      input.take(plainTags.map(parserShare) ?? input.rest.count)
      parse(input.text)
    } while fault == nil && !input.rest.isEmpty
  }

  /// - Returns: false where the rest may be the beginning of a plain tag.
  private func takePlainTags(_ plainTags: PlainTags) -> Bool {
    while true {
      switch plainTags.find(in: input.rest) {
      case .unfinished: return false
      case .tag(let tag) where mayTake(tag): take(tag)
      case .tag, .other: return true
      }
    }
  }

  /// The parser closes what it opened, and counts how deep it is.
  private func mayTake(_ tag: PlainTags.Tag) -> Bool {
    tag.kind == .end ? openPlainly.last == tag.name : depth < Self.depthLimit
  }

  private func take(_ tag: PlainTags.Tag) {
    let extent = input.take(tag)
    if tag.kind == .end {
      openPlainly.removeLast()
      currentTag = extent
    } else {
      startElement(
        StartTag(name: tag.name, extent: extent, attributes: tag.attributes, attributeCount: tag.attributeCount))
    }
    if tag.kind == .empty { currentTag?.isEmpty = false }
    if tag.kind == .start { openPlainly.append(tag.name) } else { endElement(tag.name) }
  }

  /// Opens in the parser what was opened without it.
  private func feedOpenElements() {
    guard !openPlainly.isEmpty else { return }
    isFeedingSubstitute = true
    for name in openPlainly { parse(Array("<\(String(cString: name.bytes))>".utf8)) }
    isFeedingSubstitute = false
    openPlainly.removeAll(keepingCapacity: true)
  }

  /// How much of the rest the parser gets next: whole tags, up to one that may be plain.
  ///
  /// Of markup of other kinds that is open it gets all, so that a comment full of tags does not come in as many pieces.
  private func parserShare(_ plainTags: PlainTags) -> Int {
    guard input.elision.isInsideMarkup else { return plainTags.parserShare(of: input.rest, from: 0) }
    guard let quote = input.elision.openQuote, let end = input.rest.tagEnd(from: 0, quote: quote) else {
      return input.rest.count
    }
    return plainTags.parserShare(of: input.rest, from: end)
  }

  /// Whether the parser has read everything up to here, in UTF-8, and is inside of an element.
  private var isBetweenElements: Bool {
    guard input.isDrained, !input.isDecoded, context.pointee.instate == XML_PARSER_CONTENT,
      let text = context.pointee.input?.pointee, text.buf?.pointee.encoder == nil
    else { return false }
    let pending = UnsafeRawBufferPointer(start: text.cur, count: text.end - text.cur)
    return pending.allSatisfy(\.isXMLSpace)
  }
}
