/// Which patterns can match at a place, as far as the token there and the two behind it tell.
///
/// Patterns are numbered in the order in which they are added; 64 of them are looked at together.
struct Prefilter: Sendable {
  /// Patterns that one token may begin: 64 of them, those from number `word * 64` on.
  private struct Chunk {
    let word: Int
    let bits: UInt64
  }

  /// For each token id its chunks: `chunks[offsets[id]..<offsets[id + 1]]`.
  private var chunks: [Chunk] = []
  private var offsets: [Int] = [0]
  /// For each token id the patterns that allow it second, and third; the last row is that of no token.
  private let seconds: BitTable
  private let thirds: BitTable
  /// For each mix of `Token.Traits` the patterns that may begin at such a token.
  private let places: BitTable

  /// Looks through the patterns that begin at some places of a program.
  ///
  /// - Parameter anchors: for each pattern the traits that the first token of a match must have.
  init(_ program: Program, starts: [Int], anchors: [Token.Traits], sets: TokenSets) {
    func table(_ depth: Int) -> BitTable {
      BitTable(starts.map { program.sets(at: depth, from: $0) }, of: sets)
    }
    seconds = table(1)
    thirds = table(2)
    places = BitTable(rows: 256, columns: anchors.count) { row, column in
      Token.Traits(rawValue: UInt8(row)).isSuperset(of: anchors[column])
    }
    addChunks(of: table(0), ids: sets.ids)
  }

  private mutating func addChunks(of firsts: BitTable, ids: Int) {
    for id in 0..<ids {
      for word in 0..<firsts.stride where firsts[id, word] != 0 {
        chunks.append(Chunk(word: word, bits: firsts[id, word]))
      }
      offsets.append(chunks.count)
    }
  }

  /// Calls for each pattern that can match at a position, in the order of their numbers.
  @inline(__always)
  func forEachPattern(_ tokens: UnsafeBufferPointer<Token>, at: Int, _ body: (Int) -> Void) {
    let id = Int(tokens[at].id)
    let place = Int(tokens[at].traits.rawValue)
    let second = at + 1 < tokens.count ? Int(tokens[at + 1].id) : seconds.rows - 1
    let third = at + 2 < tokens.count ? Int(tokens[at + 2].id) : thirds.rows - 1
    for slot in offsets[id]..<offsets[id + 1] {
      let word = chunks[slot].word
      var rest = chunks[slot].bits & places[place, word]
      if rest != 0 { rest &= seconds[second, word] & thirds[third, word] }
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
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
