import Dispatch
import Language
import Messages
import Store
import Synchronization

/// Makes the episodes of an archive anew where they are missing or made by other rules.
enum Labelling {
  /// Labels all that is new by the rules and the quick models, as part of an import.
  static func updateQuickly(_ archive: Archive, isQuiet: Bool) throws {
    if try archive.isDerived(by: Depth.close().version) || archive.isDerived(by: Depth.quick.version) { return }
    try update(archive, .quick, "labelling", isQuiet: isQuiet)
  }

  /// Brings the episodes up to date for whoever looks at them: reads closely, once for each text.
  static func update(_ archive: Archive, isQuiet: Bool) throws {
    if try archive.isDerived(by: Depth.close().version) { return }
    try updateQuickly(archive, isQuiet: isQuiet)
    let memory = ReadingMemory(try archive.readings())
    try readClosely(archive, memory, isQuiet: isQuiet)
    try update(archive, .close(memory), "labelling", isQuiet: isQuiet)
  }

  /// Reads what was never read, and keeps it as it goes: the archive stays free for others, and whoever stops this
  /// loses little.
  private static func readClosely(_ archive: Archive, _ memory: ReadingMemory, isQuiet: Bool) throws {
    var bar = ProgressBar("reading", total: try archive.contents().messages, unit: .messages, isQuiet: isQuiet)
    var next: Int64? = 0
    var done = 0
    while let from = next {
      let batch = try archive.conversations(from: from)
      _ = label(batch.conversations, .close(memory))
      try archive.add(readings: memory.takeAdded())
      done += batch.conversations.reduce(0) { $0 + $1.turns.count }
      bar.update(done)
      next = batch.next
    }
    bar.finish()
  }

  private static func update(_ archive: Archive, _ depth: Depth, _ name: String, isQuiet: Bool) throws {
    var bar: ProgressBar?
    try archive.derive(by: depth.version) { done, total in
      if bar == nil { bar = ProgressBar(name, total: total, unit: .messages, isQuiet: isQuiet) }
      bar?.update(done)
    } label: { conversations in
      label(conversations, depth)
    }
    bar?.finish()
  }

  /// Labels a batch on all cores, results in the order of the conversations.
  private static func label(_ conversations: [Conversation], _ depth: Depth) -> [Derived] {
    let results = Mutex([Derived?](repeating: nil, count: conversations.count))
    DispatchQueue.concurrentPerform(iterations: conversations.count) { index in
      let derived = Derived(episodes: episodes(in: conversations[index], depth: depth))
      results.withLock { $0[index] = derived }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
