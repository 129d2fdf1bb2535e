/// A set of token ids, one bit each: asked for every token of every text.
struct IDSet: Sendable {
  private let bits: FixedTable<UInt64>

  /// The ids of those words that the vocabulary lists.
  init(_ words: some Sequence<String>, in vocabulary: Vocabulary) {
    var bits = [UInt64](repeating: 0, count: vocabulary.count / 64 + 1)
    for id in words.lazy.compactMap(vocabulary.id(of:)) { bits[Int(id) / 64] |= 1 << UInt64(id & 63) }
    self.bits = FixedTable(bits)
  }

  /// Whether the set holds an id of its vocabulary.
  @inline(__always)
  func contains(_ id: Int32) -> Bool {
    bits[Int(id) / 64] >> UInt64(id & 63) & 1 == 1
  }
}
