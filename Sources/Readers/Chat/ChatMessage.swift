import Messages

/// A message of a chat before it is decided what becomes of it.
struct ChatMessage {
  /// Nil where the log does not say who wrote it.
  var sender: Address?
  /// Everybody else in the conversation, the owner included.
  var members: [Address]
  /// Nil where the log gives no readable time.
  var sent: SentTime?
  var body: String
  /// A name of the message that is the same in every export: service, room, number. Empty where there is none.
  var identifier = ""
  /// The identifier of the message that this one answers or reacts to.
  var answers = ""
  /// Whether it is an emoji on the message that it answers.
  var isReaction = false
  /// When its text was last changed.
  var edited: Instant?
  /// Why it is left out, if it is.
  var exclusion: ExclusionReason?
  var medium = Medium.chat

  /// A group has ten members or a thousand; a hostile list must not cost quadratic time.
  static let membersLimit = 500

  /// The record: message, exclusion or, where the log does not say enough, a diagnostic.
  ///
  /// - Parameter repeats: tells apart messages that are alike in everything, as "ok" twice in a minute.
  func record(_ source: SourcePosition, line: Int?, repeats: inout RepeatCounter) -> ArchiveRecord {
    guard let sender else { return .unreadable("no-sender", "the message does not say who wrote it", source, line) }
    guard let sent else { return .unreadable("no-date", "the message has no readable date", source, line) }
    let key = key(sender, sent, &repeats)
    if let reason = exclusion ?? (body.isEmpty ? .noText : nil) {
      return .excluded(Exclusion(key: key, source: source, reason: reason))
    }
    return .message(
      Message(
        key: key, source: source, medium: medium, messageID: identifier.isEmpty ? nil : identifier,
        inReplyTo: answers.isEmpty ? [] : [answers], sender: sender, recipients: recipients(sender), sent: sent,
        body: body, isReaction: isReaction, edited: edited))
  }

  private func recipients(_ sender: Address) -> [Recipient] {
    var seen: Set<Address> = [sender]
    return members.prefix(Self.membersLimit).filter { seen.insert($0).inserted }.map { Recipient($0) }
  }

  /// By identifier; else by what two exports of one conversation share: sender, second, and text with white space
  /// folded. Members are left out: an export may see only some of them.
  private func key(_ sender: Address, _ sent: SentTime, _ repeats: inout RepeatCounter) -> MessageKey {
    if !identifier.isEmpty { return MessageKey(messageID: identifier) }
    var digest = Digest()
    digest.add("chat")
    digest.add(sender.kind == .owner ? "" : "\(sender.kind.rawValue):\(sender.value)")
    if sender.kind == .owner { members.prefix(Self.membersLimit).map(\.value).sorted().forEach { digest.add($0) } }
    let second = sent.instant.milliseconds / 1000
    digest.add(second)
    digest.add(RecordKey.fold(body))
    let count = repeats.count(digest.value, inSecond: second)
    if count > 0 { digest.add(Int64(count)) }
    return MessageKey(number: digest.value)
  }
}

extension MessageKey {
  /// The key of a call that a chat log notes.
  static func chatCall(_ kind: Call.Kind, with counterpart: Address, at start: SentTime) -> MessageKey {
    var digest = Digest()
    digest.add("chat-call-\(kind.rawValue)")
    digest.add(counterpart.value)
    digest.add(start.instant.milliseconds / 1000)
    return MessageKey(number: digest.value)
  }
}

/// Counts messages that are alike in everything an export says of them, so that each has a key of its own.
///
/// Only the messages of one second are remembered, as keys have it, in the order of the file, and at most a thousand.
struct RepeatCounter {
  private static let capacity = 1000
  private var second: Int64?
  private var counts: [UInt64: Int] = [:]

  /// How many of the same came before.
  mutating func count(_ hash: UInt64, inSecond second: Int64) -> Int {
    if self.second != second || counts.count >= Self.capacity { counts.removeAll(keepingCapacity: true) }
    self.second = second
    defer { counts[hash, default: 0] += 1 }
    return counts[hash, default: 0]
  }
}
