import Messages
import Testing

@testable import Store

@Suite struct SeenLabelsTests {
  private func episode(_ id: String, _ answer: ResponseClass, labels: [Label] = []) -> Episode {
    let key = MessageKey(rawValue: "0000000000000001")
    let ask = Ask(
      message: key, at: Instant(seconds: 0), medium: .email, sentence: "Could you?", span: Span(0, 10), type: .action,
      form: .direct, provenance: .rule("test"))
    let response = Response(
      message: key, at: Instant(seconds: 60), medium: .email, class: answer, text: "", span: Span(0, 0),
      provenance: .rule("test"))
    let person = PersonID(rawValue: "p-1")
    return Episode(
      id: EpisodeID(rawValue: id), direction: .incoming, conversation: ConversationID(rawValue: "c"),
      requester: person, counterpart: person, ask: ask, responses: [response],
      qualities: labels.map {
        Quality(label: $0, message: key, text: "", span: Span(0, 0), provenance: .rule("test"))
      })
  }

  @Test("Labels seen by the rules in use are no earlier labels")
  func sameRules() throws {
    let test = try TestArchive()
    let archive = test.archive
    #expect(try archive.labelsSeen(before: "3") == nil)
    try archive.note(seen: [episode("e-1", .decline)], by: "3")
    #expect(try archive.labelsSeen(before: "3") == nil)
  }

  @Test("After a change of rules the labels by the old ones stay to compare with, however often one reports")
  func otherRules() throws {
    let test = try TestArchive()
    let archive = test.archive
    try archive.note(seen: [episode("e-1", .decline), episode("e-2", .accept)], by: "3")
    let old = EarlierLabels(
      rules: "3",
      episodes: [
        EpisodeID(rawValue: "e-1"): LabelDigest(episode("e-1", .decline)),
        EpisodeID(rawValue: "e-2"): LabelDigest(episode("e-2", .accept)),
      ])
    #expect(try archive.labelsSeen(before: "4") == old)
    for _ in 0..<2 {
      try archive.note(seen: [episode("e-1", .acceptPart)], by: "4")
      #expect(try archive.labelsSeen(before: "4") == old)
    }
    #expect(try archive.labelsSeen(before: "5")?.episodes.count == 1)
  }

  @Test("A label more or another answer is another reading; how sure it is is not")
  func digests() {
    let plain = episode("e-1", .decline)
    var sure = plain
    sure.responses[0].confidence = 0.3
    #expect(LabelDigest(sure) == LabelDigest(plain))
    #expect(LabelDigest(episode("e-1", .decline, labels: ["REASON:TIME"])) != LabelDigest(plain))
    #expect(LabelDigest(episode("e-1", .accept)).decision == "ACCEPT")
  }
}
