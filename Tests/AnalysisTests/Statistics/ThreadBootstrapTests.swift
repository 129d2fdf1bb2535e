import Testing

@testable import Analysis

@Suite struct ThreadBootstrapTests {
  private func threads(_ pairs: [(Int, Int)]) -> [Proportion] { pairs.map { Proportion($0.0, of: $0.1) } }

  @Test("The factor is near that of the cluster-robust variance")
  func reference() {
    // X: 1 and 0 for each case, g: its thread; statsmodels.api.OLS(X, ones).fit(cov_type='cluster',
    // cov_kwds={'groups': g}).cov_params() / (p * (1 - p) / len(X)) gives 3.8954, statsmodels 0.15.0
    let unlike = threads([(4, 4), (0, 5), (3, 3), (0, 2), (1, 1), (0, 1), (1, 1), (5, 5), (0, 4), (1, 2)])
    #expect(abs(designEffect(unlike) / 3.8954 - 1) < 0.15)
  }

  @Test("Threads that are all alike inside take nothing away")
  func alike() { #expect(designEffect(threads(Array(repeating: (1, 2), count: 20))) == 1) }

  @Test("One case a thread is independent")
  func independent() { #expect(designEffect(threads([(1, 1), (0, 1), (1, 1), (0, 1), (1, 1)])) == 1) }

  @Test("Where draws tell nothing a thread weighs as one case: 20 noes in one thread are one no")
  func oneThread() {
    #expect(designEffect(threads([(0, 20)])) == 20)
    #expect(designEffect(threads([(10, 20), (5, 20)])) == 20)
    #expect(designEffect(threads([(5, 5), (5, 5), (5, 5), (5, 5), (5, 5)])) == 5)
  }

  @Test("Nothing in no thread")
  func empty() { #expect(designEffect([]) == 1) }

  @Test("The same threads give the same factor, whatever was asked before")
  func repeatable() {
    let some = threads([(1, 3), (2, 4), (0, 2), (3, 3), (1, 5), (2, 2)])
    #expect(designEffect(some) == designEffect(some))
  }

  @Test("Cases that depend on each other widen every interval and weaken every test")
  func widens() throws {
    let (plain, dependent) = (Proportion(5, of: 14), Proportion(5, of: 14, designEffect: 2))
    #expect(wilson(dependent).low < wilson(plain).low && wilson(dependent).high > wilson(plain).high)
    // A design effect of 2 is half the cases.
    let half = wilson(Proportion(25, of: 70))
    let whole = wilson(Proportion(50, of: 140, designEffect: 2))
    #expect(abs(half.low - whole.low) < 1e-12 && abs(half.high - whole.high) < 1e-12)
    let before = Proportion(12, of: 19)
    #expect(fisherMidP(before, dependent) > fisherMidP(before, plain))
    let narrow = try #require(newcombe(before: before, now: plain)).interval
    let wide = try #require(newcombe(before: before, now: dependent)).interval
    #expect(wide.low < narrow.low && wide.high > narrow.high)
  }

  @Test("Nine cases of one thread are too few to judge")
  func tooFew() {
    let thread = Proportion(9, of: 9, designEffect: 9)
    #expect(judge([(before: thread, now: Proportion(0, of: 30))]).map(\.verdict) == [.tooFew])
  }
}
