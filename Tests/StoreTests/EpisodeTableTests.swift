import Messages
import Store
import Testing

@Suite struct EpisodeTableTests {
  @Test func `An episode comes back as it was derived, in time order`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example", day: 1), mail("b", from: "ben@x.example", subject: "Other"))
    let late = episode("e-late", message: MessageKey(messageID: "a"), at: march(1), answered: march(3))
    let early = episode("e-early", message: MessageKey(messageID: "b"), at: march(0), answered: nil)
    try test.archive.derive(by: "test") { batch in
      batch.map { Derived(episodes: $0.turns[0].body == "a" ? [late] : [early], notEnglish: 2) }
    }
    #expect(try test.archive.episodes() == [early, late])
    #expect(try test.archive.contents().notEnglish == 4)
  }

  @Test func `A range holds what was asked or answered in it`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    let one = episode("e-1", message: MessageKey(messageID: "a"), at: march(1), answered: march(3))
    try test.archive.derive(by: "test") { _ in [Derived(episodes: [one])] }
    #expect(try test.archive.episodes(from: march(2), to: march(4)).count == 1)
    #expect(try test.archive.episodes(from: march(0), to: march(1)).isEmpty)
    #expect(try test.archive.episodes(from: march(3.5), to: march(4)).isEmpty)
  }

  @Test func `What conversations say of each other comes behind the episode's own labels`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    var one = episode("e-1", message: MessageKey(messageID: "a"), at: march(1), answered: march(3))
    let boast = Quality(
      label: "BOAST", message: MessageKey(messageID: "b"), at: march(4), text: "Ha!", span: Span(0, 3),
      provenance: .rule("BOAST"))
    try test.archive.derive(by: "test") { _ in
      [Derived(episodes: [one])]
    } afterwards: {
      [[one.id: [boast]], [EpisodeID(rawValue: "e-unknown"): [boast]]]
    }
    one.qualities.append(boast)
    #expect(try test.archive.episodes() == [one])
  }

  private func episode(_ id: String, message: MessageKey, at: Instant, answered: Instant?) -> Episode {
    let ask = Ask(
      message: message, at: at, medium: .email, sentence: "Could you?", span: Span(3, 13), type: .time,
      form: .conventionallyIndirect, addressee: .group, effort: .large, stakes: .high,
      marks: ["BOUNDARY_ASK", "CONDITIONAL"], provenance: .rule("ASK-1"), confidence: 0.75)
    let answer = answered.map {
      Response(
        message: message, at: $0, medium: .sms, class: .decline, text: "No", span: Span(0, 2),
        provenance: .model("m", score: 0.5), spoken: SpokenEvidence(medium: .call, grade: .logged, at: at),
        reach: .replyAll)
    }
    let quality = Quality(
      label: "REASON:TIME", message: message, at: at, text: "busy", span: Span(4, 8), provenance: .user,
      isSpecific: true, due: march(5))
    return Episode(
      id: EpisodeID(rawValue: id), direction: .incoming, conversation: ConversationID(rawValue: "c"),
      requester: PersonID(rawValue: "p-1"), counterpart: PersonID(rawValue: "p-1"), ask: ask,
      repeats: [Repeat(message: message, at: at, text: "Any news?", provenance: .rule("R"))],
      responses: answer.map { [$0] } ?? [], qualities: answered == nil ? [] : [quality])
  }
}
