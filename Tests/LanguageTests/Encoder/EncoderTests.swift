import CModel
import Messages
import Testing

@testable import Language

struct EncoderTests {
  private let ask = "Could you take the late shift on Friday?"

  @Test(arguments: [
    ("Sure, I'll take it.", ResponseClass.accept),
    ("Sorry, I can't on Friday, it's my daughter's recital.", .decline),
    ("Which Friday do you mean?", .clarify),
  ])
  func `Plain answers are read as what they are`(_ answer: String, _ expected: ResponseClass) throws {
    let reading = try #require(Encoder.linked).read(answer, after: ask)
    #expect(reading.answers.max { $0.share < $1.share }?.class == expected)
    #expect(abs(reading.answers.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  }

  @Test("A reason is seen in its sentence and not in the one before") func places() throws {
    let encoder = try #require(Encoder.linked)
    let text = "I can't take it. My daughter has her recital that evening."
    let reading = encoder.read(text, after: ask)
    let reason = try #require(encoder.weights.label("REASON"))
    let (first, second) = (Span(0, 16), Span(17, text.utf8.count))
    #expect(reading.chance(of: reason, in: second) > 0.5)
    #expect(reading.chance(of: reason, in: first) < reading.chance(of: reason, in: second))
    #expect(second.start <= reading.words(of: reason, in: second).start)
  }

  @Test("What is remembered is what was read") func remembered() throws {
    let encoder = try #require(Encoder.linked)
    let memory = ReadingMemory()
    let fresh = encoder.read("No, Tuesday is full.", after: ask, from: 7, memory: memory)
    let again = encoder.read("No, Tuesday is full.", after: ask, from: 7, memory: memory)
    #expect(memory.takeAdded().map(\.value) == [fresh.bytes])
    #expect(again.bytes == fresh.bytes)
    #expect(memory.takeAdded().isEmpty)
    #expect(encoder.read("No, Tuesday is full.", after: ask).bytes == fresh.bytes)
  }

  @Test("A spoilt memory is not believed") func spoilt() throws {
    let encoder = try #require(Encoder.linked)
    let bytes = encoder.read("No, Tuesday is full.", after: ask).bytes
    let spans = (0..<20).map { Span($0, $0 + 1) }
    let head = 2 * encoder.weights.classes.count
    for length in 0..<bytes.count {
      let read = EncoderReading(Array(bytes[..<length]), spans: spans, weights: encoder.weights)
      #expect((read != nil) == (length >= head && (length - head) % 3 == 0))
    }
    #expect(EncoderReading(bytes, spans: spans, weights: encoder.weights)?.bytes == bytes)
    // Of another text: its marks lie beyond the end of this one.
    #expect(EncoderReading(bytes, spans: [], weights: encoder.weights) == nil)
  }

  @Test("Any text is read, however long, empty or broken") func anything() throws {
    let encoder = try #require(Encoder.linked)
    var random = SystemOrder(seed: 7)
    for length in [0, 1, 2, 400, 5_000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      let reading = encoder.read(text, after: text)
      #expect(reading.answers.allSatisfy { (0...1).contains($0.share) })
    }
  }

  @Test("A file cut short anywhere is no encoder") func truncated() throws {
    let whole = UnsafeRawBufferPointer(start: cmodel_encoder(), count: cmodel_encoder_size())
    #expect(EncoderWeights(whole) != nil)
    for length in [0, 10, 300, 5_000, 100_000, whole.count / 2, whole.count - 1] {
      #expect(EncoderWeights(UnsafeRawBufferPointer(rebasing: whole[..<length])) == nil)
    }
  }

  @Test("A question after facts is answered by yes or no in other words") func polarity() {
    #expect(answerPolarity(of: "I never touch it.", to: "Do you like coffee?") == .no)
    #expect(answerPolarity(of: "I drink it every morning.", to: "Do you like coffee?") == .yes)
    #expect(answerPolarity(of: "Gladly.", to: "Please close the door.") == nil)
  }
}
