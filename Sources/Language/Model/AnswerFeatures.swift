import Messages

/// What the model sees of an answer: its words, what the rules say of it, and what was asked.
struct AnswerFeatures {
  private let passage: Passage
  private let chosen: [Int]
  private let ask: AnsweredAsk
  private let ruled: ClassifiedResponse
  private(set) var features = Features()

  init(_ passage: Passage, _ chosen: [Int], _ ask: AnsweredAsk, ruled: ClassifiedResponse) {
    self.passage = passage
    self.chosen = chosen
    self.ask = ask
    self.ruled = ruled
    addWords()
    addRules()
    addShape()
    addAsk()
  }

  private mutating func addWords() {
    let substantial = chosen.filter { passage.sentences[$0].wordCount > 0 }
    for at in substantial { passage.wordFeatures[at].add(to: &features) }
    guard let first = substantial.first else { return }
    passage.wordFeatures[first].addPlain(to: &features, group: 103)
    features.addCue("opening", passage.wordFeatures[first].opening(1))
    features.addCue("opening", passage.wordFeatures[first].opening(2))
    features.addCue("opening to \(ask.type.rawValue)", passage.wordFeatures[first].opening(1))
  }

  private mutating func addRules() {
    let stances = passage.stances(in: chosen)
    for rule in Set(stances.map(\.rule)).sorted() { features.addCue("stance " + rule) }
    let kinds = Set(stances.map { "\($0.kind)" }).sorted()
    for kind in kinds { features.addCue("kind \(kind) to \(ask.type.rawValue)") }
    features.addCue("kinds " + kinds.joined(separator: "+"))
    features.addCue("verdict \(ruled.class.rawValue)")
    features.addCue("verdict \(ruled.class.rawValue) to \(ask.type.rawValue)")
    features.addCue("verdict by \(ruled.rule)")
    features.addCue("verdict \(ruled.class.rawValue) at \(Int(ruled.confidence * 5))")
    for label in Set(qualities.map(\.label.family)).sorted() { features.addCue("quality " + label) }
  }

  private var qualities: [LabelledSpan] {
    let answering = Set(chosen)
    return passage.ruledQualities.filter { label in
      passage.sentence(at: label.span.start).map(answering.contains) ?? false
    }
  }

  private mutating func addShape() {
    let words = chosen.reduce(0) { $0 + passage.sentences[$1].wordCount }
    if words <= 3 { features.addCue("short") }
    if chosen.allSatisfy({ passage.sentences[$0].isQuestion }) { features.addCue("only questions") }
  }

  private mutating func addAsk() {
    features.addCue("to \(ask.type.rawValue)")
    if ask.flipsPolarity { features.addCue("ask MIND verdict \(ruled.class.rawValue)") }
    if ask.isProhibition { features.addCue("ask NOT verdict \(ruled.class.rawValue)") }
    if ask.isFactual { features.addCue("ask FACTS") }
    if ask.isYesNo { features.addCue("ask YES-NO") }
    if ask.isForPerson { features.addCue("ask PERSON") }
    let shared = chosen.reduce(into: 0) { $0 += passage.words(of: $1).intersection(ask.words).count }
    features.addCue("shared", count: shared)
  }
}
