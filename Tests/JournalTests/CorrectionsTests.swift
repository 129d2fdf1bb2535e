import Analysis
import Messages
import Testing

@testable import Journal

/// Journals as text, laid over one literal episode.
@Suite struct CorrectionsTests {
  /// Ana asks on 1 January 2026 at ten; the user says no two hours later, with a reason of time, and gives in later.
  private static let episode = Episode(
    id: EpisodeID(rawValue: "e-1a2b3c4d5e"), direction: .incoming, conversation: ConversationID(rawValue: "c-1"),
    requester: ana, counterpart: ana,
    ask: Ask(
      message: key(1), at: at(10), medium: .sms, sentence: "Can you come?", span: Span(4, 17), type: .time,
      form: .direct, provenance: .rule("ASK-CAN-YOU"), confidence: 0.6),
    responses: [
      answer(2, .decline, at(12)), answer(3, .accept, at(20)),
    ],
    qualities: [
      Quality(
        label: "REASON:TIME", message: key(2), text: "no time", span: Span(0, 7), provenance: .rule("R"),
        confidence: 0.6),
      Quality(
        label: "CONCEDED", message: key(3), text: "ok", span: Span(0, 2), provenance: .rule("aftermath.reversal")),
    ])

  private static let ana = PersonID(rawValue: "p-ana")
  private static func key(_ number: Int) -> MessageKey { MessageKey(rawValue: "000000000000000\(number)") }
  private static func at(_ hour: Int64) -> Instant { Instant(seconds: 1_767_225_600 + hour * 3600) }
  private static func answer(_ number: Int, _ said: ResponseClass, _ at: Instant) -> Response {
    Response(
      message: key(number), at: at, medium: .sms, class: said, text: "no time", span: Span(0, 7),
      provenance: .rule("D"), confidence: 0.6)
  }

  private func corrected(_ lines: String..., episode: Episode = Self.episode) -> Corrected {
    let person = Person(id: Self.ana, name: "Ana", addresses: [.email("ana@example.org"), .handle("Ana Rahal")])
    let journal = Journal(lines.joined(separator: "\n"), path: "j.txt")
    return Corrections(journal, people: [person], zone: .utc).applied(to: [episode])
  }

  @Test func `A verdict sets the class of the answer that decided, and says who set it`() throws {
    let episode = try #require(corrected("label e-1a2b3c4d5e partly").episodes.first)
    #expect(episode.responses.map(\.class) == [.acceptPart, .accept])
    #expect(episode.responses.map(\.provenance) == [.user, .rule("D")])
    #expect(episode.firstDecision?.confidence == 1)
  }

  @Test func `A yes takes the labels of a no with it, and the change of mind that there was none of`() throws {
    let episode = try #require(corrected("label e-1a2b3c4d5e yes").episodes.first)
    #expect(episode.qualities.isEmpty)
  }

  @Test func `A named message is the one that is corrected`() throws {
    let episode = try #require(corrected("label e-1a2b3c4d5e no message:0000000000000003").episodes.first)
    #expect(episode.responses.map(\.class) == [.decline, .decline])
  }

  @Test func `Qualities are put on and taken off by family or by name`() throws {
    let episode = try #require(
      corrected("label e-1a2b3c4d5e -reason +alternative:later", "label e-1a2b3c4d5e -conceded").episodes.first)
    #expect(episode.qualities.map(\.label) == ["ALTERNATIVE:LATER"])
    #expect(episode.qualities.map(\.provenance) == [.user])
    #expect(episode.qualities.map(\.message) == [Self.key(2)])
  }

  @Test func `A label that is there already becomes the user's`() throws {
    let episode = try #require(corrected("label e-1a2b3c4d5e +reason").episodes.first)
    #expect(episode.qualities.map(\.label) == ["REASON:TIME", "CONCEDED"])
    #expect(episode.qualities[0].provenance == .user)
  }

  @Test func `The last verdict wins, and a none that was taken back takes nothing away`() throws {
    let episode = try #require(
      corrected("label e-1a2b3c4d5e none", "label e-1a2b3c4d5e yes", "label e-1a2b3c4d5e no").episodes.first)
    #expect(episode.responses.map(\.class) == [.decline, .accept])
    #expect(corrected("label e-1a2b3c4d5e none").episodes.first?.responses == [])
  }

  @Test func `An answer outside of the archive can be told`() throws {
    var silent = Self.episode
    silent.responses = []
    let episode = try #require(
      corrected("label e-1a2b3c4d5e no at:2026-01-02T09:00Z", "note e-1a2b3c4d5e medium:face", episode: silent).episodes
        .first)
    let answer = try #require(episode.firstDecision)
    #expect(answer.class == .decline)
    #expect(answer.at == Self.at(33))
    #expect(answer.message == .elsewhere)
    #expect(answer.spoken == SpokenEvidence(medium: .faceToFace, grade: .user))
  }

  @Test func `Type, effort and stakes are the user's to set`() throws {
    let ask = try #require(
      corrected("label e-1a2b3c4d5e type:approval effort:large stakes:high ask").episodes.first?.ask)
    #expect(ask.type == .approval)
    #expect(ask.effort == .large)
    #expect(ask.stakes == .high)
    #expect(ask.provenance == .user)
    #expect(ask.confidence == 1)
  }

  @Test func `No ask is no episode, until it is one again`() {
    let gone = corrected("label e-1a2b3c4d5e not-an-ask")
    #expect(gone.episodes.isEmpty)
    #expect(gone.counts.notAsks == 1)
    #expect(corrected("label e-1a2b3c4d5e not-an-ask", "label e-1a2b3c4d5e ask").episodes.count == 1)
  }

  @Test(arguments: [
    "ignore e-1a2b3c4d5e", "ignore with:ana@example.org", "ignore from:2026-01-01 to:2026-01-01",
  ]) func `Off the record is nowhere but in the count`(line: String) {
    let off = corrected(line, "label e-1a2b3c4d5e no")
    #expect(off.episodes.isEmpty)
    #expect(off.counts.offRecord == 1)
    #expect(off.counts.labelled == 0)
    #expect(off.diagnostics.isEmpty)
  }

  @Test func `Somebody whose name holds a blank goes off the record, too`() {
    let off = corrected("ignore with:ana rahal")
    #expect(off.episodes.isEmpty)
    #expect(off.counts.offRecord == 1)
    #expect(off.diagnostics.isEmpty)
  }

  @Test func `A number that the journal spells otherwise than the archive is found`() {
    let person = Person(id: Self.ana, name: "Ana", addresses: [.phone("+4917604069010")])
    let journal = Journal("ignore with:0176 04069010", path: "j.txt")
    let corrections = Corrections(journal, people: [person], zone: .utc) { address in
      address.value == "017604069010" ? Address.phone("+4917604069010") : address
    }
    let off = corrections.applied(to: [Self.episode])
    #expect(off.episodes.isEmpty)
    #expect(off.diagnostics.isEmpty)
  }

  @Test func `Messages of what is off the record are left out too`() {
    let off = corrected("ignore e-1a2b3c4d5e").off
    func message(_ number: Int) -> Message {
      Message(
        key: Self.key(number), source: SourcePosition(path: "x", offset: 0, length: 0), medium: .sms,
        sender: .owner, recipients: [], sent: SentTime(Self.at(1)), body: "")
    }
    #expect([1, 2, 3, 4].map { off.covers(message($0)) { _ in nil } } == [true, true, true, false])
  }

  @Test func `What was written on a day off the record still counted as a word after a no`() {
    let off = corrected("ignore from:2026-01-01 to:2026-01-01").off
    #expect(off.covers(Self.at(23), by: .owner) && !off.covers(Self.at(25), by: .owner))
    let people = corrected("ignore with:ana rahal").off
    #expect(people.covers(Self.at(25), by: Self.ana) && !people.covers(Self.at(25), by: .owner))
  }

  @Test func `What the archive does not hold is told with its line`() {
    let corrected = corrected(
      "label e-0000000000 no", "# mine", "note e-0000000001 medium:call", "ignore with:bob@example.org",
      "label 0000000000000009:0-4 ask", "label 0000000000000001:10-12 no")
    #expect(corrected.diagnostics.map(\.line) == [1, 3, 4, 5])
    #expect(corrected.unknownLines == [1, 3, 4, 5])
    #expect(corrected.episodes.first?.firstDecision?.provenance == .user)
  }

  @Test func `A label for an answer that nobody knows is told with its line`() {
    var silent = Self.episode
    silent.responses = []
    let told = corrected("# mine", "label e-1a2b3c4d5e +reason", episode: silent)
    #expect(told.diagnostics.map(\.code) == ["journal-no-answer"])
    #expect(told.diagnostics.map(\.line) == [2])
    #expect(told.unknownLines == [2])
    let known = corrected("# mine", "label e-1a2b3c4d5e no +reason", episode: silent)
    #expect(known.diagnostics.isEmpty)
    #expect(known.unknownLines.isEmpty)
  }

  @Test func `A paraphrase goes when an audit that showed it as an ack is told there is none`() throws {
    var heard = Self.episode
    heard.qualities = [
      Quality(label: "PARAPHRASE", message: Self.key(2), text: "no time", span: Span(0, 7), provenance: .rule("R"))
    ]
    let episode = try #require(
      corrected("audit e-1a2b3c4d5e drawn:noes said:ask,no,ack is:ask,no", episode: heard).episodes.first)
    #expect(episode.qualities.isEmpty)
  }

  @Test func `What an audit finds wrong is corrected, what it finds right stays as it is`() throws {
    let right = corrected("audit e-1a2b3c4d5e drawn:noes said:ask,no,reason is:ask,no,reason")
    #expect(right.episodes == [Self.episode])
    let wrong = corrected("audit e-1a2b3c4d5e drawn:noes said:ask,no,reason is:ask,partly,alternative")
    #expect(wrong.episodes.first?.firstDecision?.class == .acceptPart)
    #expect(wrong.episodes.first?.hasQuality("REASON") == false)
    #expect(wrong.episodes.first?.hasQuality("ALTERNATIVE") == true)
    let unsure = corrected("audit e-1a2b3c4d5e drawn:noes said:ask,no is:?")
    #expect(unsure.episodes == [Self.episode])
    let none = corrected("audit e-1a2b3c4d5e drawn:found said:ask,no is:not-an-ask")
    #expect(none.counts.notAsks == 1)
  }
}
