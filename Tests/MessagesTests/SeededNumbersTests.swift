import Messages
import Testing

@Suite struct SeededNumbersTests {
  @Test func `The stream is that of SplitMix64`() {
    // The first values for seed 1234567 of the reference, prng.di.unimi.it/splitmix64.c
    var numbers = SeededNumbers(seed: 1_234_567)
    #expect([numbers.next(), numbers.next()] == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }

  @Test func `Numbers below a bound stay below it and reach every one`() {
    var numbers = SeededNumbers(seed: 1)
    let drawn = Set((0..<200).map { _ in numbers.next(below: 7) })
    #expect(drawn == Set(0..<7))
  }
}
