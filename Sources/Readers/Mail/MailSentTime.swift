import Messages

/// When a mail was sent: its `Date`, else its first `Received`, else the mbox line, else the file's date.
enum MailSentTime {
  /// - Parameter envelope: reads the date of the mbox line when it is needed.
  static func of(_ header: HeaderBlock, envelope: () -> MailDate?, fileDate: Instant) -> SentTime {
    if let date = header.first(.date).flatMap({ MailDate($0) }) { return sent(date, .date) }
    if let date = header.first(.received).flatMap(received) { return sent(date, .received) }
    if let envelope = envelope() { return sent(envelope, .envelope) }
    return SentTime(fileDate, origin: .file)
  }

  private static func sent(_ date: MailDate, _ origin: SentTime.Origin) -> SentTime {
    SentTime(date.instant, zoneMinutes: date.zoneMinutes, origin: origin)
  }

  /// The date of a trace field stands behind its last semicolon (RFC 5321 4.4).
  private static func received(_ field: ByteView) -> MailDate? {
    var mark: Int?
    while let next = field.firstIndex(of: UInt8(ascii: ";"), from: mark.map { $0 + 1 } ?? 0) { mark = next }
    return mark.flatMap { MailDate(field.from($0 + 1)) }
  }
}
