import Messages

/// What the words of an asking sentence, and of those around it, say of the ask.
struct AskDetails {
  /// The ids of the cues in the asking sentence.
  let cues: [String]
  /// Finds the ids of the cues in the sentence before it, which few asks need.
  let before: () -> [String]

  func has(_ cue: String) -> Bool { cues.contains(cue) }

  /// What else is known of the ask, by the names of LABELS.md 4.1, ascending.
  var marks: [Label] {
    [("CUE-BOUNDARY", "BOUNDARY_ASK"), ("CUE-CONDITIONAL", "CONDITIONAL"), ("CUE-GROWTH", "GROWTH")]
      .filter { has($0.0) }.map { Label(rawValue: $0.1) }
  }

  // MARK: Type

  /// The type by the act that is asked for; where no word names it, the one that its form has most often.
  func type(_ rule: AskRule) -> AskType {
    if has("CUE-TYPE-COURTESY"), rule.type == .approval { return act(has("CUE-TYPE-TIME-WITH-YOU") ? .time : .action) }
    if has("CUE-TYPE-TIME-WITH-YOU"), rule.type != .info || !has("CUE-TYPE-WH") { return .time }
    switch rule.type {
    case .time: return .time
    case .approval: return .approval
    case .info: return question
    case .action: return act(.action)
    }
  }

  /// The type of a question: an answer is all it wants, unless its words name an act.
  private var question: AskType {
    if has("CUE-TYPE-WH") { return .info }
    if has("CUE-TYPE-TIME") { return .time }
    if has("CUE-TYPE-APPROVAL") { return .approval }
    return has("CUE-TYPE-ACTION") && !has("CUE-TYPE-INFO") ? .action : .info
  }

  /// The type of a request: the act that it names.
  private func act(_ usual: AskType) -> AskType {
    if has("CUE-TYPE-INFO"), !has("CUE-TYPE-APPROVAL") { return .info }
    if has("CUE-TYPE-TIME") { return .time }
    return has("CUE-TYPE-APPROVAL") ? .approval : usual
  }

  // MARK: Effort

  /// How long the act takes (LABELS.md 4.1): what has no telling words takes as long as its type most often does.
  func effort(_ type: AskType) -> Effort {
    if type == .approval { return has("CUE-EFFORT-WEIGHED") ? .normal : .small }
    if type == .info { return .small }
    if has("CUE-EFFORT-LARGE") { return .large }
    if has("CUE-REFERS-BACK"), !has("CUE-EFFORT-SMALL"), before().contains("CUE-EFFORT-LARGE") { return .large }
    if has("CUE-EFFORT-SMALL"), !has("CUE-EFFORT-LIST") { return .small }
    return .normal
  }
}
