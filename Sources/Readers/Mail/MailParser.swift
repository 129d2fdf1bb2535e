import Messages

/// The bytes of one mail and what is known of them from outside.
struct MailSource {
  var position: SourcePosition
  /// The message from its first header field on.
  var bytes: ByteView
  /// The separator line of an mbox; nil for a file that is one message.
  var separator: ByteView?
  /// When the file was last changed.
  var fileDate: Instant
  /// Why it is left out, where its file or folder says so.
  var exclusion: ExclusionReason?
  /// Whether its mailbox is one of sent mail.
  var isSent = false
  /// Whether it is the last, or the only one, of its file.
  var endsFile = false
}

extension MailSource {
  /// The separator line read; most mail says itself what stands in it.
  var fromLine: FromLine? { separator.flatMap(FromLine.init) }
}

/// Reads one mail after the other into records; decodes the text only of mail that is taken in.
final class MailParser {
  private let options: ReadingOptions
  private let decoder = CharsetDecoder()
  private(set) var warnings: [Diagnostic] = []

  init(options: ReadingOptions) { self.options = options }

  /// The warnings since the last call.
  func takeWarnings() -> [Diagnostic] {
    defer { warnings = [] }
    return warnings
  }

  /// Reads a message: taken in, left out for a reason, or unreadable because it has no header.
  func record(of source: MailSource) -> ArchiveRecord {
    let header = HeaderBlock(source.bytes)
    guard !header.fields.isEmpty else { return .unreadable(Self.noHeader(source)) }
    if header.isCutOff { warn("header-cap", source, "the header is too large; its last fields were passed over") }
    let labels = GmailLabels(header.first(.xGmailLabels), decoder)
    let reason =
      source.exclusion
      ?? MailExclusion(header, labels, decoder, isSent: source.isSent).reason(includesLists: options.includesLists)
    if let reason, !mayInvite(source, reason), let identifier = messageID(header) {
      return .excluded(Exclusion(key: MessageKey(messageID: identifier), source: source.position, reason: reason))
    }
    let parts = parts(header, source)
    let isAutomatic = reason == .automatic || reason == .outOfOffice || isFromCalendar(header)
    var message = message(of: source, header, parts, isAutomatic: isAutomatic, isChat: labels.isChat)
    message.isSent = labels.isSent || source.isSent
    if message.body.isEmpty { message.body = wordsOfSubject(message, parts, source) }
    return finish(message, reason ?? (message.body.isEmpty ? emptiness(parts, source) : nil))
  }

  /// Google's calendar writes in the name of people and around their words.
  private func isFromCalendar(_ header: HeaderBlock) -> Bool {
    header.first(.sender)?.prefix(1000).containsIgnoringCase("calendar-notification@") == true
  }

  /// Programs send invitations and answers to them for people; answers may look like absence notices or bounces.
  private func mayInvite(_ source: MailSource, _ reason: ExclusionReason) -> Bool {
    Self.programs.contains(reason) && source.bytes.firstIndex(of: "text/calendar") != nil
  }

  private static let programs: Set<ExclusionReason> = [.automatic, .outOfOffice, .bounce]

  /// Whether a mail that looks like a program's does for a person what its calendar says.
  private func isForPerson(_ message: Message, _ reason: ExclusionReason) -> Bool {
    guard let meeting = message.meeting else { return false }
    return reason == .automatic || (meeting.method == .reply && Self.programs.contains(reason))
  }

  private func finish(_ message: Message, _ reason: ExclusionReason?) -> ArchiveRecord {
    if let reason, !isForPerson(message, reason) {
      return .excluded(Exclusion(key: message.key, source: message.source, reason: reason))
    }
    return .message(message)
  }

  /// What a mail without text says in its subject; empty for most.
  private func wordsOfSubject(_ message: Message, _ root: MailPart, _ source: MailSource) -> String {
    guard message.attachments.isEmpty, let words = EndOfMessage.words(of: message.subject),
      !root.holdsEncrypted(source.separator != nil)
    else { return "" }
    return words
  }

  /// Why there is nothing to read.
  private func emptiness(_ root: MailPart, _ source: MailSource) -> ExclusionReason {
    root.holdsEncrypted(source.separator != nil) ? .encrypted : .noText
  }

  /// Reads a message, whether or not it is to be left out.
  ///
  /// - Parameters:
  ///   - isAutomatic: a program sent it, so that what its calendar says goes before its text.
  ///   - isChat: Gmail made it of a message of a chat: without a date of its own, and its text escaped.
  func message(
    of source: MailSource, _ header: HeaderBlock, _ root: MailPart, isAutomatic: Bool = false, isChat: Bool = false
  ) -> Message {
    let sent = MailSentTime.of(header, envelope: { source.fromLine?.date }, fileDate: source.fileDate)
    if sent.origin != .date && !(isChat && sent.origin == .envelope) {
      warn("no-date", source, "no readable Date field; the time is that of \(sent.origin.field)")
    }
    let sender = sender(header, source)
    let calendar = calendar(root, source, sent)
    let text = BodyText(decoder: decoder, isEscaped: source.separator != nil).text(of: root)
    let own = isChat ? GmailChat.unescaped(text) : text
    let body = calendar.flatMap { isAutomatic || own.isEmpty ? $0.text : nil } ?? own
    let identifier = messageID(header)
    return Message(
      key: identifier.map(MessageKey.init(messageID:)) ?? Self.key(sender, sent, body), source: source.position,
      medium: isChat ? .chat : .email, messageID: identifier,
      inReplyTo: header.all(.inReplyTo).flatMap(MessageIDs.list),
      references: header.all(.references).flatMap(MessageIDs.list), sender: sender, recipients: recipients(header),
      sent: sent, subject: header.first(.subject).map { EncodedWords.text($0, decoder) } ?? "", body: body,
      meeting: calendar?.meeting, attachments: AttachmentList(of: root, decoder).attachments,
      thread: header.first(.xGMThreadID).map { String(decoding: $0.prefix(100).buffer, as: UTF8.self) },
      isCut: isCut(root, source))
  }

  /// Whether the file ends inside a line or a multipart: every program ends both.
  private func isCut(_ root: MailPart, _ source: MailSource) -> Bool {
    guard source.endsFile, source.bytes.count > 0 else { return false }
    let isInsideLine = source.bytes[source.bytes.count - 1] != .newline
    if isInsideLine, source.separator != nil { warn("cut-off", source, "the file ends inside this message") }
    return isInsideLine || root.isUnclosed
  }

  /// The calendar part by which somebody invites or answers.
  private func calendar(_ root: MailPart, _ source: MailSource, _ sent: SentTime) -> CalendarPart? {
    let zone = sent.zoneMinutes ?? options.offsetMinutes?(sent.instant) ?? 0
    let part = CalendarPart(in: root, decoder, isEscaped: source.separator != nil, zoneMinutes: zone)
    return part.flatMap { $0.isTransaction ? $0 : nil }
  }

  func parts(_ header: HeaderBlock, _ source: MailSource) -> MailPart {
    let walker = PartWalker(source.bytes, header: header)
    if walker.isCutOff { warn("mime-cap", source, "too many or too deep parts; the rest was passed over") }
    return walker.root
  }

  private func messageID(_ header: HeaderBlock) -> String? { header.first(.messageID).flatMap(MessageIDs.single) }

  /// The first address of From, else of the other fields that name who sent it, else of the mbox line.
  private func sender(_ header: HeaderBlock, _ source: MailSource) -> Address {
    for name in [FieldName.from, .sender, .replyTo, .returnPath] {
      if let field = header.first(name), let address = AddressList.addresses(field, decoder).first { return address }
    }
    warn("no-sender", source, "no field names a sender")
    let envelope = source.fromLine.map { AddressList.addresses($0.sender, decoder) } ?? []
    return envelope.first ?? Address(kind: .handle, value: "unknown")
  }

  private func recipients(_ header: HeaderBlock) -> [Recipient] {
    let roles: [(FieldName, Recipient.Role)] = [(.to, .to), (.cc, .cc), (.bcc, .bcc)]
    return roles.flatMap { name, role in
      header.all(name).flatMap { AddressList.addresses($0, decoder) }.map { Recipient($0, role) }
    }
  }
}

extension MailParser {
  private static func key(_ sender: Address, _ sent: SentTime, _ body: String) -> MessageKey {
    var digest = Digest()
    digest.add(sender.value)
    digest.add(sent.instant.milliseconds)
    digest.add(body)
    return MessageKey(number: digest.value)
  }

  private func warn(_ code: String, _ source: MailSource, _ what: String) {
    let position = source.position
    warnings.append(Diagnostic(.warning, code: code, path: position.path, offset: position.offset, what: what))
  }

  private static func noHeader(_ source: MailSource) -> Diagnostic {
    Diagnostic(
      .unreadable, code: "no-header", path: source.position.path, offset: source.position.offset,
      what: "no header field stands at the start of the message",
      remedy: "look at the file there; it may be damaged or no mail")
  }
}

extension SentTime.Origin {
  /// Where the time stands, in the words of the user.
  fileprivate var field: String {
    switch self {
    case .date: "the Date field"
    case .received: "the first Received field"
    case .envelope: "the mbox line"
    case .file: "the file"
    }
  }
}
