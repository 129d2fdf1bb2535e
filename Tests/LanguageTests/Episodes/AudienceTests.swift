import Language
import Messages
import Testing

/// To whom an ask of a message to several is put.
@Suite struct AudienceTests {
  @Test("Asks to different people that share a word are not one thing") func severalNamed() {
    let flyers = "Ben, could you print the flyers? Anna, could you fold the flyers?"
    let outgoing = episodes(in: conversation("me → ben, anna | \(flyers)"))
    #expect(outgoing.map(\.counterpart) == [person("ben"), person("anna")])
  }

  @Test("The user's own ask is not lost behind that of somebody else") func namedBesideOthers() {
    let programme = "Ben, could you print the programme? Helen, could you fold the programme?"
    let incoming = episodes(in: conversation("anna → me, ben | \(programme)"))
    #expect(incoming.map(\.ask.sentence) == ["Helen, could you fold the programme?"])
  }

  @Test("A question that begins like a name is put to everybody") func questionLikeAName() {
    let found = episodes(in: conversation("me → anna, will | Will you come to the rehearsal on Saturday?"))
    #expect(found.map(\.counterpart) == [person("anna")])
    #expect(found.map(\.ask.addressee) == [.group])
  }

  @Test("Who is only spoken of is not asked") func spokenOf() {
    let found = episodes(in: conversation("me → anna; ben | Ben needs the key by noon, could you drop it off?"))
    #expect(found.map(\.counterpart) == [person("anna")])
  }

  @Test(
    "A name without a comma calls, where an appeal follows",
    arguments: ["Ben can you print the flyers?", "Ben please print the flyers by Monday."])
  func calledWithoutComma(ask: String) {
    #expect(episodes(in: conversation("me → anna, ben | \(ask)")).map(\.counterpart) == [person("ben")])
    #expect(episodes(in: conversation("anna → me, ben | \(ask)")).isEmpty)
  }
}
