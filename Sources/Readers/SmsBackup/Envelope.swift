import Messages

/// A message of the phone before it is decided what becomes of it.
struct Envelope {
  var box: MessageBox?
  /// Who wrote a received message.
  var sender: Address?
  /// Everybody but the owner.
  var members: [Address]
  /// Members on other lines than To.
  var roles: [Address: Recipient.Role] = [:]
  var time: SentTime?
  var subject: String
  var body: String
  /// Only the notice of a message that waits on the network.
  var isNotice = false

  /// The record: message, exclusion or, where the row does not say enough, a diagnostic.
  func record(_ source: SourcePosition, line: Int) -> Record {
    guard let box else { return unreadable("unknown-direction", "the type of the message is unknown", source, line) }
    guard let time else { return unreadable("no-date", "the message has no readable date", source, line) }
    let key = key(box, time)
    if let reason = exclusion(box) { return .excluded(Exclusion(key: key, source: source, reason: reason)) }
    return .message(
      Message(
        key: key, source: source, medium: .sms, sender: box == .sent ? .owner : sender ?? .unknownNumber,
        recipients: recipients(box), sent: time, subject: subject, body: body.withLineFeeds()))
  }

  private func exclusion(_ box: MessageBox) -> ExclusionReason? {
    if box == .unsent { return .unsent }
    if !body.isEmpty || !subject.isEmpty { return nil }
    return isNotice ? .notDownloaded : .noText
  }

  private func recipients(_ box: MessageBox) -> [Recipient] {
    let others = box == .received ? members.filter { $0 != sender } : members
    let recipients = others.map { Recipient($0, roles[$0] ?? .to) }
    return box == .received ? recipients + [Recipient(.owner)] : recipients
  }

  private func key(_ box: MessageBox, _ time: SentTime) -> MessageKey {
    let kind =
      switch box {
      case .received: "in"
      case .sent: "out"
      case .unsent: "unsent"
      }
    return RecordKey.key(
      kind: kind, sender: box == .received ? sender : nil, others: members, time: time, text: body)
  }

  private func unreadable(_ code: String, _ what: String, _ source: SourcePosition, _ line: Int) -> Record {
    .unreadable(
      Diagnostic(.unreadable, code: code, path: source.path, offset: source.offset, line: line, what: what))
  }
}

extension Address {
  /// Somebody who hides their number.
  static let unknownNumber = Address(kind: .handle, value: "unknown number")
}

extension String {
  /// The text with CR LF and CR as LF.
  func withLineFeeds() -> String {
    guard utf8.contains(0x0D) else { return self }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if !(byte == 0x0A && previous == 0x0D) { bytes.append(byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
