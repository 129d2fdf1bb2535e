import Language
import Messages
import Testing

@Suite struct AftermathContactTests {
  /// Ten messages, one every three days, then a no, then one after so many minutes.
  private static func contact(after minutes: Int, earlier: Int = 10) throws -> [String] {
    let usual = String(repeating: "+4320 me → ana | The list is in the folder.\n", count: earlier)
    let no = "ana → me | Could you host the trainees on Monday?\nme → ana | No, I can't on Monday."
    let script = usual + no + "\n+\(minutes) me → ana | The plan is in the folder."
    let found = episodes(in: conversation(script), depth: .rules)
    let episode = try #require(found.first { $0.firstDecision?.class == .decline })
    return episode.qualities.map(\.label.rawValue).filter { $0.hasPrefix("CONTACT_") }
  }

  @Test("Up to one and a half times the usual gap of days is CONTACT_KEPT, more is CONTACT_LOST") func gap() throws {
    #expect(try Self.contact(after: 4 * 1440) == ["CONTACT_KEPT"])
    #expect(try Self.contact(after: 6 * 1440) == ["CONTACT_LOST"])
  }

  @Test("Fewer than ten earlier messages, or silence for a month, tell nothing") func unknown() throws {
    #expect(try Self.contact(after: 1440, earlier: 9) == [])
    #expect(try Self.contact(after: 32 * 1440) == [])
  }
}
