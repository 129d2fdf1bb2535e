import Analysis

/// A practice one can change, and which episodes show room for it.
struct Advice {
  let metric: String
  /// What to do, as an order.
  let sentence: String
  /// Whether the episodes that count show room for it, or the others.
  let isCounted: Bool
  /// What is wrong with them: "5 of 14 …".
  let finding: String
  /// What can be done about a wrong count; empty where nothing can.
  var remedy = ""
  /// Where the evidence for harm is weak, or the right moment rare.
  var isOnlyIfPicked = false

  var practice: String { Analysis.metric(named: metric)?.practice ?? "" }

  /// All that can be suggested; the order breaks ties.
  static let all = [
    Advice(
      metric: "no_alternative", sentence: "Offer one alternative with each no", isCounted: true, finding: "had none"),
    Advice(
      metric: "ack", sentence: "Take up their need when you say no", isCounted: false,
      finding: "did not take up their need"),
    Advice(
      metric: "bare_busy", sentence: "Say what keeps you busy, and until when, if it is yours to tell", isCounted: true,
      finding: "gave only being busy as reason"),
    Advice(
      metric: "lean_no_high", sentence: "Say the hard ones aloud", isCounted: true,
      finding: "of high stakes went out in writing only, as far as I can see",
      remedy: "If you did talk, note it with “pushback note”. "),
    Advice(
      metric: "personal", sentence: "Object to the point, not to the person", isCounted: true,
      finding: "judged the person"),
    Advice(metric: "heat", sentence: "Let a hot answer lie for an hour", isCounted: true, finding: "carried heat"),
    Advice(
      metric: "thanked_all", sentence: "Thank people for telling you no", isCounted: false,
      finding: "went without thanks"),
    Advice(
      metric: "asked_first", sentence: "Ask one question before the no", isCounted: false, finding: "had none",
      isOnlyIfPicked: true),
    Advice(
      metric: "pivot", sentence: "Go on with “and” instead of “but”", isCounted: true,
      finding: "turned agreement round",
      isOnlyIfPicked: true),
    Advice(
      metric: "private_no", sentence: "Say no to the person alone", isCounted: false, finding: "were read by others",
      isOnlyIfPicked: true),
    Advice(
      metric: "followed_up", sentence: "Ask once more, politely", isCounted: false, finding: "were left at that",
      isOnlyIfPicked: true),
  ]

  /// Good starts, in the order of the articles, with what each is called.
  static let strengths: [(metric: String, words: String, practice: String)] = [
    ("asked_first", "asking before the no", "A10"), ("specific_reason", "giving a reason that can be checked", "A15"),
    ("yes_and", "going on with “and”", "A16"), ("rich_no", "saying it aloud", "B1"),
    ("ack_before", "acknowledging first", "B2"), ("thanked_all", "thanking for a no", "C6"),
  ]
}
