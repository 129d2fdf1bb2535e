/// One part of a MIME message: its type and encoding, its encoded body, and what it contains (RFC 2045, 2046).
struct MailPart {
  let header: HeaderBlock
  let type: FieldValue
  /// The encoded body; for a multipart everything between its first and last delimiter and around them.
  var body: ByteView
  var children: [MailPart] = []
  /// Whether the body was read as parts.
  var isMultipart = false
  /// Whether it is the message itself, not a part in it.
  var isRoot = false
  /// Whether the message ends in front of its last delimiter.
  var isUnclosed = false

  /// A part with this header; the body is known once its end is found.
  init(header: HeaderBlock, body: ByteView) {
    self.header = header
    type = FieldValue(header.first(.contentType))
    self.body = body
  }

  /// Whether the type is `text/plain` or is read as if it were: the armoured text of early OpenPGP mail is.
  ///
  /// A multipart in which no delimiter was found is read as text, too.
  var isPlainText: Bool {
    type.word.equalsIgnoringCase("text/plain") || isBareText || isType("application/pgp")
      || (type.word.hasIgnoringCase("multipart/") && !isMultipart)
  }
  var isHTML: Bool {
    type.word.equalsIgnoringCase("text/html") || type.word.equalsIgnoringCase("application/xhtml+xml")
  }
  /// An early try at formatted mail (RFC 1896, RFC 1341 7.1.3).
  var isEnriched: Bool {
    type.word.equalsIgnoringCase("text/enriched") || type.word.equalsIgnoringCase("text/richtext")
  }
  var isText: Bool { isPlainText || isHTML || isEnriched }
  /// No type, `text`, or rubbish without a slash: plain text (RFC 2045 5.2).
  private var isBareText: Bool { type.word.firstIndex(of: UInt8(ascii: "/")) == nil }

  func isType(_ name: StaticString) -> Bool { type.word.equalsIgnoringCase(name) }

  /// Whether the part says that it is a file rather than something to read.
  var isAttachment: Bool {
    let disposition = FieldValue(header.first(.contentDisposition))
    if disposition.word.equalsIgnoringCase("attachment") { return true }
    // A text that is all of a message is to be read, though a program gave it a name.
    if isRoot, isText { return false }
    return disposition.parameter("filename") != nil || type.parameter("name") != nil
  }

  /// The body with its transfer encoding undone, `>From ` too unless the encoding is base64.
  func decodedBody(isEscaped: Bool) -> [UInt8] {
    let encoding = FieldValue(header.first(.contentTransferEncoding)).word
    if encoding.equalsIgnoringCase("base64"), Base64.isPlausible(body) { return Base64.decoded(body) }
    let plain = isEscaped && body.firstIndex(of: ">From ") != nil ? MboxEscape.removed(from: body) : nil
    let isQuoted = encoding.equalsIgnoringCase("quoted-printable")
    guard let plain else { return isQuoted ? QuotedPrintable.decoded(body) : body.array }
    return isQuoted ? plain.withView(QuotedPrintable.decoded) : plain
  }
}
