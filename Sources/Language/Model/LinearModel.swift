/// A linear model over hashed features with one or more heads.
///
/// The weights of all heads for one feature stand side by side, a byte each, with one scale a head.
package struct LinearModel: Sendable {
  /// One thing that is scored.
  package struct Head: Sendable {
    package var name: String
    package var bias: Float
    /// What one step of a weight is worth.
    package var scale: Float
    /// From a score to a chance: 1 / (1 + exp(-(slope · score + shift))), fitted on texts not trained on.
    package var slope: Float
    package var shift: Float
    /// The chance from which on the head is taken to hold.
    package var threshold: Float

    package init(
      name: String, bias: Float = 0, scale: Float = 1, slope: Float = 1, shift: Float = 0, threshold: Float = 0.5
    ) {
      self.name = name
      self.bias = bias
      self.scale = scale
      self.slope = slope
      self.shift = shift
      self.threshold = threshold
    }
  }

  package let name: String
  package let heads: [Head]
  /// The table has two to this many rows.
  package let bits: Int
  package let weights: [Int8]

  package init(name: String, heads: [Head], bits: Int, weights: [Int8]) {
    self.name = name
    self.heads = heads
    self.bits = bits
    self.weights = weights
  }

  /// The score of each head, unbounded.
  package func scores(of features: Features) -> [Float] { heads.indices.map { score(of: features, head: $0) } }

  private func score(of features: Features, head: Int) -> Float {
    let words = sum(features.words, head: head)
    let cues = sum(features.cues, head: head)
    return heads[head].bias + heads[head].scale * (words * features.wordValue + cues)
  }

  /// The weights of some features for one head.
  private func sum(_ hashes: [UInt32], head: Int) -> Float {
    let (mask, stride) = (UInt32(1) << UInt32(bits) - 1, heads.count)
    return weights.withUnsafeBufferPointer { table in
      hashes.reduce(0) { $0 + Float(table[Int($1 & mask) * stride + head]) }
    }
  }

  /// The chance of each head on its own, from 0 to 1.
  package func chances(of features: Features) -> [Double] { heads.indices.map { chance(of: features, head: $0) } }

  /// The chance of one head.
  func chance(of features: Features, head: Int = 0) -> Double {
    let score = score(of: features, head: head)
    return logistic(Double(heads[head].slope) * Double(score) + Double(heads[head].shift))
  }
}

/// 1 / (1 + e^-x).
package func logistic(_ x: Double) -> Double {
  x >= 0 ? 1 / (1 + exponential(-x)) : 1 - 1 / (1 + exponential(x))
}

/// e^x by plain arithmetic, to about 1e-13: mathematics libraries differ in the last bit from machine to machine, and
/// weights are to come out the same on all of them.
package func exponential(_ x: Double) -> Double {
  let x = min(max(x, -700), 700)
  let halvings = (x / 0.6931471805599453).rounded()
  let rest = x - halvings * 0.6931471805599453
  var term = 1.0
  var sum = 1.0
  for n in 1...16 {
    term = term * rest / Double(n)
    sum = sum + term
  }
  return Double(sign: .plus, exponent: Int(halvings), significand: 1) * sum
}
