/// Patterns compiled to instructions for a small backtracking machine.
///
/// The work of one attempt is bounded by the pattern, never by the text: gaps are at most a few tokens long and
/// nothing repeats.
struct Program: Sendable {
  enum Operation: UInt8 {
    /// One token of set `argument`.
    case token
    /// Up to `argument` tokens, as few as will do.
    case gap
    /// Go on here, or else at `argument`.
    case split
    case jump
    case sentenceStart
    case clauseStart
    case sentenceEnd
    case match
  }

  struct Instruction {
    var operation: Operation
    var argument: Int32 = 0
  }

  private(set) var code: [Instruction] = []

  /// Appends a pattern and returns where its code begins.
  mutating func add(_ pattern: Pattern, sets: inout TokenSets) -> Int {
    let start = code.count
    emit(pattern, &sets)
    code.append(Instruction(operation: .match))
    return start
  }

  private mutating func emit(_ pattern: Pattern, _ sets: inout TokenSets) {
    switch pattern {
    case .token(let set): code.append(Instruction(operation: .token, argument: sets.index(of: set)))
    case .gap(let longest): code.append(Instruction(operation: .gap, argument: Int32(clamping: longest)))
    case .sentenceStart: code.append(Instruction(operation: .sentenceStart))
    case .clauseStart: code.append(Instruction(operation: .clauseStart))
    case .sentenceEnd: code.append(Instruction(operation: .sentenceEnd))
    case .sequence(let parts): for part in parts { emit(part, &sets) }
    case .choice(let rows): emitChoice(rows[...], &sets)
    case .optional(let part): emitOptional(part, &sets)
    }
  }

  private mutating func emitOptional(_ part: Pattern, _ sets: inout TokenSets) {
    let split = code.count
    code.append(Instruction(operation: .split))
    emit(part, &sets)
    code[split].argument = Int32(code.count)
  }

  private mutating func emitChoice(_ rows: ArraySlice<Pattern>, _ sets: inout TokenSets) {
    guard let first = rows.first else { return }
    guard rows.count > 1 else { return emit(first, &sets) }
    let split = code.count
    code.append(Instruction(operation: .split))
    emit(first, &sets)
    let jump = code.count
    code.append(Instruction(operation: .jump))
    code[split].argument = Int32(code.count)
    emitChoice(rows.dropFirst(), &sets)
    code[jump].argument = Int32(code.count)
  }
}

/// The sets of token ids that patterns test, one bit an id.
struct TokenSets: Sendable {
  private let vocabulary: Vocabulary
  private let classes: [String: [String]]
  private var indices: [Pattern.TokenSet: Int32] = [:]
  /// How many token ids there are.
  let ids: Int
  /// Words of 64 bits in one set.
  let stride: Int
  private(set) var bits: [UInt64] = []

  init(vocabulary: Vocabulary, classes: [String: [String]] = Lexicon.classes) {
    self.vocabulary = vocabulary
    self.classes = classes
    ids = vocabulary.count
    stride = (ids + 63) / 64
  }

  /// The number of the set, made when it is new.
  mutating func index(of set: Pattern.TokenSet) -> Int32 {
    if let index = indices[set] { return index }
    let index = Int32(indices.count)
    indices[set] = index
    var row = [UInt64](repeating: 0, count: stride)
    for id in ids(of: set) { row[Int(id) / 64] |= 1 << UInt64(id & 63) }
    bits += set.isNegated ? row.map { ~$0 } : row
    return index
  }

  /// The ids that a set lists, whether it is negated or not.
  func ids(of set: Pattern.TokenSet) -> [Int32] {
    let kinds = set.classes.compactMap { TokenID.classes[$0] }
    let listed = set.classes.flatMap { classes[$0] ?? [] }
    return kinds + (set.words + listed).compactMap(vocabulary.id(of:))
  }

  /// How many sets there are.
  var count: Int { indices.count }

  /// Calls for each id that a set holds, in order.
  func forEachID(of set: Int, _ body: (Int) -> Void) {
    for word in 0..<stride {
      var rest = bits[set * stride + word]
      while rest != 0 {
        let id = word * 64 + rest.trailingZeroBitCount
        if id < ids { body(id) }
        rest &= rest - 1
      }
    }
  }
}
