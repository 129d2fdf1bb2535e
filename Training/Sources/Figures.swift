import Language

/// What a model gets right of texts that it has not learned from.
struct Figures {
  let model: LinearModel
  let examples: [Example]
  let isExclusive: Bool

  /// A line for each head, and for heads of which one holds the share that is right.
  var lines: [String] {
    let shares = examples.map { isExclusive ? model.shares(of: $0.features) : model.chances(of: $0.features) }
    return ["\(model.name): \(examples.count) texts\(isExclusive ? ", right \(percent(right(shares)))" : "")"]
      + model.heads.indices.map { line($0, shares) }
  }

  private func right(_ shares: [[Double]]) -> Double {
    let right = zip(shares, examples).count { shares, example in best(shares).map { example.holds[$0] == true } ?? false
    }
    return Double(right) / Double(max(examples.count, 1))
  }

  private func best(_ shares: [Double]) -> Int? { shares.indices.max { shares[$0] < shares[$1] } }

  private func line(_ head: Int, _ shares: [[Double]]) -> String {
    let known = examples.indices.filter { examples[$0].holds[head] != nil }
    let threshold = Double(model.heads[head].threshold)
    let said = known.filter { isExclusive ? best(shares[$0]) == head : shares[$0][head] >= threshold }
    let ruled = known.filter { examples[$0].features.cues.contains(cue(head)) }
    return "  \(model.heads[head].name) \(figures(head, known, said)); rules \(figures(head, known, ruled))"
  }

  /// What the rules say for a head.
  private func cue(_ head: Int) -> UInt32 {
    let name = model.heads[head].name
    return Features.cueHash(model.name == "ask" ? "ask" : isExclusive ? "verdict " + name : name)
  }

  private func figures(_ head: Int, _ known: [Int], _ said: [Int]) -> String {
    let all = known.count { examples[$0].holds[head] == true }
    let right = said.count { examples[$0].holds[head] == true }
    let precision = said.isEmpty ? 0 : Double(right) / Double(said.count)
    let recall = all == 0 ? 0 : Double(right) / Double(all)
    let f1 = said.count + all == 0 ? 0 : 2 * Double(right) / Double(said.count + all)
    return "n \(all) P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1))"
  }

  private func percent(_ share: Double) -> String {
    let hundredths = Int((share * 1000).rounded())
    return "\(hundredths / 10).\(hundredths % 10)"
  }
}
