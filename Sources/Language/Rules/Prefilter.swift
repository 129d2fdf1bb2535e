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

  /// Where a kind of token finds what it tells of patterns.
  private struct Row {
    /// In `offsets`, the first of as many as there are kinds of places.
    let first: Int32
    /// In `seconds`, and in `thirds`.
    let second: Int32
    let third: Int32
  }

  /// The patterns in the order of their bits.
  let order: [Int]
  /// One for each kind of token; the last is that of no token.
  private let rows: FixedTable<Row>
  /// The patterns that may begin with a token at a kind of place: `chunks[offsets[at]..<offsets[at + 1]]`.
  private let chunks: FixedTable<Chunk>
  private let offsets: FixedTable<Int32>
  /// The patterns that allow a token second, and third.
  private let seconds: FixedTable<UInt64>
  private let thirds: FixedTable<UInt64>

  /// Looks through the patterns that begin at some places of a program.
  ///
  /// - Parameter anchors: for each pattern the traits that the first token of a match must have.
  init(_ program: Program, starts: [Int], anchors: [Token.Traits], sets: TokenSets, kinds: TokenKinds) {
    let begins = starts.map { program.sets(at: 0, from: $0) }
    let order = Self.order(of: begins, anchors)
    func table(at depth: Int) -> BitTable {
      BitTable(order.map { program.sets(at: depth, from: starts[$0]) }, of: sets, kinds)
    }
    let (firsts, seconds, thirds) = (table(at: 0), table(at: 1), table(at: 2))
    let found = Self.chunks(of: firsts.withoutDoubles, at: order.map { anchors[$0] })
    rows = FixedTable(
      (0...kinds.count).map { kind in
        Row(
          first: Int32(firsts.number(of: kind) * Token.Place.allCases.count), second: seconds.starts[kind],
          third: thirds.starts[kind])
      })
    chunks = FixedTable(found.chunks)
    offsets = FixedTable(found.offsets)
    self.seconds = seconds.words
    self.thirds = thirds.words
    self.order = order
  }

  /// Orders patterns by where they may begin, and then by the sets of tokens with which they do.
  private static func order(of firsts: [[Int]?], _ anchors: [Token.Traits]) -> [Int] {
    let keys = zip(anchors, firsts).map { anchor, sets in [Int(anchor.rawValue)] + (sets?.sorted() ?? []) }
    return keys.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left].lexicographicallyPrecedes(keys[right])
    }
  }

  /// The chunks of each row of a table, at each kind of place.
  private static func chunks(of firsts: BitTable, at anchors: [Token.Traits]) -> (chunks: [Chunk], offsets: [Int32]) {
    var (chunks, offsets): ([Chunk], [Int32]) = ([], [0])
    let places = Token.Place.allCases.map { place in
      BitTable(rows: 1, columns: anchors.count) { place.traits.isSuperset(of: anchors[$1]) }
    }
    for row in 0..<firsts.rows {
      for place in places {
        for word in 0..<firsts.stride where firsts[row, word] & place[0, word] != 0 {
          chunks.append(Chunk(word: word, bits: firsts[row, word] & place[0, word]))
        }
        offsets.append(Int32(chunks.count))
      }
    }
    return (chunks, offsets)
  }

  /// Calls with the place in `order` of each pattern that can match at a position; in no order that means anything.
  ///
  /// - Parameter kinds: those of the tokens of a sentence, and two of no token.
  @inline(__always)
  func forEachPattern(
    _ kinds: UnsafeBufferPointer<TokenKinds.Kind>, at: Int, _ place: Token.Place, _ body: (Int) -> Void
  ) {
    // Buffers, because what is in range is known from when the tables were made.
    let (rows, offsets) = (rows.buffer, offsets.buffer)
    let first = Int(rows[Int(kinds[at])].first) + place.rawValue
    let (start, end) = (Int(offsets[first]), Int(offsets[first + 1]))
    if start == end { return }
    let second = Int(rows[Int(kinds[at + 1])].second)
    let third = Int(rows[Int(kinds[at + 2])].third)
    let (chunks, seconds, thirds) = (chunks.buffer, seconds.buffer, thirds.buffer)
    for slot in start..<end {
      let chunk = chunks[slot]
      var rest = chunk.bits & seconds[second + chunk.word] & thirds[third + chunk.word]
      while rest != 0 {
        body(chunk.word * 64 + rest.trailingZeroBitCount)
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
