import Testing

@testable import Language

/// Reactions as phones put them into words.
@Suite struct ReactionTests {
  @Test(
    "A reaction with a face that the list had not was read as words, the quoted ask as a yes",
    arguments: [
      ("Reacted 😂 to “Could you water the plants?”", Reaction.Kind.other),
      ("Reacted ❤️ to “Could you water the plants?”", .other), ("Reacted 👍🏽 to “Could you water…”", .consent),
      ("Reacted ✅ to “Could you water the plants?”", .consent), ("Reacted 👎 to “Could you water…”", .dissent),
      ("👍 to “Could you water the plants?”", .consent), ("😂 to “Could you water the plants?”", .other),
      ("Removed a heart from “Could you water the plants?”", .withdrawal),
      ("Removed a question mark from “Could you water the plants?”", .withdrawal),
      ("Removed an exclamation from “Could you water the plants?”", .withdrawal),
      ("Removed 😂 from “Could you water the plants?”", .withdrawal),
      ("Removed a like from “Could you water the plants?”", .withdrawal),
    ])
  func faces(text: String, kind: Reaction.Kind) throws {
    let reaction = try #require(Reaction(text))
    #expect(reaction.kind == kind)
    #expect(reaction.quoted?.hasPrefix("Could you water") == true)
  }

  @Test(
    "What somebody did is no reaction",
    arguments: [
      "Reacted badly to “the plan”, I heard.", "Removed the draft from “Plans”.", "Removed it from the list.",
      "Removed a broken link from page four of “Plans”.", "Removed", "Reacted 😂", "Removed a from",
      "Removed a slide from “Budget talk”.",
    ])
  func deeds(text: String) {
    #expect(Reaction(text) == nil)
  }
}
