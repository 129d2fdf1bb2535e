import Messages

/// A conversation of Google Talk that Gmail keeps as one mail: XML in its first part.
///
/// Gmail's later chats are one mail a message, and read as mail of medium chat.
enum GoogleTalkMail {
  /// The messages of the conversation; nil for a mail that is none.
  ///
  /// All have the place of the mail; the first has its length, for the bytes count only once.
  static func records(of source: MailSource, _ options: ReadingOptions) -> [ArchiveRecord]? {
    guard let xml = conversation(in: source) else { return nil }
    let bytes = ByteSource(bytes: xml, as: source.position.path, modified: source.fileDate)
    guard let reader = try? ChatXMLReader(bytes, options: options, GoogleTalkDialect()) else { return nil }
    var records: [ArchiveRecord] = []
    while let record = try? reader.next() {
      records.append(record.moved(to: source.position, isFirst: records.isEmpty))
    }
    return records.isEmpty ? nil : records
  }

  /// The XML, its transfer encoding undone; some conversations do not say that they have one.
  private static func conversation(in source: MailSource) -> [UInt8]? {
    guard mayHold(source) else { return nil }
    let root = PartWalker(source.bytes, header: HeaderBlock(source.bytes)).root
    guard let part = root.children.first ?? (root.isMultipart ? nil : root) else { return nil }
    let body = part.decodedBody(isEscaped: source.separator != nil)
    return xml(body) ?? xml(body.withView(QuotedPrintable.decoded))
  }

  /// Only Gmail keeps them so, and its mboxes are known by `From <number>@xxx`; to look into every mail would take long.
  private static func mayHold(_ source: MailSource) -> Bool {
    guard source.separator?.firstIndex(of: "@xxx ") != nil else { return false }
    let body = source.bytes.from(HeaderBlock(source.bytes).bodyStart)
    return body.prefix(4096).firstIndex(of: "con:conversation") != nil
  }

  /// From the first tag to the last, without the lines that may stand around them.
  private static func xml(_ body: [UInt8]) -> [UInt8]? {
    body.withView { view in
      // With a transfer encoding left the first sign would not stand before the quote.
      guard let start = view.firstIndex(of: "<con:conversation"),
        (view.firstIndex(of: "=\"google:archive:conv") ?? view.firstIndex(of: "='google:archive:conv")) != nil
      else { return nil }
      let ending: StaticString = "</con:conversation>"
      let end = view.firstIndex(of: ending, from: start).map { $0 + ending.utf8CodeUnitCount }
      return view[start..<(end ?? view.count)].array
    }
  }
}

extension ArchiveRecord {
  /// The record at the place of the mail in which it was found.
  fileprivate func moved(to place: SourcePosition, isFirst: Bool) -> ArchiveRecord {
    let end = SourcePosition(path: place.path, offset: place.offset + place.length, length: 0)
    let place = isFirst ? place : end
    switch self {
    case .message(var message):
      message.source = place
      return .message(message)
    case .excluded(var exclusion):
      exclusion.source = place
      return .excluded(exclusion)
    case .unreadable(var diagnostic):
      diagnostic.offset = place.offset
      diagnostic.line = nil
      return .unreadable(diagnostic)
    case .call, .event: return self
    }
  }
}
