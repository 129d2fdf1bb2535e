import Messages

/// Cuts a text into sentences, as mail and texting are really written.
final class SentenceSplitter: Sendable {
  private let vocabulary: Vocabulary
  private let marks: Marks
  private let abbreviations: IDSet
  private let joiners: IDSet
  private let openers: IDSet
  private let frequent: IDSet
  private let salutations: IDSet
  private let enclosers: IDSet
  private let closing: Set<UInt32>
  private let pronoun: UInt32
  /// A longer run of tokens is cut, so that hostile text costs no more than other text.
  private static let longest = 120

  static let standard = SentenceSplitter(vocabulary: .standard)

  init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    marks = Marks(vocabulary)
    abbreviations = IDSet(Lexicon.abbreviations, in: vocabulary)
    joiners = IDSet(Lexicon.joiners, in: vocabulary)
    openers = IDSet(Lexicon.openers, in: vocabulary)
    frequent = IDSet(Lexicon.functionWords, in: vocabulary)
    salutations = IDSet(["dear", "hi", "hello", "hey", "good"], in: vocabulary)
    enclosers = IDSet(["\"", ")", "]"], in: vocabulary)
    closing = Set(Self.closingAbbreviations.map { UInt32(truncatingIfNeeded: SpellingHash($0).value) })
    pronoun = UInt32(truncatingIfNeeded: SpellingHash("i").value)
  }

  /// Abbreviations that also end sentences.
  private static let closingAbbreviations = ["a.m", "p.m", "etc", "inc", "ltd", "corp", "co", "jr", "sr", "u.s", "u.k"]

  /// The sentences of a text, in order.
  ///
  /// Hard-wrapped lines are joined; a blank line, a list item, a greeting or a short line before a capital ends a sentence.
  /// In chat and SMS every line break does.
  func sentences(of text: String, medium: Medium = .email) -> [Sentence] {
    sentences(of: Tokenizer.tokens(of: text, vocabulary: vocabulary), medium: medium)
  }

  /// The same of a text that is cut into tokens already.
  func sentences(of tokens: consuming [Token], medium: Medium = .email) -> [Sentence] {
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
    case .shortLine where isSalutation(tokens[..<at]): return true
    case .none where !isAfterTerminator(tokens, at): return false
    default: return !isCloser(token) && endsSentence(tokens, at)
    }
  }

  /// "Dear Ms Aubert," above a line that goes on in small letters.
  private func isSalutation(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count <= 6 && salutations.contains(tokens[0].id) && tokens[tokens.count - 1].id == marks.comma
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
    // Most words: behind another word, and without the capital that would matter there.
    if !tokens[at - 1].traits.contains(.mark), !tokens[at].traits.contains(.capital) { return false }
    var last = at - 1
    while last > 0, isCloser(tokens[last]), !marks.terminators.contains(tokens[last].id),
      tokens[last].id != TokenID.emoji
    {
      last -= 1
    }
    let id = tokens[last].id
    let isCapital = tokens[at].traits.contains(.capital)
    if id == marks.dot { return last == 0 || !isAbbreviation(tokens, last - 1, at) }
    // A question in brackets or in quotation marks, and the sentence goes on behind it.
    if id == marks.question || id == marks.exclamation { return isCapital || !isEnclosed(tokens, last + 1, at) }
    // The hashed look-up last: it is asked of nearly every word.
    if isOpening(tokens[at]), !tokens[last].traits.contains(.mark), closing.contains(tokens[last].hash) { return true }
    if id == marks.ellipsis || id == TokenID.emoji { return isCapital }
    return false
  }

  private func isEnclosed(_ tokens: [Token], _ from: Int, _ to: Int) -> Bool {
    tokens[from..<to].contains { enclosers.contains($0.id) }
  }

  /// Whether the dot behind a token belongs to it, seen from the token that follows the dot.
  private func isAbbreviation(_ tokens: [Token], _ at: Int, _ next: Int) -> Bool {
    let token = tokens[at]
    if isOpening(tokens[next]), closing.contains(token.hash) { return false }
    if abbreviations.contains(token.id) { return true }
    guard token.end - token.start == 1, !token.traits.contains(.mark) else { return false }
    // "p. 12", and the initials of a name: "James A. Donald", "J. R.", but not "Plan B. Can you".
    guard token.traits.contains(.capital) else { return tokens[next].id == TokenID.number }
    let isInitial = tokens[next].end - tokens[next].start == 1 && tokens[next].traits.contains(.capital)
    return token.hash != pronoun && tokens[next].hash != pronoun && (isInitial || tokens[next].id == TokenID.name)
  }

  /// Whether a token is one of the frequent words with which sentences begin, with a capital.
  private func isOpening(_ token: Token) -> Bool { token.traits.contains(.capital) && frequent.contains(token.id) }

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
  let comma: Int32
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
    comma = id(",")
    terminators = ids(".?!…")
    closers = ids("\"')]!?*")
    clauseMarks = ids(",;:-(\"…")
    vocativeMarks = ids(",-:")
  }
}

/// Where the sentences of a text stand, in UTF-8 bytes, in order: the stretches by which an ask can be named.
public func sentenceSpans(of text: String, medium: Medium = .email) -> [Span] {
  SentenceSplitter.standard.sentences(of: text, medium: medium).map(\.span)
}
