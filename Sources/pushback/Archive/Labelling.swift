import Dispatch
import Language
import Messages
import Store
import Synchronization

/// Makes the episodes of an archive anew where they are missing or made by other rules.
enum Labelling {
  /// Labels all that is new by the rules and the quick models, as part of an import.
  static func updateQuickly(_ archive: Archive, isQuiet: Bool) throws {
    try switchOff(archive)
    if try archive.isDerived(by: Depth.close().version) || archive.isDerived(by: Depth.quick.version) { return }
    try update(archive, .quick, "labelling", isQuiet: isQuiet)
  }

  /// Brings the episodes up to date for whoever looks at them: reads closely, once for each text.
  static func update(_ archive: Archive, isQuiet: Bool) throws {
    try switchOff(archive)
    if try archive.isDerived(by: Depth.close().version) { return }
    try updateQuickly(archive, isQuiet: isQuiet)
    let memory = ReadingMemory(try archive.readings())
    try readClosely(archive, memory, isQuiet: isQuiet)
    try update(archive, .close(memory), "labelling", isQuiet: isQuiet)
  }

  /// Leaves out the rules that the journal says are off, before any text is read.
  private static func switchOff(_ archive: Archive) throws {
    SwitchedOffRules.set(try JournalFile(beside: archive.path).read().disabledRules)
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
    var aftermath = Aftermath()
    try archive.derive(by: depth.version) { done, total in
      if bar == nil { bar = ProgressBar(name, total: total, unit: .messages, isQuiet: isQuiet) }
      bar?.update(done)
    } tell: { stories in
      let ends = inParallel(stories) { end(of: $0, depth: depth) }
      for end in ends { aftermath.add(decided: end.changed) }
      return ends
    } label: { conversations in
      let readings = label(conversations, depth)
      for reading in readings { aftermath.add(reading) }
      return readings.map { Derived(episodes: $0.episodes) }
    } afterwards: {
      aftermath.qualities()
    }
    bar?.finish()
  }

  /// Labels a batch on all cores, results in the order of the conversations.
  private static func label(_ conversations: [Conversation], _ depth: Depth) -> [ConversationReading] {
    inParallel(conversations) { reading(of: $0, depth: depth) }
  }

  /// Works on all cores, results in the order of the inputs.
  private static func inParallel<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ work: @Sendable (Input) -> Output
  ) -> [Output] {
    let results = Mutex([Output?](repeating: nil, count: inputs.count))
    DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
      let output = work(inputs[index])
      results.withLock { $0[index] = output }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
