import Messages
import Testing

@testable import Language

@Suite struct NamedDayTests {
  /// A Wednesday.
  static let today = CivilDate(daysSinceEpoch: 20_523)

  static let days = [
    ("today", "2026-03-11", 1), ("tomorrow at noon", "2026-03-12", 1), ("friday", "2026-03-13", 1),
    ("wednesday", "2026-03-18", 1), ("next friday", "2026-03-20", 2), ("this friday", "2026-03-13", 2),
    ("end of the week", "2026-03-15", 4), ("next week", "2026-03-22", 2), ("next month", "2026-04-30", 2),
    ("end of february", "2027-02-28", 3), ("14 march", "2026-03-14", 2), ("march 14th", "2026-03-14", 2),
    ("2 jan", "2027-01-02", 2), ("the 9th", "2026-04-09", 2), ("the 20th of", "2026-03-20", 2),
    ("in two days", "2026-03-13", 3), ("within 3 weeks", "2026-04-01", 3), ("eow", "2026-03-15", 1),
    ("eod", "2026-03-11", 1), ("tonight", "2026-03-11", 1), ("tmrw", "2026-03-12", 1), ("31st march", "2026-03-31", 2),
  ]

  @Test(arguments: days) func names(_ words: String, _ day: String, _ length: Int) {
    let found = NamedDay(words.split(separator: " ").map(String.init)[...], today: Self.today)
    #expect(found?.date.description == day)
    #expect(found?.length == length)
  }

  @Test("Whatever names a day is seen from its first word on", arguments: days.map(\.0))
  func opens(_ words: String) throws {
    let first = try #require(Passage(words, medium: .sms, model: nil).sentences.first?.tokens.first)
    #expect(NamedDay.mayBegin(with: first))
  }

  @Test(arguments: ["week", "the week", "may", "14", "the 40th", "in 0 days", "31 april", "soon", "march on", "end of"])
  func namesNoDay(_ words: String) {
    #expect(NamedDay(words.split(separator: " ").map(String.init)[...], today: Self.today) == nil)
  }
}
