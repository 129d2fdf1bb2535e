import Language

/// Turns scores into chances that mean what they say, and finds where to draw the line, on texts not learned from.
///
/// Source: J. Platt, "Probabilistic outputs for support vector machines", 1999.
struct Calibration {
  private let model: LinearModel
  private let examples: [Example]
  private let scores: [[Float]]

  init(_ model: LinearModel, _ examples: [Example]) {
    self.model = model
    self.examples = examples
    scores = examples.map { model.scores(of: $0.features) }
  }

  var heads: [LinearModel.Head] {
    model.heads.indices.map { at in
      var head = model.heads[at]
      let known = examples.indices.compactMap { index in
        examples[index].holds[at].map { (Double(scores[index][at]), $0) }
      }
      (head.slope, head.shift) = Self.platt(known)
      head.threshold = Self.threshold(known, head)
      return head
    }
  }

  /// Slope and shift under which the right answers are likeliest, drawn a little towards no change.
  ///
  /// Newton's steps, each halved until it makes things better: scores that part the cases wholly would else run away.
  private static func platt(_ known: [(score: Double, holds: Bool)]) -> (Float, Float) {
    var best = PlattLine(slope: 1, shift: 0)
    var loss = best.loss(known)
    for _ in 0..<40 {
      guard let step = best.step(known) else { break }
      var size = 1.0
      var next = best.moved(step, size)
      while size > 1e-4, next.slope < 0.05 || next.loss(known) > loss {
        size /= 2
        next = best.moved(step, size)
      }
      let lower = next.loss(known)
      guard next.slope >= 0.05, loss - lower > 1e-9 else { break }
      (best, loss) = (next, lower)
    }
    return (Float(best.slope), Float(best.shift))
  }

  /// The chance from which on to say yes, so that F1 is highest; few examples say little, so it stays near a half.
  private static func threshold(_ known: [(score: Double, holds: Bool)], _ head: LinearModel.Head) -> Float {
    let chances = known.map { (logistic(Double(head.slope) * $0.score + Double(head.shift)), $0.holds) }
    let all = known.count(where: \.holds)
    let candidates = stride(from: 0.3, through: 0.6, by: 0.02)
    func f1(_ threshold: Double) -> Double {
      let said = chances.filter { $0.0 >= threshold }
      let right = said.count { $0.1 }
      // The middle is favoured a little, so that no handful of texts draws the line far off.
      return said.count + all == 0 ? 0 : 2 * Double(right) / Double(said.count + all) - 0.1 * abs(threshold - 0.45)
    }
    return Float(candidates.max { f1($0) < f1($1) } ?? 0.5)
  }
}

/// A line from scores to chances while it is being fitted.
private struct PlattLine {
  var slope: Double
  var shift: Double

  func moved(_ step: (slope: Double, shift: Double), _ size: Double) -> PlattLine {
    PlattLine(slope: slope + size * step.slope, shift: shift + size * step.shift)
  }

  func loss(_ known: [(score: Double, holds: Bool)]) -> Double {
    let drawn = 0.5 * (slope - 1) * (slope - 1) + 0.05 * shift * shift
    return known.reduce(drawn) { sum, item in
      let chance = logistic(slope * item.score + shift)
      return sum - logarithm(max(item.holds ? chance : 1 - chance, 1e-12))
    }
  }

  /// Where Newton would go; nil where the curve is flat.
  func step(_ known: [(score: Double, holds: Bool)]) -> (slope: Double, shift: Double)? {
    var gradient = (slope - 1, shift * 0.1)
    var curve = (1.0, 0.0, 0.1)
    for (score, holds) in known {
      let chance = logistic(slope * score + shift)
      let error = chance - (holds ? 1 : 0)
      let weight = chance * (1 - chance)
      gradient = (gradient.0 + error * score, gradient.1 + error)
      curve = (curve.0 + weight * score * score, curve.1 + weight * score, curve.2 + weight)
    }
    let determinant = curve.0 * curve.2 - curve.1 * curve.1
    guard determinant > 1e-12 else { return nil }
    return (
      -(curve.2 * gradient.0 - curve.1 * gradient.1) / determinant,
      -(curve.0 * gradient.1 - curve.1 * gradient.0) / determinant
    )
  }
}

/// The natural logarithm by plain arithmetic, for the same reason as `exponential`.
private func logarithm(_ x: Double) -> Double {
  guard x > 0 else { return -700 }
  let exponent = Double(x.exponent)
  let ratio = (x.significand - 1) / (x.significand + 1)
  var term = ratio
  var sum = 0.0
  for n in 0..<30 {
    sum += term / Double(2 * n + 1)
    term *= ratio * ratio
  }
  return 2 * sum + exponent * 0.6931471805599453
}
