extension Vocabulary {
  /// The words of every class and of every registered rule.
  static let standard = Vocabulary(rules: Labels.rules)

  /// The words of every class and of some rules.
  convenience init(rules: [Rule]) {
    let ofRules = rules.flatMap { Pattern.words(in: $0.pattern) }
    let ofClasses = Lexicon.classes.sorted { $0.key < $1.key }.flatMap(\.value)
    // The most frequent words first: what tables hold of their numbers then lies together in the cache.
    self.init(words: [".", ",", "?", "!"] + Lexicon.functionWords + ofRules + ofClasses)
  }
}
