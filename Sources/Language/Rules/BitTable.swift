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

  private init(_ draft: BitTableDraft) {
    stride = draft.stride
    let (starts, words) = draft.distinct
    self.starts = FixedTable(starts)
    self.words = FixedTable(words)
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
    for set in 0..<sets.count {
      sets.forEachID(of: set) { draft.insert($0, set) }
    }
    self.init(draft)
  }

  /// Each union of sets a column, each token id a row; nil holds everything, and alone the last row: no token.
  init(_ unions: [[Int]?], of sets: TokenSets) {
    var draft = BitTableDraft(rows: sets.ids + 1, columns: unions.count)
    for (column, union) in unions.enumerated() {
      for set in union ?? [] { sets.forEachID(of: set) { draft.insert($0, column) } }
    }
    draft.fill(unions.indices.filter { unions[$0] == nil })
    self.init(draft)
  }

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

  mutating func insert(_ row: Int, _ column: Int) {
    words[row * stride + column / 64] |= 1 << UInt64(column & 63)
  }

  /// The rows, those that are equal once, and where each of them all is found there.
  var distinct: (starts: [Int32], words: [UInt64]) {
    var known: [ArraySlice<UInt64>: Int32] = [:]
    var (starts, kept): ([Int32], [UInt64]) = ([], [])
    for row in 0..<rows {
      let own = words[row * stride..<(row + 1) * stride]
      let start = known[own] ?? Int32(kept.count)
      if known.updateValue(start, forKey: own) == nil { kept += own }
      starts.append(start)
    }
    return (starts, kept)
  }

  /// Sets some columns in every row.
  mutating func fill(_ columns: [Int]) {
    var row = [UInt64](repeating: 0, count: stride)
    for column in columns { row[column / 64] |= 1 << UInt64(column & 63) }
    for start in Swift.stride(from: 0, to: words.count, by: max(stride, 1)) {
      for word in 0..<stride { words[start + word] |= row[word] }
    }
  }
}
