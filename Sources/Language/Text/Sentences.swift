import Messages

/// Cuts a text into sentences, as mail and texting are really written.
struct SentenceSplitter {
  private let vocabulary: Vocabulary
  private let marks: Marks
  private let abbreviations: IDSet
  private let joiners: IDSet
  private let openers: IDSet
  /// A longer run of tokens is cut, so that hostile text costs no more than other text.
  private static let longest = 120

  static let standard = SentenceSplitter(vocabulary: .standard)

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    marks = Marks(vocabulary)
    abbreviations = IDSet(Lexicon.abbreviations, in: vocabulary)
    joiners = IDSet(Lexicon.joiners, in: vocabulary)
    openers = IDSet(Lexicon.openers, in: vocabulary)
  }

  /// The sentences of a text, in order.
  ///
  /// Hard-wrapped lines are joined; a blank line, a list item or a short line before a capital ends a sentence.
  /// In chat and SMS every line break does.
  func sentences(of text: String, medium: Medium = .email) -> [Sentence] {
    var tokens = Tokenizer.tokens(of: text, vocabulary: vocabulary)
    let starts = starts(in: tokens, everyLine: medium == .sms || medium == .chat)
    for (at, start) in starts.enumerated() {
      markHeads(&tokens, start, at + 1 < starts.count ? starts[at + 1] : tokens.count)
    }
    return starts.indices.map { at in
      let end = at + 1 < starts.count ? starts[at + 1] : tokens.count
      return Sentence(tokens[starts[at]..<end], questionMark: marks.question)
    }
  }

  // MARK: Where sentences start

  private func starts(in tokens: [Token], everyLine: Bool) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(tokens.count / 10 + 1)
    for at in tokens.indices {
      if at == 0 || isStart(tokens, at, everyLine) || at - (starts.last ?? 0) >= Self.longest { starts.append(at) }
    }
    return starts
  }

  private func isStart(_ tokens: [Token], _ at: Int, _ everyLine: Bool) -> Bool {
    let token = tokens[at]
    switch token.gap {
    case .paragraph: return true
    case .line where everyLine, .shortLine where everyLine: return true
    case .shortLine where token.traits.contains(.capital) || token.id == TokenID.number: return true
    case .none where !isAfterTerminator(tokens, at): return false
    default: return !isCloser(token) && endsSentence(tokens, at)
    }
  }

  private func isAfterTerminator(_ tokens: [Token], _ at: Int) -> Bool {
    let before = tokens[at - 1].id
    return (before == marks.question || before == marks.exclamation) && tokens[at].traits.contains(.capital)
  }

  /// Closing quotes and brackets, further `!` and `?`, and a face stay with the sentence before.
  private func isCloser(_ token: Token) -> Bool {
    token.traits.contains(.mark) && (marks.closers.contains(token.id) || token.id == TokenID.emoji)
  }

  /// Whether what stands before the token ends a sentence.
  private func endsSentence(_ tokens: [Token], _ at: Int) -> Bool {
    var last = at - 1
    while last > 0, isCloser(tokens[last]), !marks.terminators.contains(tokens[last].id),
      tokens[last].id != TokenID.emoji
    {
      last -= 1
    }
    let id = tokens[last].id
    if id == marks.dot { return last == 0 || !abbreviations.contains(tokens[last - 1].id) }
    if id == marks.question || id == marks.exclamation { return true }
    let isCapital = tokens[at].traits.contains(.capital)
    if id == marks.ellipsis || id == TokenID.emoji { return isCapital }
    return false
  }

  // MARK: Heads and clauses

  /// Marks where the sentence proper and its clauses begin.
  private func markHeads(_ tokens: inout [Token], _ start: Int, _ end: Int) {
    tokens[start].traits.formUnion([.head, .clauseStart])
    var head = start
    while head + 1 < end, isLeadIn(tokens, head, end) {
      head += 1
      tokens[head].traits.formUnion([.head, .clauseStart])
    }
    for at in (start + 1)..<max(end, start + 1) where startsClause(after: tokens[at - 1]) {
      tokens[at].traits.insert(.clauseStart)
    }
  }

  private func startsClause(after token: Token) -> Bool {
    token.traits.contains(.mark) ? marks.clauseMarks.contains(token.id) : joiners.contains(token.id)
  }

  /// Interjections ("ok", "so", "hi"), marks, and a name with a comma or dash behind it.
  private func isLeadIn(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    if token.traits.contains(.mark) || openers.contains(token.id) { return true }
    guard token.id == TokenID.name || token.id == TokenID.unknown, at + 1 < end else { return false }
    return marks.vocativeMarks.contains(tokens[at + 1].id)
  }
}

/// The ids of the punctuation that parts sentences and clauses.
private struct Marks: Sendable {
  let dot: Int32
  let question: Int32
  let exclamation: Int32
  let ellipsis: Int32
  let terminators: IDSet
  let closers: IDSet
  let clauseMarks: IDSet
  let vocativeMarks: IDSet

  init(_ vocabulary: Vocabulary) {
    func id(_ mark: String) -> Int32 { vocabulary.id(of: mark) ?? TokenID.unknown }
    func ids(_ marks: String) -> IDSet { IDSet(marks.map(String.init), in: vocabulary) }
    dot = id(".")
    question = id("?")
    exclamation = id("!")
    ellipsis = id("…")
    terminators = ids(".?!…")
    closers = ids("\"')]!?*")
    clauseMarks = ids(",;:-(\"…")
    vocativeMarks = ids(",-:")
  }
}
