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

  @Test(
    "Who asked puts the matter again in a bare question: what came between was no answer",
    arguments: [
      (
        "Could you look over the tenancy contract for me?",
        "The cat had four kittens in the laundry basket last night.", "How sweet! And the contract?"
      ),
      (
        "Could you let me know which of the two hotels you prefer?",
        "We saw your sister at the regatta, she has cut her hair.", "Lovely. Which hotel?"
      ),
      ("Can you help me move the wardrobe tonight?", "The canteen has dumplings today.", "Nice. And the wardrobe?"),
    ])
  func putAgainBarely(ask: String, next: String, again: String) {
    let found = episodes(
      in: conversation("ana → me | \(ask)\nme → ana | \(next)\nana → me | \(again)\nme → ana | Sorry, I can't."))
    #expect(found.count == 1)
    #expect(found.first?.repeats.map(\.message.rawValue) == ["m3"])
    #expect(found.first?.responses.map(\.message.rawValue) == ["m4"])
    #expect(found.first?.firstDecision?.class == .decline)
  }

  @Test(
    "A no stays one, however barely the matter is put again",
    arguments: [
      "No, sorry, I can't.", "I'm in hospital until Friday.", "We are two people short this week.", "👎",
    ])
  func noPutAgain(no: String) {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you look over the tenancy contract for me?
        me → ana | \(no)
        ana → me | And the contract?
        """))
    #expect(found.first?.firstDecision?.class == .decline)
    #expect(found.first?.firstDecision?.message.rawValue == "m2")
  }
}
