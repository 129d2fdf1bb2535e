import Messages

/// One `call` element.
struct CallRow {
  var kind: Call.Kind?
  var time: SmsTime
  var number: String
  var contact: String
  var seconds: Int

  init(_ tag: StartTag, _ names: SmsBackupNames) {
    kind = Self.kind(tag.integer(names.type))
    time = SmsTime(tag, names)
    number = tag.string(names.number)
    contact = tag.string(names.contactName)
    seconds = max(0, tag.integer(names.duration) ?? 0)
  }

  /// Android's `CallLog.Calls` types; 6 is a blocked number, 7 was answered on another device.
  private static func kind(_ type: Int?) -> Call.Kind? {
    switch type {
    case 1, 7: .incoming
    case 2: .outgoing
    case 3: .missed
    case 4: .voicemail
    case 5, 6: .rejected
    default: nil
    }
  }

  func record(_ source: SourcePosition, line: Int, _ book: inout PhoneBook) -> Record {
    guard let kind else { return unreadable("unknown-call-type", "the type of the call is unknown", source, line) }
    guard let start = time.sent else {
      return unreadable("no-date", "the call has no readable date", source, line)
    }
    let counterpart = counterpart(&book)
    let key = RecordKey.key(
      kind: "call-\(kind.rawValue)", sender: nil, others: [counterpart], time: start, text: "")
    return .call(
      Call(key: key, source: source, counterpart: counterpart, start: start, seconds: seconds, kind: kind))
  }

  /// Hidden numbers are empty or negative: -1 unknown, -2 private, -3 payphone.
  private func counterpart(_ book: inout PhoneBook) -> Address {
    if number.hasPrefix("-") { return .unknownNumber }
    return book.members(address: number, contact: contact).addresses.first ?? .unknownNumber
  }

  private func unreadable(_ code: String, _ what: String, _ source: SourcePosition, _ line: Int) -> Record {
    .unreadable(
      Diagnostic(.unreadable, code: code, path: source.path, offset: source.offset, line: line, what: what))
  }
}
