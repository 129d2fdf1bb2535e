/// Numbers conversations in the order in which they are met, and counts their messages.
///
/// Rows of small numbers instead of dictionaries: a lifetime of mail has hundreds of thousands of threads.
struct ConversationNumbers {
  /// By the number that `Threading` gives a thread; -1 where it was not met yet.
  private var ofThread: [Int32]
  /// By the number that `ChatSessions` gives a session.
  private var ofSession: [Int32] = []
  /// By the number of a conversation.
  private var lengths: [Int32] = []

  init(threads: Int) { ofThread = Array(repeating: -1, count: threads) }

  mutating func number(thread: Int32) -> Int64 {
    if ofThread[Int(thread)] < 0 { ofThread[Int(thread)] = begin() }
    return Int64(ofThread[Int(thread)])
  }

  mutating func number(session: Int) -> Int64 {
    while ofSession.count <= session { ofSession.append(begin()) }
    return Int64(ofSession[session])
  }

  private mutating func begin() -> Int32 {
    lengths.append(0)
    return Int32(truncatingIfNeeded: lengths.count - 1)
  }

  /// How many messages a conversation has so far.
  func length(of number: Int64) -> Int { Int(lengths[Int(number)]) }

  /// Adds a message to a conversation and gives its place there.
  mutating func append(to number: Int64) -> Int64 {
    defer { lengths[Int(number)] += 1 }
    return Int64(lengths[Int(number)])
  }
}
