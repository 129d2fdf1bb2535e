import Language
import Messages
import Testing

@Suite struct AftermathContactTests {
  /// Ten messages, one every three days, then a no, then one after so many minutes, or none.
  private static func marks(after minutes: Int?, earlier: Int = 10) throws -> [Quality] {
    let usual = String(repeating: "+4320 me → ana | The list is in the folder.\n", count: earlier)
    let no = "ana → me | Could you host the trainees on Monday?\nme → ana | No, I can't on Monday."
    let next = minutes.map { "\n+\($0) me → ana | The plan is in the folder." } ?? ""
    let found = episodes(in: conversation(usual + no + next), depth: .rules)
    let episode = try #require(found.first { $0.firstDecision?.class == .decline })
    return episode.qualities.filter { $0.label.rawValue.hasPrefix("CONTACT_") }
  }

  private static func contact(after minutes: Int?, earlier: Int = 10) throws -> [String] {
    try marks(after: minutes, earlier: earlier).map(\.label.rawValue)
  }

  @Test("Up to one and a half times the usual gap of days is CONTACT_KEPT, more is CONTACT_LOST") func gap() throws {
    #expect(try Self.contact(after: 4 * 1440) == ["CONTACT_KEPT"])
    #expect(try Self.contact(after: 6 * 1440) == ["CONTACT_LOST"])
  }

  @Test("Fewer than ten earlier messages tell nothing") func unknown() throws {
    #expect(try Self.contact(after: 1440, earlier: 9) == [])
    #expect(try Self.contact(after: nil, earlier: 9) == [])
  }

  @Test("A no after which nothing was written for a month, or ever, had no CONTACT_LOST") func silence() throws {
    #expect(try Self.contact(after: 49 * 1440) == ["CONTACT_LOST"])
    let mark = try #require(try Self.marks(after: nil).first)
    #expect(mark.label == "CONTACT_LOST" && mark.text.isEmpty && mark.span.isEmpty)
  }

  @Test("CONTACT_LOST says by when the user would have had to write, CONTACT_KEPT does not") func due() throws {
    let lost = try #require(try Self.marks(after: nil).first)
    let (due, at) = (try #require(lost.due), try #require(lost.at))
    let days = due.hours(since: at) / 24
    // One and a half times three days are four whole ones; the last of them counts to its end.
    #expect(days > 4 && days <= 5)
    #expect(try Self.marks(after: 1440).map(\.due) == [nil])
  }
}
