import Analysis
import Messages

/// A handful of invented episodes with which one can follow every number of a report by hand.
enum Story {
  static let boris = PersonID(rawValue: "p-boris")
  static let dana = PersonID(rawValue: "p-dana")
  static let people: [PersonID: Person] = [
    boris: Person(id: boris, name: "Boris K.", addresses: [.email("boris@lab.example")]),
    dana: Person(id: dana, name: "Dana | <b>Boss</b>", addresses: [.email("dana@lab.example"), .phone("+49 1")]),
  ]
  static let zone = TimeZoneRules(name: "Europe/Berlin") { _ in 60 }

  static func moment(_ year: Int, _ month: Int, _ day: Int, hour: Int = 9) -> Instant {
    let days = CivilDate(year: year, month: month, day: day)?.daysSinceEpoch ?? 0
    return Instant(seconds: Int64(days) * 86_400 + Int64(hour) * 3600)
  }

  /// One ask of March 2026, answered the next day.
  static func episode(
    _ number: Int, from person: PersonID = boris, day: Int, month: Int = 3, sentence: String = "Could you take it?",
    type: AskType = .action, direction: Direction = .incoming, answer: ResponseClass? = nil,
    text: String = "the answer", labels: [Label] = [], effort: Effort = .normal
  ) -> Episode {
    let asked = moment(2026, month, day)
    let key = MessageKey(rawValue: "a\(number)")
    let response = answer.map { answer in
      Response(
        message: MessageKey(rawValue: "r\(number)"), at: asked.adding(hours: 24), medium: .email, class: answer,
        text: text, span: Span(0, text.utf8.count), provenance: .rule("RESP-1"), confidence: 0.9)
    }
    let qualities = labels.map { label in
      Quality(
        label: label, message: MessageKey(rawValue: "r\(number)"), text: text, span: Span(0, text.utf8.count),
        provenance: .rule("Q-1"), confidence: 0.8)
    }
    let ask = Ask(
      message: key, at: asked, medium: .email, sentence: sentence, span: Span(0, sentence.utf8.count), type: type,
      form: .direct, effort: effort, provenance: .rule("ASK-1"), confidence: 0.9)
    return Episode(
      id: EpisodeID(rawValue: "e-\(number)"), direction: direction,
      conversation: ConversationID(rawValue: "c\(number)"),
      requester: direction == .incoming ? person : .owner, counterpart: person, ask: ask,
      responses: response.map { [$0] } ?? [], qualities: qualities)
  }

  static let hostile = "Pay <script>alert(1)</script> | [me](http://evil.example) `now`\nor *else*\u{202E} @boss?"

  /// March: ten asks to the user, eight decided; one ask of the user that was declined. February: five noes.
  static let episodes: [Episode] =
    [
      episode(1, day: 2, answer: .accept), episode(2, from: dana, day: 3, answer: .accept),
      episode(3, from: dana, day: 4, answer: .acceptPart, labels: ["ACK:VALUE"]),
      episode(
        4, day: 5, sentence: hostile, answer: .decline, text: "We are two short, but we could take it in May",
        labels: ["REASON:CAPACITY", "ALTERNATIVE:LATER", "BUT.BRIDGE"], effort: .large),
      episode(5, day: 6, answer: .decline), episode(6, day: 9, answer: .decline, labels: ["REASON:TIME"]),
      episode(7, from: dana, day: 10, answer: .decline, labels: ["ACK:EMPATHY", "REASON:POLICY"]),
      episode(8, day: 11, answer: .decline), episode(9, day: 12), episode(10, from: dana, day: 30, answer: .defer),
      episode(11, day: 13, sentence: "What did it cost?", type: .info, answer: .accept),
      episode(12, from: dana, day: 16, direction: .outgoing, answer: .decline),
      episode(13, from: dana, day: 17, sentence: "=SUM(A1) any news?", direction: .outgoing),
    ] + (20..<26).map { episode($0, day: $0 - 15, month: 2, answer: .decline, labels: ["ALTERNATIVE:LATER"]) }

  static let input = AnalysisInput(
    episodes: episodes, people: people,
    observation: Observation(now: moment(2026, 5, 1)), zone: zone,
    reading: ReadingCounts(
      read: 40, imported: 30, duplicates: 2, excluded: [.bulk: 6, .outOfOffice: 1], unreadable: 1, otherLanguage: 3),
    rules: "2026-03")

  static let march = Period(monthOf: zone.date(of: moment(2026, 3, 1)), in: zone)
  static let february = Period(monthOf: zone.date(of: moment(2026, 2, 1)), in: zone)
  static let monthly = MonthlyFindings(input, period: march).findings
  static let comparison = ComparisonFindings(input, before: february, now: march).findings
}
