import Language
import Messages
import Testing

@Suite struct EpisodesTests {
  static func classes(_ episode: Episode?) -> [ResponseClass] { episode?.responses.map(\.class) ?? [] }
  static func labels(_ episode: Episode?) -> Set<String> { Set(episode?.qualities.map(\.label.rawValue) ?? []) }

  @Test("An ask to the user and the answer are one incoming episode") func incoming() throws {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the Q3 sheet by Friday?
        me → ana | Unfortunately we're at capacity, but we could revisit next quarter.
        """))
    let episode = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      episode.direction == .incoming && episode.requester == person("ana") && episode.counterpart == person("ana"))
    #expect(episode.ask.sentence == "Could you send me the Q3 sheet by Friday?" && episode.ask.addressee == .user)
    #expect(episode.firstDecision?.class == .decline && episode.firstDecision?.message.rawValue == "m2")
    #expect(Self.labels(episode).isSuperset(of: ["BUT.BRIDGE", "ALTERNATIVE:LATER", "REASON:CAPACITY"]))
  }

  @Test("An ask by the user is an outgoing episode with the addressee as counterpart") func outgoing() throws {
    let found = episodes(
      in: conversation(
        """
        me → ben | Could you review my draft?
        ben → me | Sure, you'll have it tomorrow.
        """))
    #expect(found.map(\.direction) == [.outgoing])
    #expect(found.first?.counterpart == person("ben") && Self.classes(found.first) == [.accept])
  }

  @Test("Third parties' asks among themselves give no episode") func thirdParties() {
    let found = episodes(
      in: conversation(
        """
        ana → ben; me | Ben, could you send the sheet?
        ben → ana; me | Sure, here it is.
        """))
    #expect(found.isEmpty)
  }

  @Test("Words that are only quoted or forwarded are nobody's ask or answer") func noOwnWords() {
    let forward = "---------- Forwarded message ----------\\nFrom: Cy\\n\\nCould you send the sheet?"
    #expect(episodes(in: conversation("ana → me | \(forward)")).isEmpty)
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send the sheet?
        me → ana | > Could you send the sheet?\\n> Sure, here it is.
        """))
    #expect(found.map(\.responses.count) == [0])
  }

  @Test("An ask to another by name in a mail to several is not the user's") func namedOther() {
    #expect(episodes(in: conversation("ana → me, ben | Ben, could you send the sheet?")).isEmpty)
    #expect(episodes(in: conversation("ana → me, ben | Hi Ben,\\n\\ncould you send the sheet?")).isEmpty)
  }

  @Test("A group ask with the user on the To line counts") func group() {
    let found = episodes(in: conversation("ana → me, ben | Can someone take notes on Monday?"))
    #expect(found.map(\.ask.addressee) == [.group])
  }

  @Test("In a group each addressee of the user's ask answers") func groupAnswers() {
    let found = episodes(
      in: conversation(
        """
        me → bea, tamsin | Would one of you feed my cat until Sunday?
        bea → me, tamsin | Would love to, but I'm away till Saturday.
        tamsin → me, bea | I can't, I'm painting the kitchen until Sunday.
        """, medium: .chat))
    #expect(Self.classes(found.first) == [.decline, .decline])
  }

  @Test("The no of the second addressee stood under the name of the first") func whoDecided() {
    let ask = "me → anna, ben | Could one of you bring the projector on Saturday?"
    let refusal = "ben → me, anna | Sorry, I cannot, I am away on Saturday."
    func counterparts(_ script: String) -> [PersonID] {
      episodes(in: conversation(script), depth: .rules).map(\.counterpart)
    }
    #expect(counterparts(ask) == [person("anna")])
    #expect(counterparts("\(ask)\n\(refusal)") == [person("ben")])
  }

  @Test("Chat messages at most three minutes apart are one turn") func turns() {
    let found = episodes(
      in: conversation(
        """
        ana → me | can you ring me at 6?
        me → ana | Can't at 6, I'm at the hairdresser's
        +1 me → ana | 7:15 works, I'll ring you
        """, medium: .chat))
    #expect(Self.classes(found.first) == [.acceptPart])
  }

  @Test("Several asks for one thing are one episode, different things are two") func things() {
    let one = episodes(in: conversation("ana → me | I need the sheet today. Could you send it before noon?"))
    #expect(one.count == 1)
    let two = episodes(
      in: conversation("ana → me | Could you send me the budget sheet?\\n\\nPlease water the plants on Monday."))
    #expect(two.count == 2)
  }

  @Test("One message answers two asks differently") func perAsk() throws {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the budget sheet?\\n\\nCan you host the visitors on Monday?
        me → ana | The budget sheet is attached.\\n\\nI can't host the visitors, sorry.
        """))
    #expect(found.map(Self.classes) == [[.accept], [.decline]])
  }

  @Test("What stands below a quoted ask answers that ask") func interleaved() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the budget sheet?\\n\\nCan you host the visitors on Monday?
        me → ana | > Could you send me the budget sheet?\\n\\nNo, sorry.\\n\\n> Can you host the visitors on Monday?\\n\\nSure.
        """))
    #expect(found.map(Self.classes) == [[.decline], [.accept]])
  }

  @Test("A reminder joins the episode") func reminder() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the Q3 sheet?
        ana → me | Any news on the sheet?
        me → ana | Here it is.
        """))
    #expect(found.count == 1)
    #expect(found.first?.repeats.map(\.message.rawValue) == ["m2"])
    #expect(Self.classes(found.first) == [.accept])
  }

  @Test("Questions inside an answer open no episode") func questionsInAnswers() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the Q3 sheet?
        me → ana | Do you mean the old or the new version?
        ana → me | The new one, please.
        me → ana | Done, attached.
        """))
    #expect(found.count == 1)
    #expect(Self.classes(found.first) == [.clarify, .accept])
  }

  @Test("A deferral and the decision after it are both kept") func deferral() {
    let found = episodes(
      in: conversation(
        """
        me → ingrid | Could you lend us the money for the roof in May?
        ingrid → me | Maybe. I must see what the bank thinks first. You'll hear from me next week.
        ingrid → me | The bank says yes if we pay in June.
        """))
    #expect(Self.classes(found.first) == [.defer, .acceptPart])
    #expect(found.first?.firstDecision?.class == .acceptPart)
  }

  @Test("Giving in under pressure is a concession") func concession() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Can you take my shift on Sunday?
        me → ana | Sorry, I can't.
        ana → me | Come on, please please, after all I did for you!
        me → ana | OK fine, I'll do it.
        """, medium: .chat))
    #expect(Self.classes(found.first) == [.decline, .accept])
    #expect(Self.labels(found.first).isSuperset(of: ["PRESSURE", "CONCEDED"]))
  }

  @Test("A yes after new information is a reconsideration") func reconsidered() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Can you host the visitors in March?
        me → ana | I can't, we're two people short.
        ana → me | The date moved to May, would that help?
        me → ana | Yes, May works for me.
        """))
    #expect(Self.classes(found.first).first == .decline)
    #expect(found.first?.finalDecision.map { $0.class != .decline } == true)
    #expect(Self.labels(found.first).contains("RECONSIDERED"))
  }

  @Test("Thanks after a no are no consent") func thanksAfterNo() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Would you teach me the trumpet?
        me → ana | I'm the wrong person for that, ask Olga.
        ana → me | lovely, thank you! off to see her now
        me → ana | Great, have fun!
        """))
    #expect(Self.classes(found.first) == [.decline])
  }

  @Test("After a no to the user's ask the follow-up is labelled") func followUps() {
    let found = episodes(
      in: conversation(
        """
        me → ben | Could you give me a place on the course?
        ben → me | I'm afraid we can't, the course is full.
        me → ben | Thank you for letting me know. If a place opens, please think of me.
        """))
    #expect(found.count == 1)
    #expect(Self.labels(found.first).isSuperset(of: ["THANKS_FOR_NO", "RECONSIDER"]))
    #expect(found.first?.repeats.isEmpty == true)
  }

  @Test("A thumbs up on an ask accepts it") func reaction() {
    let script = """
      ana → me | the cat is out of food. can you bring some on your way home
      me → ana | Liked “the cat is out of food. can you bring some on your way home”
      """
    #expect(Self.classes(episodes(in: conversation(script, medium: .sms)).first) == [.accept])
  }

  @Test("A call of a minute within 48 hours before goes with the written answer") func spoken() throws {
    let script = """
      ana → me | Could you take over the project?
      me → ana | I'm afraid I can't.
      """
    func evidence(_ seconds: Int, minute: Int64) throws -> SpokenEvidence? {
      let call = SpokenContact(person: person("ana"), at: Instant(seconds: minute * 60), seconds: seconds)
      let found = episodes(in: conversation(script, calls: [call]))
      return try #require(found.first?.firstDecision).spoken
    }
    #expect(try evidence(240, minute: 30) == SpokenEvidence(medium: .call, grade: .logged, at: Instant(seconds: 1800)))
    #expect(try evidence(59, minute: 30) == nil)
    #expect(try evidence(240, minute: 61) == nil)
  }

  @Test("A mention of a call is weaker evidence") func mentioned() {
    let found = episodes(
      in: conversation("ana → me | Could you take over?\nme → ana | As discussed on the phone, I can't do it."))
    #expect(found.first?.firstDecision?.spoken == SpokenEvidence(medium: .call, grade: .mentioned))
  }

  @Test("An answer with others in copy is not private") func privacy() {
    let alone = episodes(in: conversation("ana → me | Could you send it?\nme → ana | No, sorry."))
    let inCopy = episodes(in: conversation("ana → me | Could you send it?\nme → ana; ben | No, sorry."))
    #expect(alone.first?.firstDecision?.isPrivate == true)
    #expect(inCopy.first?.firstDecision?.isPrivate == false)
  }

  @Test("Who reads an ask and its answer: one, a group, or everybody who had the ask") func reach() {
    func reach(_ ask: String, _ answer: String, _ medium: Medium = .email) -> [Reach?] {
      let found = episodes(in: conversation("\(ask) | Could you send it?\n\(answer) | No, sorry.", medium: medium))
        .first
      return [found?.ask.reach, found?.firstDecision?.reach]
    }
    #expect(reach("ana → me", "me → ana") == [.oneToOne, .oneToOne])
    #expect(reach("ana → me; ben", "me → ana") == [.group, .oneToOne])
    #expect(reach("ana → me; ben", "me → ana; ben") == [.group, .replyAll])
    #expect(reach("ana → me; ben", "me → ana; carl") == [.group, .group])
    #expect(reach("ana → me", "me → ana; ben") == [.oneToOne, .group])
    #expect(reach("ana → me, ben", "me → ana, ben", .chat) == [.group, .group])
  }

  @Test("A phone's words for a reaction answer what they quote, and take it back") func phoneReactions() {
    func answer(_ reactions: String...) -> ResponseClass? {
      let lines = ["ana → me | Could you feed the cat on Friday?", "ana → me | The key is with Ben."]
      let found = episodes(
        in: conversation((lines + reactions.map { "me → ana | \($0)" }).joined(separator: "\n"), medium: .sms))
      return found.first?.firstDecision?.class
    }
    #expect(answer("Liked “Could you feed the cat on Friday?”") == .accept)
    #expect(answer("👍 to “Could you feed the cat…”") == .accept)
    #expect(answer("Disliked “Could you feed the cat on Friday?”") == .decline)
    #expect(answer("Liked “The key is with Ben.”") == nil)
    #expect(answer("❤️ to “Could you feed the cat on Friday?”") == nil)
    #expect(answer("Liked “Could you feed the cat on Friday?”", "Removed a like from “Could you feed the cat”") == nil)
  }

  @Test("Text in another language gives nothing") func otherLanguages() {
    #expect(episodes(in: conversation("ana → me | Kannst du mir bitte die Tabelle bis Freitag schicken?")).isEmpty)
  }

  @Test("What is quoted is not asked again") func quotes() {
    let found = episodes(
      in: conversation(
        """
        ana → me | Could you send me the sheet?
        me → ana | No, sorry.\\n\\n> Could you send me the sheet?
        """))
    #expect(found.count == 1)
  }

  @Test("The same conversation gives the same ids, other spans other ids") func ids() {
    let script = "ana → me | Could you send me the budget sheet?\\n\\nPlease water the plants on Monday."
    let first = episodes(in: conversation(script)).map(\.id.rawValue)
    #expect(first == episodes(in: conversation(script)).map(\.id.rawValue))
    #expect(Set(first).count == 2)
    for id in first { #expect(id.count == 12 && id.hasPrefix("e-")) }
  }

  @Test("Any cut of a conversation is read without a trap, its spans inside the texts") func anyPrefix() {
    let script = """
      ana → me, ben | Hi Helen,\\n\\ncould you send “the sheet” 📎 by 5?\\n> quoted\\nThanks\\n--\\nAna
      me → ana; ben | > could you send\\nno, but Ana's team can 👍🏽
      ana → me | Come on?! Any news? Would May help…
      """
    let whole = conversation(script)
    for end in 0...whole.turns.count {
      for cut in stride(from: 0, through: 60, by: 7) {
        var part = whole
        part.turns = Array(whole.turns[..<end])
        for at in part.turns.indices { part.turns[at].body = String(part.turns[at].body.dropLast(cut)) }
        for episode in episodes(in: part) {
          #expect(episode.ask.span.start >= 0 && episode.ask.span.start <= episode.ask.span.end)
        }
      }
    }
  }
}
