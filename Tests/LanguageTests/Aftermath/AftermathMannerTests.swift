import Language
import Messages
import Testing

@Suite struct AftermathMannerTests {
  /// How the message of this number is put, by the labels without words of their own.
  private static func manner(_ script: String, _ message: Int) throws -> Set<String> {
    let found = episodes(in: conversation(script), depth: .rules)
    let episode = try #require(found.first { $0.firstDecision?.class == .decline })
    let labels = episode.qualities.filter { $0.message.rawValue == "m\(message)" && $0.text.isEmpty }
    return Set(labels.map(\.label.rawValue))
  }

  @Test("The user's no is counted in words, with its greeting and its sign-off") func ownNo() throws {
    let bare = """
      ana → me | Could you host the trainees on Monday?
      me → ana | No, I can't.
      """
    let formal = """
      ana → me | Could you host the trainees on Monday?
      me → ana | Hi Ana,\\nsorry, I can't on Monday.\\nKind regards,
      """
    #expect(try Self.manner(bare, 2) == ["WORDS:3"])
    #expect(try Self.manner(formal, 2) == ["WORDS:9", "GREETING", "SIGN_OFF"])
  }

  @Test("Of a no to the user it is the follow-up that is looked at") func followUp() throws {
    let script = """
      me → ana | Could I join your workshop in May?
      ana → me | Hi there, sorry, we are full.
      me → ana | Hi Ana, would you reconsider if a seat comes free?
      """
    #expect(try Self.manner(script, 2).isEmpty)
    #expect(try Self.manner(script, 3).isSuperset(of: ["GREETING", "POLITE"]))
  }
}
