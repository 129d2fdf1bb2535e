import Messages

/// Which mail is left out, and why: the first rule that holds names the reason (PRACTICES.md 1.0).
///
/// All rules look at header fields only, so nothing of an excluded body is decoded.
struct MailExclusion {
  private typealias Rule = (reason: ExclusionReason, holds: @Sendable (MailExclusion) -> Bool)

  let header: HeaderBlock
  let type: FieldValue
  let labels: GmailLabels
  /// Whether it lies among sent mail.
  private let isSent: Bool
  private let decoder: CharsetDecoder

  init(_ header: HeaderBlock, _ labels: GmailLabels, _ decoder: CharsetDecoder, isSent: Bool) {
    self.header = header
    self.decoder = decoder
    self.labels = labels
    self.isSent = isSent || labels.isSent
    type = FieldValue(header.first(.contentType))
  }

  /// In the order in which they are tried.
  private static let rules: [Rule] = [
    (.deleted, { $0.isDeleted }),
    (.unsent, { $0.isUnsent }),
    // Reports go before absence notices: mail servers mark both as automatic replies.
    (.receipt, { $0.isReport("disposition-notification") }),
    (.bounce, { $0.isReport("delivery-status") || $0.isFromMailSystem }),
    (.outOfOffice, { $0.isAbsenceNotice }),
    // A null return path is also what absence notices carry.
    (.bounce, { $0.hasNullReturnPath }),
    // Trackers send through lists of their own.
    (.automatic, { $0.isAutomatic || $0.isTrackerNotice || $0.isFromProgram }),
    // Lists carry List-Unsubscribe, too.
    (.list, { $0.isList }),
    (.bulk, { $0.isBulk || $0.labels.isSpam }),
  ]

  /// The reason to leave the message out, nil to take it in.
  ///
  /// - Parameter includesLists: what a list sent is taken in, whatever else marks it as bulk.
  func reason(includesLists: Bool) -> ExclusionReason? {
    let reason = Self.rules.first { $0.holds(self) }?.reason
    return reason == .list && includesLists ? nil : reason
  }
}

extension MailExclusion {
  /// Gmail's label, or Thunderbird's marks: deleted and not yet compacted away, or deleted on an IMAP server.
  private var isDeleted: Bool {
    labels.isTrash || hasBit(0x0008, in: .xMozillaStatus) || hasBit(0x0020_0000, in: .xMozillaStatus2)
  }

  private func hasBit(_ bit: UInt32, in name: FieldName) -> Bool {
    guard let status = header.first(name), let bits = UInt32(status.text, radix: 16) else { return false }
    return bits & bit != 0
  }

  /// A draft: Thunderbird's mark of one also stays on mail that it sent from its outbox, which has trace fields or lies
  /// among sent mail.
  private var isUnsent: Bool {
    if labels.isDraft || header.first(.xUnsent)?.equalsIgnoringCase("1") == true { return true }
    return header.has(.xMozillaDraftInfo) && !header.has(.received) && !isSent
  }

  private func isReport(_ kind: StaticString) -> Bool {
    type.word.equalsIgnoringCase("multipart/report") && type.parameter("report-type", is: kind)
  }

  private var isFromMailSystem: Bool {
    guard let from = header.first(.from)?.prefix(1000) else { return false }
    if from.containsIgnoringCase("postmaster@"), hasSubject(Self.deliverySubjects) { return true }
    return from.containsIgnoringCase("mailer-daemon@") || from.equalsIgnoringCase("mailer-daemon")
      || from.containsIgnoringCase("<mailer-daemon>")
  }

  private static let deliverySubjects: [StaticString] = [
    "undeliver", "delivery status", "delivery failure", "delivery has failed", "mail delivery", "returned mail",
    "failure notice", "unzustellbar", "non remis", "no se puede entregar", "mancato recapito",
  ]

  /// Sent in answer by a program (RFC 3834 5) or by its subject an absence notice.
  private var isAbsenceNotice: Bool {
    if header.first(.autoSubmitted)?.hasIgnoringCase("auto-replied") == true { return true }
    if header.has(.xAutoreply) || header.has(.xAutorespond) || header.has(.xAutoReplyFrom) { return true }
    if header.first(.precedence)?.equalsIgnoringCase("auto_reply") == true { return true }
    return hasSubject(Self.absenceSubjects) || subjectHolds { $0.trimmed.equalsIgnoringCase("out of office") }
  }

  /// Whether the decoded subject begins with one of these, letters of ASCII in either case.
  private func hasSubject(_ beginnings: [StaticString]) -> Bool {
    subjectHolds { subject in beginnings.contains { subject.hasIgnoringCase($0) } }
  }

  private func subjectHolds(_ test: (ByteView) -> Bool) -> Bool {
    guard let subject = header.first(.subject)?.prefix(1000) else { return false }
    if !subject.has("=?"), subject.isASCII { return test(subject) }
    return Array(EncodedWords.text(subject, decoder).utf8).withView(test)
  }

  /// What mail programs put in front of the subject of an absence notice, in lower case but for letters beyond ASCII.
  private static let absenceSubjects: [StaticString] = [
    "automatic reply:", "out of office:", "out of office autoreply", "out of office auto-reply", "out of office reply",
    "out of office re:", "auto reply:", "autoreply:", "auto-reply:",
    "automatische antwort:", "automatische antwort auf:", "abwesenheitsnotiz", "abwesend:", "abwesenheit:",
    "réponse automatique", "absence du bureau", "absent du bureau", "respuesta automática", "fuera de la oficina",
    "risposta automatica", "fuori sede", "automatisch antwoord:", "afwezigheid", "niet aanwezig:",
    "resposta automática", "ausência temporária", "autosvar:", "automatiskt svar:", "automatisk svar:", "frånvaro:",
    "automaattinen vastaus:", "poissa:", "automatyczna odpowiedź", "odpowiedź automatyczna", "automatická odpověď",
    "automatikus válasz", "otomatik yanıt", "Автоматический ответ", "Автоответ", "автоматический ответ",
    "自動応答:", "自動返信:", "自动答复:", "自动回复:", "자동 회신:",
  ]

  private var hasNullReturnPath: Bool { header.first(.returnPath)?.has("<>") == true }

  /// Anything but `no` was not written by a person (RFC 3834 5).
  private var isAutomatic: Bool {
    guard let mark = header.first(.autoSubmitted) else { return false }
    return !FieldValue(mark).word.equalsIgnoringCase("no")
  }

  private var isFromProgram: Bool { header.first(.from).map(AutomaticSender.holds) ?? false }

  private var isTrackerNotice: Bool { Self.trackerFields.contains { header.has($0) } }

  private static let trackerFields: [FieldName] = [
    .xGitHubReason, .xGitLabProject, .xJiraFingerprint, .xBugzillaType, .xGerritMessageType, .xRedmineProject,
    .xTracProject, .xLaunchpadBug, .xDebianPRMessage, .xPhabricatorSent, .xJenkinsJob,
  ]

  /// A list that people write to: it takes posts, or names itself without offering only the way out (RFC 2369, 2919).
  private var isList: Bool {
    if let post = header.first(.listPost) { return !post.hasIgnoringCase("no") }
    if header.has(.mailingList) || header.has(.xBeenThere) || header.has(.xMailmanVersion) { return true }
    if header.has(.listID), !header.has(.listUnsubscribe) { return true }
    return hasPrecedence("list") || header.first(.sender)?.prefix(1000).containsIgnoringCase("owner-") == true
  }

  private var isBulk: Bool {
    header.has(.listUnsubscribe) || header.has(.listID) || hasPrecedence("bulk") || hasPrecedence("junk")
  }

  private func hasPrecedence(_ word: StaticString) -> Bool {
    header.first(.precedence)?.equalsIgnoringCase(word) == true
  }
}
