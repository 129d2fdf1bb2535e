import Analysis

extension Material {
  /// Whether episodes of one conversation were taken for independent, and how much the largest one holds.
  var threadWeights: Phrase? {
    guard let table = findings.table("thread_weights"), let rate = table.records.first?["share"].rate, rate.n > 0
    else { return nil }
    let largest = Phrase.link("\(rate.x) of \(rate.n)", to: table.anchor(row: 0))
    if findings.observation.countsThreads {
      return """
        Episodes of one conversation resemble each other, and the largest holds \(largest): intervals and verdicts come \
        from a bootstrap over conversations (1,000 draws, fixed seed) and are wider than the counts alone would make them.
        """
    }
    return "Episodes are taken for independent of each other; the largest conversation holds \(largest)."
  }
}
