/// The sets of token ids that patterns test, each with a number.
struct TokenSets: Sendable {
  private let vocabulary: Vocabulary
  private var indices: [Pattern.TokenSet: Int32] = [:]
  private var members: [Members] = []

  /// What a set holds.
  struct Members: Sendable {
    let listed: [Int32]
    /// Whether the set holds all ids but those.
    let isNegated: Bool
  }

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// How many sets there are.
  var count: Int { members.count }
  /// How many token ids there are.
  var ids: Int { vocabulary.count }

  subscript(set: Int) -> Members { members[set] }

  /// The number of the set, made when it is new.
  mutating func index(of set: Pattern.TokenSet) -> Int32 {
    if let index = indices[set] { return index }
    let index = Int32(members.count)
    indices[set] = index
    members.append(Members(listed: listed(by: set), isNegated: set.isNegated))
    return index
  }

  /// The ids that a set lists, whether it is negated or not.
  func ids(of set: Pattern.TokenSet) -> [Int32] {
    indices[set].map { members[Int($0)].listed } ?? listed(by: set)
  }

  private func listed(by set: Pattern.TokenSet) -> [Int32] {
    set.parts.flatMap { part -> [Int32] in
      switch part {
      case .word(let name): vocabulary.id(of: name).map { [$0] } ?? []
      case .class(let name): vocabulary.ids(ofClass: name)
      }
    }
  }
}

/// Token ids by what some sets tell of them: those that stand in the same sets are of one kind.
///
/// Most words are of few kinds, so that what is asked of every token for every set of rules stays in the cache.
struct TokenKinds: Sendable {
  typealias Kind = UInt16

  /// For each token id its kind.
  private let kinds: FixedTable<Kind>
  /// For each kind a row with the sets that hold it.
  let members: BitTable

  init(_ sets: TokenSets) {
    let table = BitTable(sets)
    kinds = FixedTable((0..<sets.ids).map { Kind(table.number(of: $0)) })
    members = table.withoutDoubles
  }

  /// How many there are; this is also what stands for no token.
  var count: Int { members.rows }

  subscript(id: Int32) -> Int { Int(kinds[Int(id)]) }

  /// Calls with the kinds of some tokens, and two of no token behind them.
  @inline(__always)
  func withKinds<Result>(
    of tokens: UnsafeBufferPointer<Token>, _ body: (UnsafeBufferPointer<Kind>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Kind.self, capacity: tokens.count + 2) { room in
      for at in tokens.indices { room.initializeElement(at: at, to: kinds[Int(tokens[at].id)]) }
      room[tokens.count...].initialize(repeating: Kind(count))
      return body(UnsafeBufferPointer(room))
    }
  }
}
