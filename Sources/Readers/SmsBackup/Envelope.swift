import Messages

/// Whether a message came in or went out.
enum MessageBox: String, Equatable {
  case received = "in"
  case sent = "out"
  /// A draft, an outbox entry, or a message that failed or waits: written by the owner, but not sent.
  case unsent
}

/// A message of the phone before it is decided what becomes of it.
struct Envelope {
  var box: MessageBox?
  /// Who wrote a received message: the place among the members.
  var sender = 0
  var members: Members
  /// Other lines than To, by place among the members.
  var roles: [Int: Recipient.Role] = [:]
  var time: SentTime?
  var subject: String
  var body: String
  /// Only the notice of a message that waits on the network.
  var isNotice = false

  /// The record: message, exclusion or, where the row does not say enough, a diagnostic.
  consuming func record(_ source: SourcePosition, line: Int) -> ArchiveRecord {
    guard let box else { return .unreadable("unknown-direction", "the type of the message is unknown", source, line) }
    guard let time else { return .unreadable("no-date", "the message has no readable date", source, line) }
    let key = RecordKey.make(
      kind: box.rawValue, sender: senderKey(box), members: members, time: time, text: body)
    if let reason = exclusion(box) { return .excluded(Exclusion(key: key, source: source, reason: reason)) }
    return .message(
      Message(
        key: key, source: source, medium: .sms, sender: senderAddress(box), recipients: recipients(box), sent: time,
        subject: subject.inOneLine(), body: body.withLineFeeds()))
  }

  private func exclusion(_ box: MessageBox) -> ExclusionReason? {
    if box == .unsent { return .unsent }
    if box == .received && members.isService { return .automatic }
    if !body.isEmpty || !subject.isEmpty { return nil }
    return isNotice ? .notDownloaded : .noText
  }

  private func senderKey(_ box: MessageBox) -> String {
    box == .received && sender < members.comparisonKeys.count ? members.comparisonKeys[sender] : ""
  }

  private func senderAddress(_ box: MessageBox) -> Address {
    if box == .sent { return .owner }
    return sender < members.addresses.count ? members.addresses[sender] : .unknownNumber
  }

  private func recipients(_ box: MessageBox) -> [Recipient] {
    let isPair = members.addresses.count <= 1
    if box == .received && isPair { return Self.ownerAlone }
    if box == .sent && roles.isEmpty { return members.recipients }
    var recipients: [Recipient] = []
    for (index, address) in members.addresses.enumerated() where box == .sent || index != sender {
      recipients.append(Recipient(address, roles[index] ?? .to))
    }
    return box == .sent ? recipients : recipients + Self.ownerAlone
  }

  private static let ownerAlone = [Recipient(.owner)]
}

extension ArchiveRecord {
  /// A row that does not say enough.
  static func unreadable(_ code: String, _ what: String, _ source: SourcePosition, _ line: Int?) -> ArchiveRecord {
    .unreadable(
      Diagnostic(.unreadable, code: code, path: source.path, offset: source.offset, line: line, what: what))
  }
}

extension String {
  /// The text with CR LF and CR as LF.
  func withLineFeeds() -> String {
    let hasReturns = utf8.withContiguousStorageIfAvailable {
      UnsafeRawBufferPointer($0).index(of: 0x0D, from: 0) != nil
    }
    guard hasReturns ?? utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if !(byte == 0x0A && previous == 0x0D) { bytes.append(byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with line breaks and tabs as spaces: a subject is one line.
  func inOneLine() -> String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
