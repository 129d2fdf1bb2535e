import Analysis
import Foundation
import Messages
import Testing

/// The rates of what a careful reader marked in the samples: those of the analysis against those counted by hand.
@Suite struct ExpectedRatesTests {
  /// October 2025 to March 2026 in UTC.
  private static let months = (0..<6).map { month in
    Period(monthOf: CivilDate(monthNumber: 2025 * 12 + 9 + month), in: .utc)
  }

  @Test func `Rates over the expected labels are those counted by hand, month by month`() throws {
    let expected = try ExpectedLabels()
    try #require(expected.episodes.count > 150)
    let input = AnalysisInput(
      episodes: expected.episodes.enumerated().map { Episode($1, number: $0) },
      observation: Observation(now: Instant(seconds: 1_790_000_000)))
    var cases = 0
    for recipe in RateRecipe.all {
      for month in Self.months {
        let found = try input.evidence(metric: recipe.id, period: month)
        let stretch = (start: "\(month.first)T00:00:00", end: "\(month.last)T23:59:60")
        #expect(
          "\(found.x)/\(found.n)" == recipe.share(of: expected.episodes, in: stretch), "\(recipe.id) \(month.name)")
        cases += found.n
      }
    }
    #expect(cases > 1000)
  }
}

/// `samples/expected.jsonl` in the form of exported episodes: times are added, which it does not have.
private struct ExpectedLabels {
  private(set) var episodes: [Exported] = []
  private let sent: [String: String]

  init() throws {
    let messages = try SampleArchive.objects(try SampleArchive.print("export", "messages"))
    sent = Dictionary(
      messages.compactMap { message in
        (message["message_id"] as? String).map { ($0, message["sent_at"] as? String ?? "") }
      }, uniquingKeysWith: { first, _ in first })
    let lines = try String(contentsOfFile: "samples/expected.jsonl", encoding: .utf8)
    episodes = try SampleArchive.objects(lines).filter { $0["episode"] != nil }.map(exported)
  }

  private func exported(_ line: [String: Any]) -> Exported {
    var fields = line
    let ask = line["ask"] as? [String: Any] ?? [:]
    let scope = ask["addressee"] as? String ?? ""
    fields["addressee_scope"] = scope == "COUNTERPART" ? "USER" : scope
    fields["ask"] = timed(ask)
    fields["responses"] = (line["responses"] as? [[String: Any]] ?? []).map(timed)
    fields["first_decision"] = (line["first_decision"] as? [String: Any]).map(timed)
    fields["qualities"] = ((line["qualities"] as? [[String: Any]] ?? []) + followUps(line)).map(timed)
    return Exported(fields)
  }

  /// One mark for each label on a message that follows a no.
  private func followUps(_ line: [String: Any]) -> [[String: Any]] {
    (line["followup"] as? [[String: Any]] ?? []).flatMap { message in
      (message["labels"] as? [String] ?? []).map { ["message": message["message"] ?? "", "label": $0] }
    }
  }

  /// With the names of the export; a text message is named by its time.
  private func timed(_ mark: [String: Any]) -> [String: Any] {
    var mark = mark
    guard let message = mark["message"] as? String else { return mark }
    mark["message_key"] = message
    mark["at"] =
      Int64(message.dropFirst(4)).map { Date(timeIntervalSince1970: Double($0) / 1000).ISO8601Format() }
      ?? sent[message]
    mark["is_specific"] = mark["specific"]
    return mark
  }
}

extension Episode {
  /// The same episode as a value of the product; the place of a label in its message is not known.
  fileprivate init(_ exported: Exported, number: Int) {
    let ask = exported.fields["ask"] as? [String: Any] ?? [:]
    let medium = Medium(rawValue: (exported.fields["medium"] as? String ?? "").uppercased()) ?? .email
    self.init(
      id: EpisodeID(rawValue: "e-\(number)"), direction: exported.direction == "IN" ? .incoming : .outgoing,
      conversation: ConversationID(rawValue: "c-\(number)"), requester: PersonID(rawValue: "p-a"),
      counterpart: PersonID(rawValue: "p-b"),
      ask: Ask(
        message: ask.message, at: ask.at, medium: medium, sentence: ask.text("sentence"), span: Span(0, 1),
        type: AskType(rawValue: ask.text("type")) ?? .action, form: AskForm(rawValue: ask.text("form")) ?? .direct,
        addressee: AddresseeScope(rawValue: exported.scope) ?? .user,
        effort: Effort(rawValue: ask.text("effort")) ?? .normal,
        stakes: Stakes(rawValue: ask.text("stakes")) ?? .normal, provenance: .user),
      responses: exported.responses.compactMap { $0.response(by: medium) }, qualities: exported.qualities.map(\.quality)
    )
  }
}

extension [String: Any] {
  fileprivate func text(_ name: String) -> String { self[name] as? String ?? "" }
  fileprivate var message: MessageKey { MessageKey(rawValue: text("message_key")) }
  fileprivate var at: Instant {
    Instant(seconds: Int64((try? Date(text("at"), strategy: .iso8601))?.timeIntervalSince1970 ?? 0))
  }

  fileprivate func response(by medium: Medium) -> Response? {
    ResponseClass(rawValue: text("class")).map { known in
      Response(
        message: message, at: at, medium: medium, class: known, text: text("span"), span: Span(0, 1), provenance: .user)
    }
  }

  fileprivate var quality: Quality {
    Quality(
      label: Label(rawValue: text("label")), message: message, at: at, text: text("span"), span: Span(0, 1),
      provenance: .user, isSpecific: self["is_specific"] as? Bool ?? false)
  }
}
