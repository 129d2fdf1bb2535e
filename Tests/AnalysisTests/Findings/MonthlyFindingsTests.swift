import Messages
import Testing

@testable import Analysis

@Suite struct MonthlyFindingsTests {
  private func table(_ id: String, _ episodes: [Episode]) throws -> [[Cell]] {
    try #require(MonthlyFindings(input(episodes), period: march).findings.table(id)).rows
  }

  private func ids(_ names: String...) -> [EpisodeID] { names.map(EpisodeID.init(rawValue:)) }

  /// One episode of every kind, an hour apart.
  private let story = [
    ask("e-yes", .accept, at: 0), ask("e-part", .acceptPart, at: 1), ask("e-no", .decline, at: 2),
    ask("e-silent", at: 3), ask("e-later", .defer, at: 4), ask("e-what", .unsure, at: 5),
    ask("e-question", .accept, at: 6, type: .info), ask("e-hint", .accept, at: 7, form: .hint),
    ask("e-mine", at: 8, direction: .outgoing),
  ]

  @Test("In short: everything asked is somewhere, hints are nowhere")
  func inShort() throws {
    let expected: [(String, [EpisodeID])] = [
      ("asked", ids("e-yes", "e-part", "e-no", "e-silent", "e-later", "e-what")),
      ("decided", ids("e-yes", "e-part", "e-no")), ("yes", ids("e-yes")), ("partly", ids("e-part")),
      ("no", ids("e-no")), ("unanswered", ids("e-silent")), ("open", []), ("faded", ids("e-later")),
      ("unsure", ids("e-what")), ("questions", ids("e-question")), ("unanswered_by_others", ids("e-mine")),
    ]
    #expect(try table("in_short", story) == expected.map { [.text($0.0), .count($0.1.count, $0.1)] })
  }

  @Test("What became of the asks adds up to all asks")
  func askStates() throws {
    let counts = try table("ask_states", story).map { row -> Int in
      if case .count(let count, _) = row[1] { count } else { 0 }
    }
    #expect(counts == [4, 0, 1, 0, 1, 1])
  }

  @Test("The shares of yes, partly and no are of the decided asks; three are too few for an interval")
  func askedOfYou() throws {
    let rows = try table("asked_of_you", story)
    #expect(rows.map(\.first) == ["full_yes_rate", "partly_rate", "decline_rate", "yes_rate"].map { .metric(id: $0) })
    let decided = ids("e-yes", "e-part", "e-no")
    #expect(
      rows[3] == [
        .metric(id: "yes_rate"), .rate(Evidence(numerator: ids("e-yes", "e-part"), denominator: decided)), .empty,
      ])
  }

  @Test("Questions have a row of their own, of answers to questions")
  func byAskType() throws {
    let row = try #require(try table("by_ask_type", story).first { $0[0] == .text("INFO") })
    let question = ids("e-question")
    #expect(
      row == [
        .text("INFO"), .count(1, question), .rate(Evidence(numerator: question, denominator: question)), .empty,
      ])
  }

  @Test("Half answered within one hour, silence included")
  func answerTime() throws {
    let row = try #require(try table("answer_time", story).first)
    // Six of seven were answered after an hour each; the seventh never.
    #expect(row[1] == .hours(1) && row[2] == .hoursInterval(1, 1) && row[3] == .hours(nil))
    guard case .rate(let answered) = row[4] else { throw Mismatch() }
    #expect(answered.x == 6 && answered.n == 7)
  }

  @Test("People with fewer than five decided asks are pooled, and no ask is lost by that")
  func withWhom() throws {
    let dana = (0..<6).map { ask("d-\($0)", $0 < 4 ? .accept : .decline, at: Double($0), from: "dana") }
    let boris = (0..<5).map { ask("b-\($0)", .decline, at: Double($0), from: "boris", medium: .sms) }
    let few = (0..<4).map { ask("f-\($0)", .accept, from: "few") }
    let toDana = ask("o-1", .accept, from: "dana", direction: .outgoing)
    let rows = try table("with_whom", dana + boris + few + [toDana])
    #expect(
      rows.map(\.first) == [
        .person(PersonID(rawValue: "dana")), .person(PersonID(rawValue: "boris")), .text("others"),
      ])
    #expect(rows.map { $0[1].episodes.count } == [6, 5, 4])
    #expect(rows[0][4] == .count(2, ids("d-4", "d-5")) && rows[1][5] == .count(5, boris.map(\.id)))
    #expect(rows[0][8] == .rate(Evidence()))
    #expect(rows[0][9] == .rate(Evidence(numerator: ids("o-1"), denominator: ids("o-1"))))
  }

  @Test("Waiting: oldest first, from a window before the period on, with reminders")
  func waiting() throws {
    var reminded = ask("e-2", at: 5)
    reminded.repeats = [
      Repeat(message: MessageKey(rawValue: "r"), at: hour(60), text: "", provenance: .rule("test"))
    ]
    let episodes = [reminded, ask("e-1", at: -24 * 30), ask("e-0", at: -24 * 30 - 1), ask("e-3", .accept)]
    let rows = try table("unanswered_by_you", episodes)
    #expect(rows.map(\.first) == ids("e-1", "e-2").map { .episode($0) })
    #expect(rows[1][3] == .hours(24 * 70 - 5) && rows[1][6] == .count(1, []))
  }

  @Test("The opened noes are those with most to show, with two different people")
  func noesOpened() throws {
    let rich = [label("ACK:VALUE"), label("REASON:TIME"), label("ALTERNATIVE:LATER")]
    let episodes = [
      ask("e-bare", .decline), ask("e-rich", .decline, at: 1, labels: rich),
      ask("e-again", .decline, at: 2, labels: rich), ask("e-ben", .decline, at: 3, from: "ben", labels: [rich[0]]),
      ask("e-yes", .accept, at: 4, labels: rich),
    ]
    #expect(try table("noes_opened", episodes).map(\.first) == ids("e-rich", "e-ben").map { .episode($0) })
    #expect(try table("noes_opened", [episodes[4]]).isEmpty)
  }

  @Test("A no that became a yes, or is hardly read as one, was opened as an example of a no")
  func noesOpenedStand() throws {
    let rich = [label("ACK:VALUE"), label("REASON:TIME"), label("ALTERNATIVE:LATER")]
    var turned = ask("e-turned", .decline, labels: rich)
    var later = turned.responses[0]
    (later.class, later.at) = (.accept, later.at.adding(hours: 1))
    turned.responses.append(later)
    var doubtful = ask("e-doubtful", .decline, at: 1, labels: rich)
    doubtful.responses[0].confidence = 0.45
    let plain = ask("e-plain", .decline, at: 2, labels: [rich[0]])
    #expect(try table("noes_opened", [turned, doubtful, plain]).map(\.first) == [.episode(plain.id)])
  }

  @Test("Of two noes with as much to show, the one with fewer uncertain labels is opened")
  func noesOpenedAreSure() throws {
    var guessed = label("REASON:TIME")
    guessed.confidence = 0.5
    let vague = ask("e-vague", .decline, labels: [label("ACK:VALUE"), guessed])
    let sure = ask("e-sure", .decline, at: 1, labels: [label("ACK:VALUE")])
    #expect(try table("noes_opened", [vague, sure]).first?.first == .episode(sure.id))
  }

  @Test("A change against the month before carries both sides, and the rolling window sees three months")
  func changes() throws {
    let before = (0..<10).map { ask("b-\($0)", .decline, at: -24 * 10 + Double($0)) }
    let now = (0..<10).map { ask("n-\($0)", .decline, at: Double($0), labels: [label("ALTERNATIVE:LATER")]) }
    let older = (0..<10).map { ask("o-\($0)", .decline, at: -24 * 80 + Double($0)) }
    let row = try #require(try table("how_you_said_no", before + now).first { $0[0] == .metric(id: "no_alternative") })
    #expect(row[1].episodes == now.map(\.id) && row[3].episodes == before.map(\.id))
    #expect(row.last == .verdict(.lower))
    let rolling = try table("rolling", before + now + older).first { $0[0] == .metric(id: "no_alternative") }
    #expect(rolling?[1].episodes.count == 20 && rolling?[3].episodes.count == 10)
  }

  @Test("The changes of a quarter were told and judged twice, as its own and as those of three months")
  func quarter() {
    let quarter = march.rolling(months: 3, in: .utc)
    let findings = MonthlyFindings(input(story), period: quarter).findings
    let told = ["how_you_said_no", "rolling"].flatMap { findings.table($0)?.rows.compactMap(\.first) ?? [] }
    #expect(told.count == judgedFamily.count)
    for metric in judgedFamily { #expect(told.contains(.metric(id: metric.id)), "\(metric.id)") }
  }

  @Test("A window of three months that holds but one stood for three in the trend")
  func trendBeginsWithWholeWindows() throws {
    let early = ask("e-0", .decline, at: -24 * 55)
    let windows = try table("trend", [early, ask("e-1", .decline)]).filter { $0[0] == .metric(id: "yes_rate") }
      .suffix(3).map { $0[4] }
    let all = Evidence(denominator: ids("e-0", "e-1"))
    #expect(windows == [.rate(Evidence()), .rate(Evidence()), .rate(all)])
  }

  @Test("Footnotes without a row that they belong to were printed")
  func footnotesHaveRows() throws {
    let findings = MonthlyFindings(input([ask("e-1", .decline)]), period: march).findings
    #expect(findings.table("consistency")?.notes == [])
    #expect(findings.table("with_whom")?.notes.contains { $0.contains("Steadier estimate") } == false)
    #expect(findings.table("how_you_said_no")?.notes.contains { $0.contains("questions for information") } == false)
  }

  @Test("Time to first answer is judged over three months, as it is in a comparison")
  func rollingWaits() throws {
    let rows = try table("rolling_waits", story)
    #expect(rows.map(\.first) == [.metric(id: "time_to_first_response")])
  }

  @Test("Doubtful asks come first by doubt; an unclear answer is among them")
  func uncertain() throws {
    var doubtful = ask("e-doubt", .decline)
    doubtful.responses[0].confidence = 0.55
    var guess = ask("e-guess", .accept, at: 1)
    guess.ask.confidence = 0.4
    let rows = try table("uncertain", [ask("e-sure", .accept), doubtful, guess, ask("e-what", .unsure)])
    #expect(rows.map(\.first) == ids("e-guess", "e-doubt", "e-what").map { .episode($0) })
  }

  @Test("Uncertain labels: between 1/3 and 2/2 without an alternative")
  func labelBand() throws {
    var maybe = label("ALTERNATIVE:LATER")
    maybe.confidence = 0.5
    var doubtful = ask("e-doubt", .decline, at: 3, labels: [label("ALTERNATIVE:LATER")])
    doubtful.responses[0].confidence = 0.5
    let episodes = [ask("e-bare", .decline), ask("e-maybe", .decline, at: 1, labels: [maybe]), doubtful]
    let row = try #require(try table("label_band", episodes).first { $0[0] == .metric(id: "no_alternative") })
    let all = ids("e-bare", "e-maybe", "e-doubt")
    #expect(row[1] == .rate(Evidence(numerator: ids("e-bare"), denominator: all)))
    #expect(row[2] == .rate(Evidence(numerator: ids("e-bare"), denominator: all)))
    #expect(row[3] == .rate(Evidence(numerator: ids("e-bare", "e-maybe"), denominator: ids("e-bare", "e-maybe"))))
  }

  @Test("An uncertain question stood as asked before the no, whatever became of its label")
  func uncertainQuestion() throws {
    var perhaps = ask("e-perhaps", .clarify, .decline, at: 1)
    perhaps.responses[0].confidence = 0.5
    let episodes = [ask("e-asked", .clarify, .decline), perhaps]
    let row = try #require(try table("label_band", episodes).first { $0[0] == .metric(id: "asked_first") })
    let all = ids("e-asked", "e-perhaps")
    #expect(row[1] == .rate(Evidence(numerator: all, denominator: all)) && row[3] == row[1])
    #expect(row[2] == .rate(Evidence(numerator: ids("e-asked"), denominator: all)))
  }

  @Test("The practices tell how many noes they are about, questions among them")
  func refusalTitle() throws {
    let episodes = [ask("e-1", .decline), ask("e-2", .decline, type: .info), ask("e-3", .acceptPart)]
    let refusals = MonthlyFindings(input(episodes), period: march).howYouSaidNo
    #expect(refusals.title == "How you said no or partly (2 noes, 1 partly)")
    #expect(refusals.notes.last?.hasPrefix("Noes and partly to questions for information (1, before 0)") == true)
  }

  @Test("A single no was printed as '1 noes'")
  func oneNo() {
    let refusals = MonthlyFindings(input([ask("e-1", .decline)]), period: march).howYouSaidNo
    #expect(refusals.title == "How you said no or partly (1 no, 0 partly)")
  }

  @Test("Messages read: the outcomes add up, every reason has its row")
  func reconciliation() {
    let reading = ReadingCounts(
      read: 20, imported: 9, duplicates: 4, excluded: [.bulk: 5, .bounce: 1], unreadable: 1, otherLanguage: 2)
    let given = AnalysisInput(episodes: [], observation: may, reading: reading)
    let rows = MonthlyFindings(given, period: march).reconciliation.rows
    let counts = rows.map { row -> Int in if case .count(let count, _) = row[1] { count } else { 0 } }
    #expect(counts.dropFirst().reduce(0, +) == counts.first)
    #expect(rows.count == 4 + ExclusionReason.allCases.count)
  }

  @Test("An ask at half past eleven at night is of the next month further east")
  func timeZone() {
    let late = [ask("e-1", .accept, at: -0.5)]
    let east = TimeZoneRules(name: "east") { _ in 60 }
    let there = AnalysisInput(episodes: late, observation: may, zone: east)
    #expect(there.sample(of: .asked, in: Period(monthOf: march.first, in: east)).members.count == 1)
    #expect(input(late).sample(of: .asked, in: march).members.isEmpty)
  }
}

private struct Mismatch: Error {}
