import Foundation

/// One rate as its definition reads, told from plain dictionaries: with none of the product's own code.
struct RateRecipe: Sendable {
  let id: String
  /// Whether an episode is in the denominator.
  let isIn: @Sendable (Exported) -> Bool
  /// By which moment it belongs to a month.
  let moment: @Sendable (Exported) -> String?
  let counts: @Sendable (Exported) -> Bool

  private static func decided(
    _ id: String, _ direction: String = "IN", among isIn: @escaping @Sendable (Exported) -> Bool,
    counts: @escaping @Sendable (Exported) -> Bool
  ) -> RateRecipe {
    RateRecipe(
      id: id, isIn: { $0.isCounted && $0.direction == direction && isIn($0) }, moment: { $0.decidedAt }, counts: counts)
  }

  static let all: [RateRecipe] =
    [
      decided("yes_rate", among: { $0.isHeadline }) { $0.first != "DECLINE" },
      decided("full_yes_rate", among: { $0.isHeadline }) { $0.first == "ACCEPT" },
      decided("question_yes_rate", among: { !$0.isHeadline }) { $0.first != "DECLINE" },
      decided("small_yes", among: { $0.isHeadline && $0.ask("effort") == "SMALL" }) { $0.first != "DECLINE" },
      decided("low_stakes_pushback", among: { $0.isHeadline && $0.ask("stakes") == "NORMAL" }) { $0.first != "ACCEPT" },
      decided("team_shield", among: { $0.isHeadline && $0.scope == "TEAM" }) { $0.first == "DECLINE" },
      decided("their_yes_rate", "OUT", among: { $0.isHeadline }) { $0.first != "DECLINE" },
      decided("followed_up", "OUT", among: { $0.isNo }) { $0.after(days: 30).contains("RECONSIDER") },
      decided("feedback_open", "OUT", among: { $0.isNo }) { $0.after(days: 30).contains("FEEDBACK_OPEN") },
      decided("reason_given_to_me", "OUT", among: { $0.isNo }) { !$0.turn("REASON").isEmpty },
      decided("reason", among: { $0.isNo }) { !$0.turn("REASON").isEmpty },
      decided("specific_reason", among: { $0.isNo }) {
        $0.turn("REASON").contains { $0["is_specific"] as? Bool == true }
      },
      decided("priority_reason", among: { $0.isNo }) { $0.turn("REASON:PRIORITY").count > 0 },
      decided("clear_no", among: { $0.isNo }) { !$0.turn("CLEAR_NO").isEmpty || !$0.turn("BOUNDARY_STATED").isEmpty },
      decided("reason_no_ack", among: { $0.isNo }) { !$0.turn("REASON").isEmpty && !$0.isHeard },
      decided("asked_first", among: { $0.isNo }) { $0.hasEarlier("CLARIFY") },
    ]
    + [
      ("pivot", "BUT.PIVOT"), ("pivot_syn", "PIVOT.SYN"), ("bridge", "BUT.BRIDGE"), ("yes_and", "YES_AND"),
      ("we_joint", "WE.JOINT"), ("you_directive", "YOU.DIRECTIVE"), ("you_blame", "YOU.BLAME"),
      ("personal", "PERSONAL"), ("perspective", "PERSPECTIVE"), ("heat", "EMOTION"), ("evidence", "EVIDENCE"),
    ].map { id, family in
      decided(id, among: { $0.isNo || $0.first == "ACCEPT_PART" }) { !$0.turn(family).isEmpty }
    }
    + [
      decided("ack", among: { $0.isNo || $0.first == "ACCEPT_PART" }, counts: { $0.isHeard }),
      decided("scoped", among: { $0.isNo || $0.first == "ACCEPT_PART" }) {
        $0.first == "ACCEPT_PART" || !$0.turn("PERSPECTIVE").isEmpty
      },
    ]

  /// "3/7" among the episodes of a stretch of time, from its first moment to before its end.
  func share(of episodes: [Exported], in stretch: (start: String, end: String)) -> String {
    let members = episodes.filter { episode in
      guard isIn(episode), let at = moment(episode) else { return false }
      return stretch.start <= at && at < stretch.end
    }
    return "\(members.count(where: counts))/\(members.count)"
  }
}

/// One exported episode, read as the plain dictionary it is.
struct Exported {
  let fields: [String: Any]

  init(_ fields: [String: Any]) { self.fields = fields }

  var direction: String { fields["direction"] as? String ?? "" }
  var scope: String { fields["addressee_scope"] as? String ?? "" }
  func ask(_ name: String) -> String { (fields["ask"] as? [String: Any])?[name] as? String ?? "" }
  var isHeadline: Bool { ask("type") != "INFO" }
  var isCounted: Bool { ask("form") != "HINT" && (direction == "OUT" || scope != "OTHER") }
  var decision: [String: Any]? { fields["first_decision"] as? [String: Any] }
  var first: String? { decision?["class"] as? String }
  var isNo: Bool { first == "DECLINE" }
  var decidedAt: String? { decision?["at"] as? String }
  var responses: [[String: Any]] { fields["responses"] as? [[String: Any]] ?? [] }
  var qualities: [[String: Any]] { fields["qualities"] as? [[String: Any]] ?? [] }

  /// Whether an answer of this class came before the decision.
  func hasEarlier(_ name: String) -> Bool {
    responses.contains { $0["class"] as? String == name && ($0["at"] as? String ?? "~") < (decidedAt ?? "") }
  }

  /// The labels on the deciding message and on what the same person wrote within three minutes of it.
  func turn(_ name: String) -> [[String: Any]] {
    qualities.filter { quality in
      guard Self.matches(quality, name), let message = quality["message_key"] as? String else { return false }
      return message == decision?["message_key"] as? String || abs(seconds(to: quality)) <= 180
    }
  }

  var isHeard: Bool { !turn("ACK").isEmpty || !turn("PARAPHRASE").isEmpty }

  /// The families of the labels on what came after the decision, at most so many days.
  func after(days: Double) -> Set<String> {
    Set(
      qualities.filter { (0...(days * 86_400)).contains(seconds(to: $0)) }
        .compactMap { ($0["label"] as? String)?.prefix { $0 != ":" }.description })
  }

  private static func matches(_ quality: [String: Any], _ name: String) -> Bool {
    let label = quality["label"] as? String ?? ""
    return label == name || label.hasPrefix(name + ":")
  }

  /// From the decision to a label; infinite where its message has no known time.
  private func seconds(to quality: [String: Any]) -> Double {
    let message = quality["message_key"] as? String
    let answer = responses.first { $0["message_key"] as? String == message }?["at"] as? String
    guard let at = (quality["at"] as? String ?? answer).flatMap(Self.date), let no = decidedAt.flatMap(Self.date) else {
      return .infinity
    }
    return at.timeIntervalSince(no)
  }

  private static func date(_ text: String) -> Date? {
    (try? Date(text, strategy: .iso8601))
      ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
  }
}
