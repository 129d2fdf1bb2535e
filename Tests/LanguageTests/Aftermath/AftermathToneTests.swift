import Language
import Messages
import Testing

@Suite struct AftermathToneTests {
  private static let no = """
    ana → me | Could you host the trainees on Monday?
    me → ana | Hi Ana, sorry, I can't on Monday!
    """

  /// - Parameter between: lines between the no and what comes later.
  private static func labels(
    earlier: Int, between: String = "", later: [String], medium: Medium = .email
  ) throws -> [String] {
    let usual = "+9000 me → ana | Hi Ana, the list is in the folder. Thanks a lot!\n"
    let after = later.map { "\n+600 me → ana | \($0)" }.joined()
    let script = String(repeating: usual, count: earlier) + no + between + after
    let found = episodes(in: conversation(script, medium: medium), depth: .rules)
    let episode = try #require(found.first { $0.firstDecision?.class == .decline })
    return episode.qualities.map(\.label.rawValue).filter { $0.hasPrefix("TONE_") }
  }

  @Test("The usual greeting and thanks after a no are TONE_KEPT") func kept() throws {
    let usual = "Hi Ana, the plan is in the folder. Thanks a lot!"
    #expect(try Self.labels(earlier: 10, later: [usual, usual]) == ["TONE_KEPT"])
  }

  @Test("Bare lines where warm ones were usual, or heat, are TONE_CHANGED") func changed() throws {
    #expect(try Self.labels(earlier: 10, later: ["Plan is in.", "Noted."]) == ["TONE_CHANGED"])
    let heated = "Hi Ana, the plan is in the folder. Thanks a lot! This is ridiculous!!"
    #expect(try Self.labels(earlier: 10, later: [heated, heated]) == ["TONE_CHANGED"])
  }

  @Test("Fewer than ten messages before or two after tell nothing") func unknown() throws {
    let usual = "Hi Ana, the plan is in the folder. Thanks a lot!"
    #expect(try Self.labels(earlier: 9, later: [usual, usual]) == [])
    #expect(try Self.labels(earlier: 10, later: [usual]) == [])
  }

  @Test("A further no in the second message of a turn was compared with the usual tone") func secondMessage() throws {
    let between = """

      ana → me | Come on, please please, after all I did for you!
      me → ana | Hm, Ana.
      +1 me → ana | No, I really can't host the trainees.
      """
    let later = "Hi Ana, what a colourful sunset! Thanks a lot!"
    #expect(try Self.labels(earlier: 10, between: between, later: [later], medium: .chat) == [])
  }
}
