import Messages

/// What one event of a dump says of itself, in child elements; those of a `User` around them count the same.
struct BloombergFields {
  private enum Field {
    case login, mail, corporateMail, firstName, lastName, time, content

    init?(_ name: XMLSpelling) {
      switch name {
      case "LoginName": self = .login
      case "EmailAddress": self = .mail
      case "CorporateEmailID", "CorporateEmailAddress": self = .corporateMail
      case "FirstName": self = .firstName
      case "LastName": self = .lastName
      case "DateTimeUTC": self = .time
      case "Content": self = .content
      default: return nil
      }
    }
  }

  private var values: [Field: String] = [:]
  private var open: Field?
  private var capture = TextCapture()

  var cutTexts: Int { capture.cut }

  mutating func open(_ name: XMLName) {
    capture.clear()
    open = Field(name.spelling)
  }

  mutating func append(_ text: XMLText) {
    if open != nil { capture.append(text) }
  }

  mutating func close() {
    if let open { values[open] = capture.take() }
    open = nil
  }

  mutating func clear() {
    values.removeAll(keepingCapacity: true)
    open = nil
    capture.clear()
  }

  var content: String { values[.content] ?? "" }

  /// The mail address of the firm, else any, else the login.
  var address: Address? {
    let mail = [Field.corporateMail, .mail].compactMap { values[$0] }.first { $0.contains("@") }
    return ChatHandle.address(mail ?? values[.login] ?? "", service: "bloomberg", name: name)
  }

  private var name: String? {
    let name = [Field.firstName, .lastName].compactMap { values[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    return name.isEmpty ? values[.login] : name
  }

  /// Seconds or milliseconds since 1970, else ISO 8601 in UTC.
  func sent(_ clock: inout LocalClock) -> SentTime? {
    guard let text = values[.time] else { return nil }
    if let stamp = Int64(text) { return EpochTime.sent(stamp) }
    guard var written = Array(text.utf8).withView({ WrittenTime(iso: $0) }) else { return nil }
    written.zoneMinutes = written.zoneMinutes ?? 0
    return clock.sent(written)
  }
}
