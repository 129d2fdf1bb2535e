import Language
import Messages

/// Logistic regression over hashed features by AdaGrad: plain arithmetic in a fixed order, so that the same examples
/// give the same weights everywhere.
///
/// Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12, 2011.
struct Regression {
  var bits = 16
  var rounds = 12
  var rate: Float = 0.08
  /// How strongly weights are drawn to nought.
  var decay: Float = 1e-5
  /// Cues that speak for a head before anything is learned: what the rules say is taken for true until texts differ.
  var priors: [(head: Int, cue: UInt32, weight: Float)] = []

  private let heads: Int

  init(heads: Int) {
    self.heads = heads
  }

  /// The weights of all heads for each row, and the bias of each head.
  func fit(_ examples: [Example]) -> (weights: [Float], bias: [Float]) {
    var weights = [Float](repeating: 0, count: heads << bits)
    var squares = [Float](repeating: 1e-6, count: heads << bits)
    var bias = [Float](repeating: 0, count: heads)
    var biasSquares = [Float](repeating: 1e-6, count: heads)
    for prior in priors { weights[Int(prior.cue & (1 << UInt32(bits) - 1)) * heads + prior.head] = prior.weight }
    var order = Array(examples.indices)
    var random = SeededNumbers(seed: 2_026)
    for _ in 0..<rounds {
      order.shuffle(using: &random)
      for at in order { step(examples[at], &weights, &squares, &bias, &biasSquares) }
    }
    return (weights, bias)
  }

  private func step(
    _ example: Example, _ weights: inout [Float], _ squares: inout [Float], _ bias: inout [Float],
    _ biasSquares: inout [Float]
  ) {
    let rows = Rows(example.features, bits: bits, heads: heads)
    let scores = rows.scores(weights, bias)
    let errors = errors(scores, example.holds)
    guard errors.contains(where: { $0 != 0 }) else { return }
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for (start, value) in rows.entries {
          for head in 0..<heads where errors[head] != 0 {
            let slope = errors[head] * value + decay * weights[start + head]
            squares[start + head] += slope * slope
            weights[start + head] -= rate * slope / squares[start + head].squareRoot()
          }
        }
      }
    }
    for head in 0..<heads {
      biasSquares[head] += errors[head] * errors[head]
      bias[head] -= rate * errors[head] / biasSquares[head].squareRoot()
    }
  }

  /// By how much each head's chance is too high.
  private func errors(_ scores: [Float], _ holds: [Bool?]) -> [Float] {
    scores.indices.map { head in
      guard let holds = holds[head] else { return 0 }
      return Float(logistic(Double(scores[head]))) - (holds ? 1 : 0)
    }
  }
}

/// The places of an example's features in the table, and what each counts.
private struct Rows {
  private(set) var entries: [(Int, Float)] = []
  private let heads: Int

  init(_ features: Features, bits: Int, heads: Int) {
    self.heads = heads
    let mask = UInt32(1) << UInt32(bits) - 1
    entries.reserveCapacity(features.words.count + features.cues.count)
    for hash in features.words { entries.append((Int(hash & mask) * heads, features.wordValue)) }
    for hash in features.cues { entries.append((Int(hash & mask) * heads, 1)) }
  }

  func scores(_ weights: [Float], _ bias: [Float]) -> [Float] {
    var scores = bias
    weights.withUnsafeBufferPointer { weights in
      for (start, value) in entries {
        for head in 0..<heads { scores[head] += weights[start + head] * value }
      }
    }
    return scores
  }
}
