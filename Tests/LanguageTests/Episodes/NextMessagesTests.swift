import Language
import Messages
import Testing

/// What comes after an ask and speaks of something else (LABELS.md 4.7.77).
@Suite struct NextMessagesTests {
  @Test(
    "What speaks of something else does not answer the ask before it",
    arguments: [
      ("Could you proofread the leaflet by Monday?", "Have you heard that Marta is moving to Porto?"),
      ("Can you collect the cake on Saturday?", "Happy birthday by the way!! 🎉"),
      ("Could you forward me Ida's invoice?", "We had such a good time at the lake, the children still talk about it."),
      ("Would you take the minutes on Tuesday?", "Has anyone seen the blue stapler?"),
      ("Can you ring the plumber about the leak?", "Did you know that Ida's sister has had twins?"),
      ("Could you check the figures before Friday?", "I saw your brother at the market yesterday, he looks well."),
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
        me → ana | Happy birthday by the way!! 🎉
        ana → me | Thank you! And can you collect the cake on Saturday?
        me → ana | Sorry, I can't, I'm working on Saturday.
        """))
    #expect(found.first?.firstDecision?.class == .decline)
    #expect(found.first?.firstDecision?.message.rawValue == "m4")
  }
}
