import Testing

@testable import Language

@Suite struct ModelFileTests {
  static func model(_ name: String, heads: [String]) -> LinearModel {
    let heads = heads.map {
      LinearModel.Head(name: $0, bias: 0.1, scale: 0.01, slope: 1.5, shift: -0.3, threshold: 0.4)
    }
    let weights = (0..<(heads.count << 4)).map { Int8(truncatingIfNeeded: $0 * 37) }
    return LinearModel(name: name, heads: heads, bits: 4, weights: weights)
  }

  static let small = LanguageModel(
    ask: model("ask", heads: ["ASK"]), askType: model("ask-type", heads: ["ACTION", "INFO"]))

  @Test("What is written is read again, to the last bit") func roundTrip() throws {
    let read = try #require(LanguageModel(bytes: Self.small.bytes))
    #expect(read.bytes == Self.small.bytes)
    #expect(read.askType.heads.map(\.name) == ["ACTION", "INFO"])
    #expect(read.ask.heads[0].shift == -0.3)
  }

  @Test("A file cut short anywhere is no model") func truncated() {
    let bytes = Self.small.bytes
    for length in bytes.indices { #expect(LanguageModel(bytes: Array(bytes[..<length])) == nil) }
  }

  @Test("The command carries a model whose heads are known labels") func linked() throws {
    let linked = try #require(LanguageModel.linked)
    #expect(linked.askType.heads.map(\.name).prefix(4) == ["ACTION", "INFO", "TIME", "APPROVAL"])
    #expect(linked.encoder != nil)
  }

  @Test("Chances are chances") func chances() {
    var features = Features()
    for name in ["one", "two", "three"] { features.addCue(name) }
    #expect(Self.small.askType.chances(of: features).allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test(arguments: [(0.0, 1.0), (1, 2.718281828459045), (-20, 2.061153622438558e-9), (5.5, 244.69193226422038)])
  func `The power of e is exact enough`(_ x: Double, _ expected: Double) {
    #expect(abs(exponential(x) / expected - 1) < 1e-12)
  }
}
