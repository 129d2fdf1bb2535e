import Messages
import Store
import Testing

@Suite struct ArchiveTurnsTests {
  @Test func `Every turn of a conversation that holds an ask is known by its time, of another none`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example", subject: "Plan"),
      mail("b", from: "me@x.example", to: ["ana@x.example"], day: 1, subject: "Re: Plan", replyTo: ["a"]),
      mail("c", from: "ben@x.example", day: 2, subject: "Holiday"))
    try test.archive.derive(by: "test") { batch in
      batch.map { Derived(episodes: $0.turns.count == 2 ? [episode(in: $0)] : []) }
    }
    let times = try test.archive.turnTimes()
    #expect(times.count == 1)
    #expect(times.values.first?.map(\.at).sorted() == [march(0), march(1)])
  }

  private func episode(in conversation: Conversation) -> Episode {
    let turn = conversation.turns[0]
    let ask = Ask(
      message: turn.message, at: turn.at, medium: .email, sentence: "Could you plan it?", span: Span(0, 18),
      type: .action, form: .direct, addressee: .user, effort: .normal, stakes: .normal, provenance: .rule("test"))
    return Episode(
      id: EpisodeID(rawValue: "e-0000000001"), direction: .incoming, conversation: conversation.id,
      requester: turn.sender, counterpart: turn.sender, ask: ask)
  }
}
