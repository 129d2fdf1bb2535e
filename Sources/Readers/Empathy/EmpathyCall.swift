import Messages

/// One `call` element of a Telepathy log.
struct EmpathyCall {
  var counterpart: Address?
  var start: SentTime?
  /// -1 for a call that nobody answered.
  var seconds: Int
  var isOwn: Bool
  var isRejected: Bool

  init(_ tag: StartTag, counterpart: Address?, start: SentTime?) {
    self.counterpart = counterpart
    self.start = start
    seconds = tag["duration"]?.integer.flatMap(Int.init(exactly:)) ?? 0
    isOwn = tag.isOwn
    isRejected = tag["reason"].map { $0 == "rejected" || $0 == "busy" } ?? false
  }

  private var kind: Call.Kind {
    if isOwn { return .outgoing }
    return seconds > 0 ? .incoming : isRejected ? .rejected : .missed
  }

  func record(_ source: SourcePosition, line: Int) -> ArchiveRecord {
    guard let start else { return .unreadable("no-date", "the call has no readable date", source, line) }
    let other = counterpart ?? .unknownNumber
    return .call(
      Call(
        key: .chatCall(kind, with: other, at: start), source: source, counterpart: other, start: start,
        seconds: max(0, seconds), kind: kind))
  }
}
