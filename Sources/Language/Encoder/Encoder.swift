import CModel
import Messages

/// A small encoder of texts, fitted to labelled conversations: for each piece of a text how much speaks for each label,
/// and for the whole how much speaks for each class of answer.
///
/// The layers are those of BERT (J. Devlin et al., NAACL 2019); the weights began as those of
/// all-MiniLM-L6-v2 (Apache License 2.0). Arithmetic is in whole numbers or in a fixed order: the same text gives the
/// same bits on every machine.
struct Encoder: Sendable {
  /// The encoder that is part of the command; nil where none was made.
  static let linked = EncoderWeights.linked.map(Encoder.init)

  let weights: EncoderWeights
  private let pieces: WordPieces
  private let first: Int32
  private let between: Int32

  init(_ weights: EncoderWeights) {
    self.weights = weights
    pieces = WordPieces(vocabulary: weights.vocabulary)
    first = pieces.id("[CLS]")
    between = pieces.id("[SEP]")
  }

  /// What of the text before is read with a text, in pieces from its end.
  private static let before = 48

  /// Reads a text as said after another; of a text longer than can be read at once, the beginning.
  ///
  /// - Parameters:
  ///   - context: the ask that it answers, or the answer that it comes back to; empty for a first message.
  ///   - start: where the text begins in the passage that it is part of, in UTF-8 bytes.
  ///   - memory: what was read before, and where this is added.
  func read(_ text: String, after context: String, from start: Int = 0, memory: ReadingMemory? = nil) -> EncoderReading
  {
    let earlier = pieces.pieces(of: context).suffix(Self.before)
    let own = pieces.pieces(of: text).prefix(weights.longest - earlier.count - 3)
    let spans = own.map { Span($0.span.start + start, $0.span.end + start) }
    let key = key(text, context)
    if let known = memory?.recall(key), let reading = EncoderReading(known, spans: spans, weights: weights) {
      return reading
    }
    let reading = run(earlier.map(\.id), own.map(\.id), spans: spans)
    memory?.remember(key, reading.bytes)
    return reading
  }

  private func key(_ text: String, _ context: String) -> Int64 {
    var digest = Digest()
    for field in [weights.version, context, text] { digest.add(field) }
    return Int64(bitPattern: digest.value)
  }

  private func run(_ earlier: [Int32], _ own: [Int32], spans: [Span]) -> EncoderReading {
    let ids = [first] + earlier + [between] + own + [between]
    let start = earlier.count + 2
    var pass = EncoderPass(weights, count: ids.count)
    pass.enter(ids, secondFrom: start)
    for layer in weights.layers { pass.run(layer) }
    return EncoderReading(
      spans: spans, scores: pass.scores(weights.tagger, of: start..<(start + own.count)),
      classes: pass.classScores(over: start..<ids.count), weights: weights)
  }
}
