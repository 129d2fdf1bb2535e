/// The sender's text in a message: which parts it is in, decoded, as UTF-8 lines.
///
/// Attachments, calendars, forwarded messages and encrypted parts are no text of the sender's.
struct BodyText {
  let decoder: CharsetDecoder
  /// Whether lines may carry the `>From ` of mboxes.
  let isEscaped: Bool
  /// In how many signatures the message is wrapped.
  var depth = 0

  private static let mostSignatures = 4

  /// The text of a message, empty when there is none.
  func text(of root: MailPart) -> String {
    var text = joined(root)
    if text.withView(\.trimmed.isEmpty) { text = wrapped(root) }
    TextCleaning.trim(&text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of one part and everything in it.
  private func joined(_ part: MailPart) -> [UInt8] {
    guard part.isMultipart else { return leaf(part) }
    if part.isType("multipart/alternative") { return best(of: part.children) }
    if part.isType("multipart/related") { return part.rootOfRelated.map(joined) ?? [] }
    if part.isType("multipart/signed") { return part.children.first.map(joined) ?? [] }
    if part.isType("multipart/encrypted") || part.isType("multipart/digest") { return [] }
    return part.children.map(joined).filter { !$0.withView(\.trimmed.isEmpty) }.reduce(into: []) { whole, next in
      if let last = whole.last, last != .newline { whole.append(.newline) }
      whole += next
    }
  }

  /// Of alternatives the plain one, unless it is empty: it is what the sender typed, without layout.
  private func best(of alternatives: [MailPart]) -> [UInt8] {
    for part in alternatives.filter(\.isPlain) + alternatives.filter({ !$0.isPlain }).reversed() {
      let text = joined(part)
      if !text.withView(\.trimmed.isEmpty) { return text }
    }
    return []
  }

  /// The text in Outlook's wrapping, for mail that brings none beside it.
  private func wrapped(_ part: MailPart) -> [UInt8] {
    if part.isMultipart { return part.children.map(wrapped).first { !$0.isEmpty } ?? [] }
    guard part.isTNEF, let content = part.decodedBody(isEscaped: false).withView(TNEF.init) else { return [] }
    if content.plain.isEmpty {
      return content.html.isEmpty ? text(ofPackedRTF: content.rtf) : html(content.html, label: nil)
    }
    var text = decoder.utf8(content.plain, label: content.isWide ? Array("utf-16le".utf8) : content.label)
    TextCleaning.clean(&text)
    return text
  }

  /// The text of what Outlook keeps as RTF alone.
  func text(ofPackedRTF packed: [UInt8]) -> [UInt8] {
    let rtf = packed.withView(CompressedRTF.unpacked).withView { RTFText($0, decoder) }
    var text = rtf.utf8
    if rtf.isHTML { return html(text, label: Array("utf-8".utf8)) }
    TextCleaning.clean(&text)
    return text
  }

  /// The text of a message inside its own signature.
  private func signed(_ part: MailPart) -> [UInt8] {
    guard depth < Self.mostSignatures,
      let content = part.decodedBody(isEscaped: false).withView(SignedMessage.content)
    else { return [] }
    return content.withView { view in
      BodyText(decoder: decoder, isEscaped: false, depth: depth + 1)
        .joined(PartWalker(view, header: HeaderBlock(view)).root)
    }
  }

  private func leaf(_ part: MailPart) -> [UInt8] {
    if part.isCryptographicMessage { return signed(part) }
    guard part.isText, !part.isAttachment else { return [] }
    let bytes = part.decodedBody(isEscaped: isEscaped)
    if part.isHTML { return html(bytes, label: part.type.parameter("charset")) }
    return plain(decoder.utf8(bytes, label: part.type.parameter("charset")), part)
  }

  private func plain(_ utf8: [UInt8], _ part: MailPart) -> [UInt8] {
    var text = utf8
    TextCleaning.clean(&text)
    if part.type.parameter("format", is: "flowed") {
      let deletesSpace = part.type.parameter("delsp", is: "yes")
      text = text.withView { FlowedText.joined($0, deletesSpace: deletesSpace) }
    }
    return EmbeddedData.removed(from: part.isEnriched ? text.withView(EnrichedText.plain) : text)
  }

  private func html(_ bytes: [UInt8], label: [UInt8]?) -> [UInt8] {
    var text = HTMLText.text(of: decoder.utf8(bytes, label: label ?? bytes.withView(HTMLCharset.declared)))
    TextCleaning.clean(&text)
    return text
  }
}

extension MailPart {
  /// Whether it is plain text, or a multipart in which plain text is and no other.
  fileprivate var isPlain: Bool {
    guard isMultipart else { return isPlainText }
    return !holds(where: { $0.isHTML || $0.isEnriched }) && holds(where: { $0.isPlainText && !$0.isAttachment })
  }

  private func holds(where test: (MailPart) -> Bool) -> Bool {
    isMultipart ? children.contains { $0.holds(where: test) } : test(self)
  }

  /// The part that `start` names, else the first that can be read (RFC 2387 3.2).
  fileprivate var rootOfRelated: MailPart? {
    if let start = type.parameter("start"), let root = children.first(where: { $0.isIdentified(by: start) }) {
      return root
    }
    return children.first { $0.isMultipart || $0.isText }
  }

  private func isIdentified(by identifier: [UInt8]) -> Bool {
    header.first(.contentID)?.buffer.elementsEqual(identifier) ?? false
  }
}

/// The charset that an HTML document names in its first bytes (`<meta charset=…>`).
enum HTMLCharset {
  static func declared(in html: ByteView) -> [UInt8]? {
    let head = html.prefix(1024)
    var index = 0
    while let mark = head.firstIndex(of: UInt8(ascii: "="), from: index) {
      index = mark + 1
      guard mark >= 7, head.hasIgnoringCase("charset", at: mark - 7) else { continue }
      let isPart: (UInt8) -> Bool = { $0.isLetter || $0.isDigit || "-_:".utf8.contains($0) }
      let quoted = head.from(index).prefix { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let name = head.from(index + quoted.count).prefix(while: isPart)
      return name.isEmpty ? nil : name.array
    }
    return nil
  }
}
