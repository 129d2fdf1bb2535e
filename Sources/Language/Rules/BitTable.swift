/// Rows of bits, so that all that is asked of one token lies together in memory.
struct BitTable: Sendable {
  let rows: Int
  /// Words of 64 bits in one row.
  let stride: Int
  let words: FixedTable<UInt64>

  private init(_ draft: BitTableDraft) {
    rows = draft.rows
    stride = draft.stride
    words = FixedTable(draft.words)
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
  subscript(row: Int, word: Int) -> UInt64 { words[row * stride + word] }
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

  /// Sets some columns in every row.
  mutating func fill(_ columns: [Int]) {
    var row = [UInt64](repeating: 0, count: stride)
    for column in columns { row[column / 64] |= 1 << UInt64(column & 63) }
    for start in Swift.stride(from: 0, to: words.count, by: max(stride, 1)) {
      for word in 0..<stride { words[start + word] |= row[word] }
    }
  }
}
