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

  @Test("An ask put to the next person was a reminder of the first") func nextPerson() {
    let script = """
      me → anna, ben, cleo | Anna, could you bring a salad on Saturday?
      cleo → me, anna, ben | Looking forward to it!
      me → anna, ben, cleo | Ben, could you bring a salad on Saturday?
      ben → me, anna, cleo | Sure, will do!
      """
    let found = episodes(in: conversation(script, medium: .chat), depth: .rules)
    #expect(found.map(\.counterpart) == [person("anna"), person("ben")])
    #expect(found.map(\.repeats.count) == [0, 0])
    #expect(found.map { $0.responses.map(\.class) } == [[], [.accept]])
  }

  @Test("An ask put to somebody else was a reminder of the user's") func nextPersonAfterTheUser() {
    let script = """
      ruth → me, ben | Helen, could you bring a salad on Saturday?
      ruth → me, ben | Ben, could you bring a salad on Saturday?
      """
    let found = episodes(in: conversation(script, medium: .chat), depth: .rules)
    #expect(found.map(\.repeats.count) == [0])
  }

  @Test("The user's ask was lost in a mail that greets another") func calledInAMailToAnother() {
    let mail = "Hi Ben,\\n\\nthe hall is booked.\\n\\nHelen, could you bring the projector?\\n\\nAnna"
    let found = episodes(in: conversation("anna → me, ben | \(mail)"), depth: .rules)
    #expect(found.map(\.direction) == [.incoming])
    #expect(found.map(\.ask.sentence) == ["Helen, could you bring the projector?"])
  }
}
