import Testing

@testable import Analysis

@Suite struct CasesNeededTests {
  @Test("98 cases a period tell a change of 20 points")
  func cases() {
    // 2 * 0.25 * (2.8 / change)**2 in Python: 98.0, 392.0, 43.56, 15.68
    #expect([0.2, 0.1, 0.3, 0.5].map { casesToTell($0) } == [98, 392, 44, 16])
  }

  @Test("15, 30, 60 and 120 cases tell 51, 36, 26 and 18 points; three cannot tell even all from none")
  func changes() {
    #expect([15, 30, 60, 120].map { Int(((smallestChange(cases: $0) ?? 0) * 100).rounded()) } == [51, 36, 26, 18])
    #expect(smallestChange(cases: 3) == nil && smallestChange(cases: 0) == nil)
  }
}
