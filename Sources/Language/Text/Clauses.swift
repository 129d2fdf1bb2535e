/// The clauses of a sentence, as ranges of token positions counted from its first token.
extension Sentence {
  /// Cuts behind commas, semicolons, colons and dashes and before the joining words that follow them;
  /// a part without a word goes to the clause before.
  var clauses: [Range<Int>] {
    let cuts = [0] + (1..<max(tokens.count, 1)).filter(isCut) + [tokens.count]
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }

  /// Whether a clause begins at a token that is not the first.
  func isCut(before at: Int) -> Bool {
    let place = tokens.startIndex + at
    let here = tokens[place].traits
    return here.contains(.clauseStart) && !here.contains(.mark) && tokens[place - 1].traits.contains(.mark)
  }
}
