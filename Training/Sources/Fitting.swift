import Language

/// From examples to a model that is part of the command: fitted, rounded to bytes, and its chances made honest.
struct Fitting {
  let name: String
  let heads: [String]
  var regression: Regression

  init(_ name: String, heads: [String], bits: Int) {
    self.name = name
    self.heads = heads
    regression = Regression(heads: heads.count)
    regression.bits = bits
  }

  /// Takes what the rules say for true until texts differ; `cue` names what the rules say for a head.
  func trusting(_ weight: Float, cue: (String) -> String) -> Fitting {
    var fitting = self
    fitting.regression.priors = heads.indices.map { ($0, Features.cueHash(cue(heads[$0])), weight) }
    return fitting
  }

  func model(train: [Example], development: [Example]) -> LinearModel {
    let fitted = regression.fit(train)
    let raw = rounded(fitted.weights, fitted.bias)
    let calibrated = Calibration(raw, development).heads
    let model = LinearModel(name: name, heads: calibrated, bits: raw.bits, weights: raw.weights)
    Figures(model: model, examples: development).lines.forEach { print($0) }
    return model
  }

  /// The weights in a byte each, in steps of which 127 make the largest.
  private func rounded(_ weights: [Float], _ bias: [Float]) -> LinearModel {
    let scales = heads.indices.map { head -> Float in
      let used = stride(from: head, to: weights.count, by: heads.count).map { abs(weights[$0]) }
      return max((used.max() ?? 0) / 127, 1e-9)
    }
    let bytes = weights.indices.map { at in
      Int8(max(-127, min(127, (weights[at] / scales[at % heads.count]).rounded())))
    }
    let scored = heads.indices.map { LinearModel.Head(name: heads[$0], bias: bias[$0], scale: scales[$0]) }
    return LinearModel(name: name, heads: scored, bits: regression.bits, weights: bytes)
  }
}
