import Messages
import Testing

@testable import Language

/// Invitations by calendar and their answers.
@Suite struct MeetingsTests {
  private func turn(
    _ number: Int, _ sender: String, _ method: Meeting.Method, _ answer: Meeting.Participation? = nil,
    uid: String = "one", start: Int64? = nil, body: String
  ) -> Turn {
    let other = sender == "me" ? "ana" : "me"
    let attendees = answer.map { [Meeting.Attendee(.email("x@x.example"), $0)] } ?? []
    return Turn(
      message: MessageKey(rawValue: "m\(number)"), sender: person(sender), recipients: [TurnRecipient(person(other))],
      at: Instant(seconds: Int64(number) * 3600), medium: .email, body: body,
      meeting: Meeting(
        uid: uid, method: method, start: start.map(Instant.init(seconds:)), summary: "Budget review",
        attendees: attendees))
  }

  private func found(_ turns: Turn...) -> [Episode] {
    episodes(in: Conversation(id: ConversationID(rawValue: "c"), turns: turns), depth: .rules)
  }

  private var invitation: Turn { turn(1, "ana", .request, body: "Invitation: Budget review") }

  @Test func `An invitation asks for time`() throws {
    let ask = try #require(found(invitation).first?.ask)
    #expect(ask.type == .time && ask.form == .direct && ask.provenance == .rule("CALENDAR-REQUEST"))
    #expect(ask.sentence == "Invitation: Budget review")
  }

  @Test(arguments: [
    (Meeting.Participation.accepted, ResponseClass.accept), (.declined, .decline), (.tentative, .defer),
  ])
  func `The calendar's answer answers it`(participation: Meeting.Participation, expected: ResponseClass) {
    let answer = turn(2, "me", .reply, participation, body: "Accepted: Budget review")
    #expect(found(invitation, answer).map { $0.responses.map(\.class) } == [[expected]])
  }

  @Test func `A proposed time grants a part, and words sent along are labelled`() {
    let counter = found(invitation, turn(2, "me", .counter, body: "New time proposed: Budget review"))
    #expect(counter.first?.firstDecision?.class == .acceptPart)
    let declined = found(
      invitation, turn(2, "me", .reply, .declined, body: "Sorry, I'm on a train all day. Could we do Monday?"))
    #expect(declined.first?.hasQuality("REGRET") == true)
    #expect(declined.count == 1)
  }

  @Test func `What is called off was never left open, what was decided stays`() {
    let off = turn(3, "ana", .cancel, body: "Cancelled: Budget review")
    #expect(found(invitation, off).isEmpty)
    #expect(found(invitation, turn(2, "me", .reply, .declined, body: "Declined: Budget review"), off).count == 1)
  }

  @Test func `An invitation sent again asks again, and another meeting is another ask`() {
    #expect(found(invitation, turn(2, "ana", .request, body: "Invitation: Budget review")).map(\.repeats.count) == [1])
    let other = turn(2, "ana", .request, uid: "two", body: "Invitation: Budget review")
    #expect(found(invitation, other).map(\.repeats.count) == [0, 0])
  }

  @Test(arguments: [(Int64(86_400), "CONCEDED"), (Int64(172_800), "RECONSIDERED")])
  func `A yes to another day was giving in`(start: Int64, expected: String) {
    let read = found(
      turn(1, "ana", .request, start: 86_400, body: "Invitation: Budget review"),
      turn(2, "me", .reply, .declined, body: "Declined: Budget review"),
      turn(3, "ana", .request, start: start, body: "Invitation: Budget review"),
      turn(4, "me", .reply, .accepted, body: "Accepted: Budget review"))
    let labels = read.flatMap(\.qualities).map(\.label.rawValue)
    #expect(labels.filter { ["CONCEDED", "RECONSIDERED"].contains($0) } == [expected])
  }

  @Test func `Plain words answer an invitation too`() {
    var answer = turn(2, "me", .reply, body: "Sorry, I can't make it on Monday.")
    answer.meeting = nil
    #expect(found(invitation, answer).first?.firstDecision?.class == .decline)
  }

  @Test func `What a mail asks beside the invitation is an ask of its own`() {
    let both = turn(1, "ana", .request, body: "Can you join us on Monday? Please send me the sheet before that.")
    #expect(found(both).map(\.ask.type) == [.time, .action])
  }

  @Test func `An invitation to somebody else took over the ask before it`() {
    var ask = turn(1, "ana", .publish, body: "Could you send me the sheet?")
    ask.meeting = nil
    var greeting = turn(2, "ana", .request, body: "Hi Ben,\nshall we go through the numbers?")
    greeting.recipients = [TurnRecipient(person("ben")), TurnRecipient(.owner)]
    let people = [person("ben"): Person(id: person("ben"), name: "Ben", addresses: [])]
    let read = Conversation(id: ConversationID(rawValue: "c"), turns: [ask, greeting], people: people)
    #expect(episodes(in: read, depth: .rules).map(\.ask.sentence) == ["Could you send me the sheet?"])
  }

  @Test func `The answer to an invitation in words was read against no ask at all`() throws {
    let worded = turn(1, "ana", .request, body: "Can you join us on Monday?")
    let read = Conversation(id: ConversationID(rawValue: "c"), turns: [worded])
    var assembler = EpisodeAssembler(read, model: nil)
    for utterance in utterances(of: read) { assembler.read(utterance) }
    let draft = try #require(assembler.drafts.first)
    #expect(draft.ask.sentence == "Budget review" && draft.episode.ask.sentence == "Budget review")
  }
}
