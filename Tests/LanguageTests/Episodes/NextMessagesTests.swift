import Language
import Messages
import Testing

/// What comes after an ask and speaks of something else (LABELS.md 4.7.77).
@Suite struct NextMessagesTests {
  @Test(
    "What speaks of something else does not answer the ask before it",
    arguments: [
      ("Could you proofread the leaflet by Monday?", "The new parking machine only takes cards, by the way."),
      ("Can you collect the cake on Saturday?", "did you watch the final last night"),
      ("Could you forward me Ida's invoice?", "We had such a good time at the lake, the children still talk about it."),
      ("Would you take the minutes on Tuesday?", "Has anyone seen the blue stapler?"),
      ("Can you ring the plumber about the leak?", "The neighbours have painted their fence orange."),
    ])
  func somethingElse(ask: String, next: String) {
    let found = episodes(in: conversation("ana → me | \(ask)\nme → ana | \(next)"))
    #expect(found.first?.responses.isEmpty == true)
  }

  @Test("An answer that comes after something else is the first decision") func answeredLater() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Can you collect the cake on Saturday?
        me → ana | did you watch the final last night
        ana → me | no, I fell asleep. and the cake?
        me → ana | Sorry, I can't, I'm working on Saturday.
        """))
    #expect(found.first?.firstDecision?.class == .decline)
    #expect(found.first?.firstDecision?.message.rawValue == "m4")
  }
}
