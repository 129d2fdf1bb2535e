import Messages

/// What one chat log gave so far: records in the order of the file, and what the user should know.
struct ChatLog {
  /// The path to give in records and diagnostics.
  let path: String
  var clock: LocalClock
  private(set) var warnings: [Diagnostic] = []
  private var ready: [ArchiveRecord] = []
  private var taken = 0
  private var repeats = RepeatCounter()

  init(path: String, options: ReadingOptions) {
    self.path = path
    clock = LocalClock(offsetMinutes: options.offsetMinutes)
  }

  var isEmpty: Bool { taken == ready.count }

  /// Adds a message that stands in the file from its `<` to `end`.
  mutating func add(_ message: ChatMessage, from start: TagExtent, to end: Int) {
    add(message, at: source(from: start, to: end), line: start.line)
  }

  func source(from start: TagExtent, to end: Int) -> SourcePosition {
    SourcePosition(path: path, offset: start.offset, length: max(0, end - start.offset))
  }

  mutating func add(_ message: ChatMessage, at source: SourcePosition, line: Int? = nil) {
    ready.append(message.record(source, line: line, repeats: &repeats))
  }

  /// Adds something other than a message.
  mutating func add(_ record: ArchiveRecord) { ready.append(record) }

  /// Adds something that cannot be read.
  mutating func add(_ fault: Diagnostic) { ready.append(.unreadable(fault)) }

  mutating func warn(_ code: String, _ what: String, _ remedy: String = "", offset: Int? = nil, line: Int? = nil) {
    warnings.append(
      Diagnostic(.warning, code: code, path: path, offset: offset, line: line, what: what, remedy: remedy))
  }

  /// Says at the end of a file what is only known then.
  mutating func close(cutTexts: Int) {
    if cutTexts > 0 { warn("value-cut", "\(cutTexts) texts of more than 4 MiB were cut") }
    if let warning = clock.warning(path: path) { warnings.append(warning) }
  }

  mutating func next() -> ArchiveRecord? {
    guard taken < ready.count else { return nil }
    taken += 1
    defer { if isEmpty { forget() } }
    return ready[taken - 1]
  }

  private mutating func forget() {
    ready.removeAll(keepingCapacity: ready.count < 10_000)
    taken = 0
  }

  mutating func takeWarnings() -> [Diagnostic] {
    defer { warnings.removeAll() }
    return warnings
  }
}
