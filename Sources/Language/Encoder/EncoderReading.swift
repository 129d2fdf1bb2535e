import Messages

/// What the encoder makes of a text: the chance of each class, and where which label has a chance worth the name.
///
/// Kept in steps of a byte, so that it is the same whether just read or remembered.
struct EncoderReading: Sendable {
  private let spans: [Span]
  private let marks: [EncoderMark]
  /// The score of each class, in 256ths.
  private let classes: [Int16]
  private let weights: EncoderWeights

  /// - Parameters:
  ///   - scores: the score of each label for each piece, a row a piece.
  ///   - classes: the score of each class.
  init(spans: [Span], scores: [Float], classes: [Float], weights: EncoderWeights) {
    self.spans = spans
    self.classes = classes.map { Int16(max(-32768, min(32767, ($0 * 256).rounded()))) }
    self.weights = weights
    let labels = weights.labels
    marks = scores.indices.compactMap { at in
      let head = labels[at % labels.count]
      let chance = logistic(head.slope * Double(scores[at]) + head.shift)
      return EncoderMark(piece: at / labels.count, label: at % labels.count, chance: chance)
    }
  }

  /// The chance of each class of answer; together they are 1.
  var answers: [(class: ResponseClass, share: Double)] {
    let known = weights.classes.indices.compactMap { at in
      ResponseClass(rawValue: weights.classes[at].name).map { (class: $0, head: at) }
    }
    return zip(known, shares(of: known.map(\.head))).map { ($0.class, $1) }
  }

  /// The chance that an answer to a question after facts says so, so with a condition, not so, or neither.
  var polarities: [(polarity: AnswerPolarity, share: Double)] {
    let known = weights.classes.indices.compactMap { at in
      AnswerPolarity(rawValue: weights.classes[at].name).map { (polarity: $0, head: at) }
    }
    return zip(known, shares(of: known.map(\.head))).map { ($0.polarity, $1) }
  }

  private func shares(of heads: [Int]) -> [Double] {
    let scores = heads.map { Double(classes[$0]) / 256 * weights.classes[$0].slope + weights.classes[$0].shift }
    let most = scores.max() ?? 0
    let raised = scores.map { exponential($0 - most) }
    let sum = raised.reduce(0, +)
    return raised.map { $0 / sum }
  }

  /// The chance that a label stands on a stretch, by the piece that speaks most for it; 0 where nothing was read.
  func chance(of label: Int, in stretch: Span) -> Double {
    marks(of: label, in: stretch).map(\.chance).max() ?? 0
  }

  /// The part of a stretch that carries a label: from the first piece that speaks for it to the last.
  func words(of label: Int, in stretch: Span) -> Span {
    let line = chance(of: label, in: stretch) / 2
    let carrying = marks(of: label, in: stretch).filter { $0.chance >= line }
    guard let first = carrying.first, let last = carrying.last else { return stretch }
    return Span(spans[first.piece].start, spans[last.piece].end)
  }

  private func marks(of label: Int, in stretch: Span) -> [EncoderMark] {
    marks.filter { mark in
      mark.label == label && spans[mark.piece].start >= stretch.start && spans[mark.piece].end <= stretch.end
    }
  }
}

/// A piece of a text and a label that may stand on it.
private struct EncoderMark {
  var piece: Int
  var label: Int
  /// From 0 to 1 in 255 steps.
  var chance: Double

  /// Nil for a chance that is as good as none.
  init?(piece: Int, label: Int, chance: Double) {
    let steps = (chance * 255).rounded()
    guard steps >= 5, piece < 256, label < 256 else { return nil }
    self.piece = piece
    self.label = label
    self.chance = steps / 255
  }
}

extension EncoderReading {
  /// The reading as it is remembered: two bytes a class, then piece, label and chance of each mark.
  var bytes: [UInt8] {
    classes.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      + marks.flatMap { [UInt8($0.piece), UInt8($0.label), UInt8(($0.chance * 255).rounded())] }
  }

  /// Reads what `bytes` wrote of the same text; nil for anything else.
  init?(_ bytes: [UInt8], spans: [Span], weights: EncoderWeights) {
    let head = 2 * weights.classes.count
    guard bytes.count >= head, (bytes.count - head) % 3 == 0 else { return nil }
    let classes = stride(from: 0, to: head, by: 2).map {
      Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)
    }
    let marks = stride(from: head, to: bytes.count, by: 3).compactMap { at in
      EncoderMark(piece: Int(bytes[at]), label: Int(bytes[at + 1]), chance: Double(bytes[at + 2]) / 255)
    }
    guard marks.allSatisfy({ $0.piece < spans.count && $0.label < weights.labels.count }) else { return nil }
    self.init(spans: spans, marks: marks, classes: classes, weights: weights)
  }

  private init(spans: [Span], marks: [EncoderMark], classes: [Int16], weights: EncoderWeights) {
    self.spans = spans
    self.marks = marks
    self.classes = classes
    self.weights = weights
  }
}
