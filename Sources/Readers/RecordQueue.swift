import Messages

/// Records that were read and that nobody asked for yet, in their order.
///
/// Each is handed on and never copied: a record holds a dozen references, and counting them costs as much as reading it.
struct RecordQueue {
  private var records: [ArchiveRecord?] = []
  private var head = 0

  var isEmpty: Bool { head == records.count }

  mutating func append(_ record: consuming ArchiveRecord) { records.append(record) }

  mutating func next() -> ArchiveRecord? {
    guard !isEmpty else { return nil }
    defer { leave() }
    return records[head].take()
  }

  private mutating func leave() {
    head += 1
    guard head == records.count else { return }
    records.removeAll(keepingCapacity: true)
    head = 0
  }
}
