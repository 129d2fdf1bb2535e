/// The registry: every group of rules, in the order in which they are decided.
enum Labels {
  /// One line a label; the reason for its place stands beside it.
  static let all: [LabelRules] =
    [
      LabelRules("NOT_ASK", AskSilencers.rules),  // first: what only looks like an ask silences what follows
      LabelRules("ASK", AskRules.rules),
      LabelRules("ASK cues", AskCues.rules),  // type, effort, stakes and addressee of the asks found
    ]
    + ResponseRules.all  // before the qualities, which weigh a refusal by its class
    + [
      LabelRules("reversal", ReversalRules.rules), LabelRules("no information", InformationRules.rules),
      LabelRules("referral", ReferralRules.rules), LabelRules("turned polarity", TurnedRules.rules),
      LabelRules("shape of an ask", AskShapes.rules),
    ]
    + QualityRules.own
    + [LabelRules("SPECIFIC", SpecificRules.rules)]
    + ContrastRules.all  // last: a contrast is told by what the clauses beside it are
    + FollowUpRules.all + AftermathRules.all + RemarkRules.all + MannerRules.all
    + [
      LabelRules("mentioned talk", SpokenMention.rules), LabelRules("mentioned message", MediumMention.rules),
      LabelRules("other matter", OtherMatter.rules),
    ]

  static var rules: [Rule] { all.flatMap(\.rules) }
}

/// The rules that find one label.
struct LabelRules: Sendable {
  let label: String
  let rules: [Rule]

  init(_ label: String, _ rules: [Rule]) {
    self.label = label
    self.rules = rules
  }
}

/// The version of the rules and weights that labels were found with; it changes with every change of their output.
public let rulesVersion = "18"
