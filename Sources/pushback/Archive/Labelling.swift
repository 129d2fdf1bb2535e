import Dispatch
import Language
import Messages
import Store
import Synchronization

/// Makes the episodes of an archive anew where they are missing or made by other rules.
enum Labelling {
  /// Brings the episodes up to date.
  static func update(_ archive: Archive, isQuiet: Bool) throws {
    if try archive.isDerived(by: rulesVersion) { return }
    var bar: ProgressBar?
    try archive.derive(by: rulesVersion) { done, total in
      if bar == nil { bar = ProgressBar("labelling", total: total, unit: .messages, isQuiet: isQuiet) }
      bar?.update(done)
    } label: { conversations in
      label(conversations)
    }
    bar?.finish()
  }

  /// Labels a batch on all cores, results in the order of the conversations.
  private static func label(_ conversations: [Conversation]) -> [Derived] {
    let results = Mutex([Derived?](repeating: nil, count: conversations.count))
    DispatchQueue.concurrentPerform(iterations: conversations.count) { index in
      let derived = derive(conversations[index])
      results.withLock { $0[index] = derived }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private static func derive(_ conversation: Conversation) -> Derived {
    Derived(episodes: episodes(in: conversation))
  }
}
