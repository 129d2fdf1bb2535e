import Messages

/// The files of a message: what each says of itself; nothing of them is decoded (RFC 2045, RFC 2183).
///
/// Files are parts that say so and all that is neither text nor a signature; other forms of the same text are none.
struct AttachmentList {
  /// A bound against hostile messages.
  static let most = 1000
  static let longestName = 255

  private let decoder: CharsetDecoder
  private(set) var attachments: [Attachment] = []

  init(of root: MailPart, _ decoder: CharsetDecoder) {
    self.decoder = decoder
    collect(root, isAlternative: false)
  }

  private mutating func collect(_ part: MailPart, isAlternative: Bool) {
    if part.isMultipart {
      if part.isType("multipart/encrypted") { return }
      for child in part.children { collect(child, isAlternative: part.isType("multipart/alternative")) }
    } else if attachments.count >= Self.most {
      return
    } else if part.isTNEF, let content = part.decodedBody(isEscaped: false).withView(TNEF.init) {
      attachments += content.attachments(decoder).prefix(Self.most - attachments.count)
    } else if part.isFile(isAlternative: isAlternative) {
      let word = part.type.word.prefix(Self.longestName)
      // What names no type is plain text (RFC 2045 5.2).
      let type = word.firstIndex(of: UInt8(ascii: "/")) == nil ? "text/plain" : word.text.lowercased()
      attachments.append(Attachment(name: name(of: part), type: type, size: part.decodedSize))
    }
  }

  private func name(of part: MailPart) -> String {
    let name = FieldValue(part.header.first(.contentDisposition)).text("filename", decoder)
    return String((name ?? part.type.text("name", decoder) ?? "").prefix(Self.longestName))
  }
}

extension MailPart {
  fileprivate func isFile(isAlternative: Bool) -> Bool {
    if isSignature || isEncryptedData || isOpaqueSigned { return false }
    if isAttachment { return true }
    return !isText && !isType("text/calendar") && !(isAlternative && type.word.hasIgnoringCase("text/"))
  }

  private var isSignature: Bool {
    isType("application/pgp-signature") || isType("application/pkcs7-signature")
      || isType("application/x-pkcs7-signature")
  }

  /// Bytes of the decoded body, worked out from the encoded; of base64 by the length of its first line.
  fileprivate var decodedSize: Int {
    let text = body.trimmed
    let encoding = FieldValue(header.first(.contentTransferEncoding)).word
    if encoding.equalsIgnoringCase("base64") { return text.base64Size }
    return encoding.equalsIgnoringCase("quoted-printable") ? body.quotedPrintableSize : body.count
  }
}

extension ByteView {
  fileprivate var base64Size: Int {
    let line = lineEnd(from: 0) + 1
    let end = line > 1 && line <= count && self[line - 2] == .carriageReturn ? 2 : 1
    let letters = count - (line <= count ? (count - 1) / line * end : 0)
    let padding = has("==", at: count - 2) ? 2 : has("=", at: count - 1) ? 1 : 0
    return max(0, (letters - padding) * 3 / 4)
  }

  fileprivate var quotedPrintableSize: Int {
    var size = count
    var index = 0
    while let mark = firstIndex(of: UInt8(ascii: "="), from: index) {
      size -= has("=\r\n", at: mark) ? 3 : 2
      index = mark + 2
    }
    return max(0, size)
  }
}
