/// Which patterns can match at a place, as far as the token there and the two behind it tell.
///
/// Patterns are looked at 64 together. Those that begin alike stand together, so that a token has to do with few of
/// the words that hold their bits.
struct Prefilter: Sendable {
  /// Patterns that may begin at a place: 64 of them, those at number `word * 64` and on in `order`.
  private struct Chunk {
    let word: Int
    let bits: UInt64
  }

  /// The patterns in the order of their bits.
  private let order: FixedTable<Int>
  /// For each token id and each kind of place its chunks: `chunks[offsets[row]..<offsets[row + 1]]`.
  private let chunks: FixedTable<Chunk>
  private let offsets: FixedTable<Int32>
  /// For each token id the patterns that allow it second, and third; the last row is that of no token.
  private let seconds: BitTable
  private let thirds: BitTable

  /// Looks through the patterns that begin at some places of a program.
  ///
  /// - Parameter anchors: for each pattern the traits that the first token of a match must have.
  init(_ program: Program, starts: [Int], anchors: [Token.Traits], sets: TokenSets) {
    let firsts = starts.map { program.sets(at: 0, from: $0) }
    let order = Self.order(of: firsts, anchors)
    let ordered = order.map { starts[$0] }
    seconds = BitTable(ordered.map { program.sets(at: 1, from: $0) }, of: sets)
    thirds = BitTable(ordered.map { program.sets(at: 2, from: $0) }, of: sets)
    let table = Self.chunks(
      of: BitTable(order.map { firsts[$0] }, of: sets), at: order.map { anchors[$0] }, ids: sets.ids)
    chunks = FixedTable(table.chunks)
    offsets = FixedTable(table.offsets)
    self.order = FixedTable(order)
  }

  /// Orders patterns by where they may begin, and then by the sets of tokens with which they do.
  private static func order(of firsts: [[Int]?], _ anchors: [Token.Traits]) -> [Int] {
    let keys = zip(anchors, firsts).map { anchor, sets in [Int(anchor.rawValue)] + (sets?.sorted() ?? []) }
    return keys.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
  }

  private static func chunks(
    of firsts: BitTable, at anchors: [Token.Traits], ids: Int
  ) -> (chunks: [Chunk], offsets: [Int32]) {
    var (chunks, offsets): ([Chunk], [Int32]) = ([], [0])
    let places = Token.Place.allCases.map { place in
      BitTable(rows: 1, columns: anchors.count) { place.traits.isSuperset(of: anchors[$1]) }
    }
    for id in 0..<ids {
      for place in places {
        for word in 0..<firsts.stride where firsts[id, word] & place[0, word] != 0 {
          chunks.append(Chunk(word: word, bits: firsts[id, word] & place[0, word]))
        }
        offsets.append(Int32(chunks.count))
      }
    }
    return (chunks, offsets)
  }

  /// Calls for each pattern that can match at a position; in no order that means anything.
  @inline(__always)
  func forEachPattern(_ tokens: UnsafeBufferPointer<Token>, at: Int, _ body: (Int) -> Void) {
    let row = Int(tokens[at].id) * Token.Place.allCases.count + tokens[at].traits.place.rawValue
    let second = at + 1 < tokens.count ? Int(tokens[at + 1].id) : seconds.rows - 1
    let third = at + 2 < tokens.count ? Int(tokens[at + 2].id) : thirds.rows - 1
    for slot in Int(offsets[row])..<Int(offsets[row + 1]) {
      let word = chunks[slot].word
      var rest = chunks[slot].bits & seconds[second, word]
      if rest != 0 { rest &= thirds[third, word] }
      while rest != 0 {
        body(order[word * 64 + rest.trailingZeroBitCount])
        rest &= rest - 1
      }
    }
  }
}

extension Program {
  /// The sets of which token number `depth` of every match from `start` is one; nil where it may be anything, or none.
  func sets(at depth: Int, from start: Int) -> [Int]? {
    guard var tests = tests(from: [start]) else { return nil }
    for _ in 0..<depth {
      guard let next = self.tests(from: tests.map { $0 + 1 }) else { return nil }
      tests = next
    }
    return tests.map { Int(code[$0].argument) }
  }

  /// The tests of a token that come first from some places; nil where a match may end there or skip a token.
  private func tests(from starts: [Int]) -> [Int]? {
    var open = starts
    var tests: [Int] = []
    while let at = open.popLast() {
      switch code[at].operation {
      case .token: tests.append(at)
      case .gap, .match, .sentenceEnd: return nil
      case .split: open += [at + 1, Int(code[at].argument)]
      case .jump: open.append(Int(code[at].argument))
      case .sentenceStart, .clauseStart: open.append(at + 1)
      }
    }
    return tests
  }
}
