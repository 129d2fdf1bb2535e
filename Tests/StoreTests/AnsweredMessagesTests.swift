import Testing

@testable import Store

@Suite struct AnsweredMessagesTests {
  private func answered(_ notes: (id: Int64, target: Int64, isReply: Bool)...) -> AnsweredMessages {
    notes.reduce(into: AnsweredMessages()) { $0.note($1.id, answers: $1.target, isReply: $1.isReply) }
  }

  @Test func inReplyToOutweighsReferences() {
    #expect(answered((3, 70, true), (3, 10, false), (3, 71, false))[3] == 70)
  }

  @Test func theFirstOfSeveralInReplyToCounts() {
    #expect(answered((3, 70, true), (3, 71, true))[3] == 70)
  }

  @Test func theLastReferenceIsTheNearest() {
    #expect(answered((3, 10, false), (3, 11, false))[3] == 11)
  }

  @Test func eachMessageHasItsOwn() {
    let some = answered((3, 10, false), (5, 20, true), (9, 10, false))
    #expect([2, 3, 4, 5, 9, 10].map { some[$0] } == [nil, 10, nil, 20, 10, nil])
  }
}
