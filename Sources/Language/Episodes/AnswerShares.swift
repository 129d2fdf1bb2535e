import Messages

/// Which sentences of an answer speak to which of several asks.
///
/// What stands below a quoted ask answers that ask, and what stands behind its number where all are numbered; else a
/// sentence belongs to the ask with which it shares most words, else to the ask of the sentence before. What comes
/// before the first such sentence is common to all. An ask that got none, beside another of the same message that did,
/// is read against the whole answer: few answers leave such an ask out.
struct AnswerShares {
  /// For each ask the sentences that answer it.
  private(set) var sentences: [[Int]]
  /// Those that speak to no ask in particular.
  private(set) var common: [Int] = []

  init(_ passage: Passage, _ utterance: Utterance, asks: [Ask]) {
    sentences = Array(repeating: [], count: asks.count)
    guard asks.count > 1 else {
      if asks.count == 1 { sentences[0] = Array(passage.sentences.indices) }
      return
    }
    if let places = Self.quoted(passage, utterance, asks) {
      shareQuoted(places, passage, asks)
    } else {
      shareWhole(passage, asks)
    }
  }

  /// What is numbered, else what has words of an ask.
  private mutating func shareWhole(_ passage: Passage, _ asks: [Ask]) {
    for (at, owner) in (Self.numbered(passage, asks) ?? Self.nearest(passage, asks)).enumerated() {
      if let owner { sentences[owner].append(at) } else { common.append(at) }
    }
    let answered = Set(asks.indices.filter { !sentences[$0].isEmpty }.map { asks[$0].message })
    for at in asks.indices where sentences[at].isEmpty {
      sentences[at] = answered.contains(asks[at].message) ? Array(passage.sentences.indices) : common
    }
  }

  /// What stands below the quotes; of asks that are quoted together each has what names it, else all that stands below.
  private mutating func shareQuoted(_ places: [Range<Int>?], _ passage: Passage, _ asks: [Ask]) {
    let nearest = Self.nearest(passage, asks)
    func isBelow(_ ask: Int, _ at: Int) -> Bool { places[ask]?.contains(passage.sentences[at].span.start) ?? false }
    for at in passage.sentences.indices {
      let owners = asks.indices.filter { isBelow($0, at) }
      if owners.isEmpty { common.append(at) }
      let named = owners.filter { $0 == nearest[at] }
      for owner in named.isEmpty ? owners : named { sentences[owner].append(at) }
    }
    for ask in asks.indices where sentences[ask].isEmpty {
      sentences[ask] = places[ask] == nil ? common : passage.sentences.indices.filter { isBelow(ask, $0) }
    }
  }

  /// Where the answer to each ask stands, if it is quoted; nil where none is.
  private static func quoted(_ passage: Passage, _ utterance: Utterance, _ asks: [Ask]) -> [Range<Int>?]? {
    let answers = InterleavedAnswers(body: utterance.body, ownText: passage.text)
    guard answers.isInterleaved else { return nil }
    let places = asks.map { answers.answer(to: $0.sentence) }
    return places.contains { $0 != nil } ? places : nil
  }

  /// The answers of a list that numbers as many as one message asks for: "1. Attached. 2. Sorry, I can't."
  private static func numbered(_ passage: Passage, _ asks: [Ask]) -> [Int?]? {
    guard asks.allSatisfy({ $0.message == asks[0].message }) else { return nil }
    var found = 0
    let owners = passage.sentences.indices.map { at -> Int? in
      let isNext = passage.isNumbered(found + 1, at)
      if isNext { found += 1 }
      return found == 0 || isNext && passage.isNumberAlone(at) ? nil : found - 1
    }
    return found == asks.count ? owners : nil
  }

  private static func nearest(_ passage: Passage, _ asks: [Ask]) -> [Int?] {
    let words = asks.map { contentWords($0.sentence) }
    var last: Int?
    return passage.sentences.indices.map { at in
      let said = passage.words(of: at)
      let shared = words.map { said.intersection($0).count }
      if let most = shared.max(), most > 0, shared.count(where: { $0 == most }) == 1 {
        last = shared.firstIndex(of: most)
      }
      return last
    }
  }
}

extension Passage {
  private static let ordinals = [["first", "firstly"], ["second", "secondly"], ["third", "thirdly"]]

  /// Whether a sentence begins with a number of a list, in figures or as a word; its sign may have been cut off.
  fileprivate func isNumbered(_ number: Int, _ at: Int) -> Bool {
    let start = at == 0 ? 0 : sentences[at - 1].span.end
    let span = sentences[at].span
    let opening = text.text(at: Span(start, min(span.end, span.start + 12))).drop { !$0.isLetter && !$0.isNumber }
    let word = opening.prefix { $0.isLetter || $0.isNumber }
    let rest = opening.dropFirst(word.count)
    guard let mark = rest.first, rest.dropFirst().first?.isWhitespace != false else { return false }
    if word == "\(number)" { return ".):".contains(mark) }
    guard number <= Self.ordinals.count, ",:".contains(mark) else { return false }
    return Self.ordinals[number - 1].contains(word.lowercased())
  }

  /// Whether a sentence is nothing but a figure and its mark: "2."
  fileprivate func isNumberAlone(_ at: Int) -> Bool {
    let tokens = sentences[at].tokens
    return tokens.count == 2 && tokens.first?.id == TokenID.number && tokens.last?.traits.contains(.mark) == true
  }
}
