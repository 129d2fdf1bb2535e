import Messages

/// One `call`, from a member to the others.
struct ChatXMLCall {
  private let caller: Address?
  private let start: SentTime?
  private let seconds: Int

  init(_ tag: StartTag, caller: Address?, start: SentTime?) {
    self.caller = caller
    self.start = start
    seconds = max(0, tag["seconds"]?.integer.flatMap(Int.init(exactly:)) ?? 0)
  }

  private var kind: Call.Kind {
    if caller == .owner { return .outgoing }
    return seconds > 0 ? .incoming : .missed
  }

  func record(_ source: SourcePosition, line: Int, members: [Address]) -> ArchiveRecord {
    guard let caller else { return .unreadable("no-sender", "the call does not say who called", source, line) }
    guard let start else { return .unreadable("no-date", "the call has no readable date", source, line) }
    let counterpart = caller == .owner ? members.first { $0 != .owner } ?? .unknownNumber : caller
    return .call(
      Call(
        key: .chatCall(kind, with: counterpart, at: start), source: source, counterpart: counterpart, start: start,
        seconds: seconds, kind: kind))
  }
}
