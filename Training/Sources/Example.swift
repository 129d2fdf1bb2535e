import Language

/// One text that a model learns from.
struct Example {
  var features: Features
  /// For each head 1 where it holds, 0 where it does not, nil where that is in doubt.
  var holds: [Bool?]
}
