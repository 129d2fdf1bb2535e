/// Where a tag stands in the file as it lies on disk.
struct TagExtent: Equatable {
  /// Byte offset of its `<`.
  var offset: Int
  /// Byte offset just after its `>`; nil as long as that has not been seen.
  var end: Int?
  /// Line of its `<`, counted from 1.
  var line: Int
  /// Written as `<name/>`, so that no end tag follows.
  var isEmpty = false

  /// The end of an empty tag; nil for another.
  var emptyEnd: Int? { isEmpty ? end : nil }
}

/// The tags that were scanned but not yet reported by the parser, oldest first.
///
/// Scanner and parser see the same tags in the same order, so the parser's next tag is always the first one here.
struct TagQueue {
  private var tags: [TagExtent] = []
  private var head = 0

  var first: TagExtent? { head < tags.count ? tags[head] : nil }

  mutating func append(_ tag: TagExtent) { tags.append(tag) }

  /// Completes the newest tag, whose `>` was found.
  mutating func close(end: Int, isEmpty: Bool) {
    guard !tags.isEmpty else { return }
    tags[tags.count - 1].end = end
    tags[tags.count - 1].isEmpty = isEmpty
  }

  mutating func removeFirst() -> TagExtent? {
    guard head < tags.count else { return nil }
    head += 1
    return tags[head - 1]
  }

  /// Gives back the room of what was removed; called once a block.
  mutating func compact() {
    tags.removeFirst(head)
    head = 0
  }
}
