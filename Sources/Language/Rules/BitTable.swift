/// Rows of bits, so that all that is asked of one token lies together in memory.
struct BitTable: Sendable {
  let rows: Int
  /// Words of 64 bits in one row.
  let stride: Int
  private(set) var words: [UInt64]

  private init(rows: Int, columns: Int) {
    self.rows = rows
    stride = (columns + 63) / 64
    words = Array(repeating: 0, count: rows * stride)
  }

  init(rows: Int, columns: Int, _ holds: (Int, Int) -> Bool) {
    self.init(rows: rows, columns: columns)
    for row in 0..<rows {
      for column in 0..<columns where holds(row, column) { insert(row, column) }
    }
  }

  /// Each set a column, each token id a row.
  init(_ sets: TokenSets) {
    self.init(rows: sets.ids, columns: sets.count)
    for set in 0..<sets.count {
      sets.forEachID(of: set) { insert($0, set) }
    }
  }

  /// Each union of sets a column, each token id a row; nil holds everything, and alone the last row: no token.
  init(_ unions: [[Int]?], of sets: TokenSets) {
    self.init(rows: sets.ids + 1, columns: unions.count)
    for (column, union) in unions.enumerated() {
      for set in union ?? [] { sets.forEachID(of: set) { insert($0, column) } }
    }
    fill(unions.indices.filter { unions[$0] == nil })
  }

  /// Sets some columns in every row.
  private mutating func fill(_ columns: [Int]) {
    var row = [UInt64](repeating: 0, count: stride)
    for column in columns { row[column / 64] |= 1 << UInt64(column & 63) }
    for at in words.indices { words[at] |= row[at % stride] }
  }

  private mutating func insert(_ row: Int, _ column: Int) {
    words[row * stride + column / 64] |= 1 << UInt64(column & 63)
  }

  /// Whether a bit is set.
  @inline(__always)
  func holds(_ row: Int, _ column: Int) -> Bool { self[row, column / 64] >> UInt64(column & 63) & 1 == 1 }

  /// A word of a row.
  @inline(__always)
  subscript(row: Int, word: Int) -> UInt64 { words[row * stride + word] }
}
