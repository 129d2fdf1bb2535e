import Language

/// What a model gets right of texts that it has not learned from.
struct Figures {
  let model: LinearModel
  let examples: [Example]

  /// A line for each head.
  var lines: [String] {
    let chances = examples.map { model.chances(of: $0.features) }
    return ["\(model.name): \(examples.count) texts"] + model.heads.indices.map { line($0, chances) }
  }

  private func line(_ head: Int, _ chances: [[Double]]) -> String {
    let known = examples.indices.filter { examples[$0].holds[head] != nil }
    let said = known.filter { chances[$0][head] >= Double(model.heads[head].threshold) }
    return "  \(model.heads[head].name) \(figures(head, known, said))"
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
