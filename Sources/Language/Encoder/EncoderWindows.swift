import Messages

/// A passage in windows of whole sentences that the encoder can read at once, each read when it is first asked for.
struct EncoderWindows {
  private let windows: [Range<Int>]
  private var read: [Key: EncoderReading] = [:]

  private struct Key: Hashable {
    var window: Int
    var context: String
  }

  /// Bytes of a window: about 150 pieces, which leaves room for what was said before.
  static let size = 640
  /// The same for a second look, amid less.
  static let closerSize = 320

  init(_ sentences: [Sentence], size: Int = Self.size) {
    var windows: [Range<Int>] = []
    var start = 0
    for at in sentences.indices where sentences[at].span.end - sentences[start].span.start > size && at > start {
      windows.append(start..<at)
      start = at
    }
    if start < sentences.count { windows.append(start..<sentences.count) }
    self.windows = windows
  }

  /// The sentences that are read together with one.
  func around(_ sentence: Int) -> Range<Int>? { windows.first { $0.contains(sentence) } }

  /// The windows that hold any of some sentences.
  func holding(_ chosen: [Int]) -> [Int] {
    windows.indices.filter { window in chosen.contains { windows[window].contains($0) } }
  }

  /// What the encoder makes of a window, as said after a text.
  mutating func reading(_ window: Int, after context: String, in passage: Passage, by encoder: Encoder)
    -> EncoderReading
  {
    let key = Key(window: window, context: context)
    if let known = read[key] { return known }
    let sentences = passage.sentences[windows[window]]
    let span = Span(sentences.first?.span.start ?? 0, sentences.last?.span.end ?? 0)
    let reading = encoder.read(
      passage.text.text(at: span), after: context, from: span.start, memory: passage.model?.memory)
    read[key] = reading
    return reading
  }
}

extension Passage {
  /// What the encoder makes of the surroundings of a sentence, as said after a text; nil without an encoder.
  func reading(at sentence: Int, after context: String) -> EncoderReading? {
    readings(of: [sentence], after: context).first
  }

  /// What it makes of them on a second look, amid less of the text; nil where there is no less.
  func closerReading(at sentence: Int) -> EncoderReading? {
    guard let encoder = model?.encoder, closerWindows.around(sentence) != windows.around(sentence) else { return nil }
    return closerWindows.holding([sentence]).first.map { closerWindows.reading($0, after: "", in: self, by: encoder) }
  }

  /// What the encoder makes of the windows that hold some sentences.
  func readings(of chosen: [Int], after context: String) -> [EncoderReading] {
    guard let encoder = model?.encoder else { return [] }
    return windows.holding(chosen).map { windows.reading($0, after: context, in: self, by: encoder) }
  }
}
