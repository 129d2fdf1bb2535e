import Messages

/// One `call` element.
struct CallRow {
  var kind: Call.Kind?
  var members: Members
  var start: SentTime?
  var seconds: Int

  init(_ tag: StartTag, _ names: SmsBackupNames, _ book: inout PhoneBook) {
    kind = Self.kind(tag.integer(names.type))
    members = Self.members(tag, names, &book)
    start = SmsTime(tag, names).sent
    seconds = max(0, tag.integer(names.duration) ?? 0)
  }

  func record(_ source: SourcePosition, line: Int) -> ArchiveRecord {
    guard let kind else { return .unreadable("unknown-call-type", "the type of the call is unknown", source, line) }
    guard let start else { return .unreadable("no-date", "the call has no readable date", source, line) }
    let key = RecordKey.make(kind: "call-\(kind.rawValue)", sender: "", members: members, time: start, text: "")
    return .call(
      Call(
        key: key, source: source, counterpart: members.addresses.first ?? .unknownNumber, start: start,
        seconds: seconds, kind: kind))
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

  /// Hidden numbers are empty or negative: -1 unknown, -2 private, -3 payphone.
  private static func members(_ tag: StartTag, _ names: SmsBackupNames, _ book: inout PhoneBook) -> Members {
    guard let number = tag.value(names.number), !number.hasPrefix("-") else { return .none }
    return book.members(address: number, contact: tag.value(names.contactName))
  }
}
