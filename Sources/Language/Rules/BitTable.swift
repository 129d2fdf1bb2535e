/// Rows of bits, so that all that is asked of one token lies together in memory.
///
/// Rows that are equal stand once: most words of the vocabulary mean the same to a set of rules, and what is asked of
/// every token should stay in the cache.
struct BitTable: Sendable {
  /// Words of 64 bits in one row.
  let stride: Int
  /// Where each row begins in `words`.
  let starts: FixedTable<Int32>
  let words: FixedTable<UInt64>

  var rows: Int { starts.count }

  private init(stride: Int, starts: FixedTable<Int32>, words: FixedTable<UInt64>) {
    self.stride = stride
    self.starts = starts
    self.words = words
  }

  private init(_ draft: BitTableDraft) {
    let (starts, words) = draft.distinct
    self.init(stride: draft.stride, starts: FixedTable(starts), words: FixedTable(words))
  }

  init(rows: Int, columns: Int, _ holds: (Int, Int) -> Bool) {
    var draft = BitTableDraft(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns where holds(row, column) { draft.insert(row, column) }
    }
    self.init(draft)
  }

  /// Each set a column, each token id a row.
  init(_ sets: TokenSets) {
    var draft = BitTableDraft(rows: sets.ids, columns: sets.count)
    draft.fill((0..<sets.count).filter { sets[$0].isNegated }, to: sets.ids)
    for set in 0..<sets.count {
      for id in sets[set].listed { draft.put(!sets[set].isNegated, Int(id), set) }
    }
    self.init(draft)
  }

  /// Each union of sets a column, each kind of token a row; nil holds everything, and alone the last row: no token.
  ///
  /// Of a negated set every kind passes for one that it holds.
  init(_ unions: [[Int]?], of sets: TokenSets, _ kinds: TokenKinds) {
    var draft = BitTableDraft(rows: kinds.count + 1, columns: unions.count)
    draft.fill(unions.indices.filter { unions[$0] == nil }, to: kinds.count + 1)
    draft.fill(unions.indices.filter { unions[$0]?.contains { sets[$0].isNegated } ?? false }, to: kinds.count)
    for (column, union) in unions.enumerated() {
      for set in union ?? [] where !sets[set].isNegated {
        for id in sets[set].listed { draft.put(true, kinds[id], column) }
      }
    }
    self.init(draft)
  }

  /// The same with each row once, in the order in which they first stand.
  var withoutDoubles: BitTable {
    let distinct = stride == 0 ? 1 : words.count / stride
    return BitTable(stride: stride, starts: FixedTable((0..<distinct).map { Int32($0 * stride) }), words: words)
  }

  /// The number of a row in the table without doubles.
  func number(of row: Int) -> Int { stride == 0 ? 0 : Int(starts[row]) / stride }

  /// Whether a bit is set.
  @inline(__always)
  func holds(_ row: Int, _ column: Int) -> Bool { self[row, column / 64] >> UInt64(column & 63) & 1 == 1 }

  /// A word of a row.
  @inline(__always)
  subscript(row: Int, word: Int) -> UInt64 { words[Int(starts[row]) + word] }
}

/// A table while its bits are set.
private struct BitTableDraft {
  let rows: Int
  let stride: Int
  private(set) var words: [UInt64]

  init(rows: Int, columns: Int) {
    self.rows = rows
    stride = (columns + 63) / 64
    words = Array(repeating: 0, count: rows * stride)
  }

  mutating func insert(_ row: Int, _ column: Int) { put(true, row, column) }

  mutating func put(_ bit: Bool, _ row: Int, _ column: Int) {
    let (word, mask) = (row * stride + column / 64, UInt64(1) << UInt64(column & 63))
    words[word] = bit ? words[word] | mask : words[word] & ~mask
  }

  /// Sets some columns in the first rows.
  mutating func fill(_ columns: [Int], to end: Int) {
    var row = [UInt64](repeating: 0, count: stride)
    for column in columns { row[column / 64] |= 1 << UInt64(column & 63) }
    for start in 0..<end {
      for word in 0..<stride { words[start * stride + word] |= row[word] }
    }
  }

  /// The rows, those that are equal once, and where each of them all is found there.
  var distinct: (starts: [Int32], words: [UInt64]) {
    // Open addressing: a table is made of thousands of rows before the first text is read.
    var slots = [Int32](repeating: -1, count: 1 << (Int.bitWidth - (rows * 2).leadingZeroBitCount))
    var (starts, kept): ([Int32], [UInt64]) = ([], [])
    starts.reserveCapacity(rows)
    for row in 0..<rows {
      let own = words[row * stride..<(row + 1) * stride]
      var slot = hash(of: own) & (slots.count - 1)
      while slots[slot] >= 0, !kept[Int(slots[slot])...].starts(with: own) { slot = (slot + 1) & (slots.count - 1) }
      if slots[slot] < 0 {
        slots[slot] = Int32(kept.count)
        kept += own
      }
      starts.append(slots[slot])
    }
    return (starts, kept)
  }

  private func hash(of row: ArraySlice<UInt64>) -> Int {
    let mixed = row.reduce(0) { hash, word in ((hash ^ word) &* 0x9E37_79B9_7F4A_7C15).byteSwapped }
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
  }
}
