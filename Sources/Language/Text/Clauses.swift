/// The clauses of a sentence, as ranges of token positions counted from its first token.
extension Sentence {
  /// Cuts behind commas, semicolons, colons and dashes and before the joining words that follow them;
  /// a part without a word goes to the clause before.
  var clauses: [Range<Int>] {
    var cuts = [0]
    for (offset, token) in tokens.enumerated() where offset > 0 && token.traits.contains(.clauseStart) {
      let before = tokens[tokens.startIndex + offset - 1]
      if before.traits.contains(.mark), !token.traits.contains(.mark) { cuts.append(offset) }
    }
    cuts.append(tokens.count)
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }
}
