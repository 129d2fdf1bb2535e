/// A no that a reader knows for one (LABELS.md 4.3 CLEAR_NO): the refusals that hedge nothing.
enum ClearNoRules {
  static let all: [LabelRules] = [
    LabelRules("CLEAR_NO", DeclineRules.rules.filter { !hedged.contains($0.id) }),
    LabelRules("NOT-CLEAR", ResponseSilencers.rules),
  ]

  /// A lack or a doubt leaves the door open.
  private static let hedged: Set<String> = ["DECLINE-LACK"]
}
