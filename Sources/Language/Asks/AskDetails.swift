import Messages

/// What the words of an asking sentence, and of those around it, say of the ask.
struct AskDetails {
  /// The ids of the cues in the asking sentence.
  let cues: Set<String>
  /// The ids of the cues in the sentence before it.
  let before: Set<String>

  func has(_ cue: String) -> Bool { cues.contains("CUE-" + cue) }

  var isConditional: Bool { has("CONDITIONAL") }

  // MARK: Type

  /// The type by the act that is asked for; where no word names it, the one that its form has most often.
  func type(_ rule: AskRule) -> AskType {
    if has("TYPE-COURTESY"), rule.type == .approval { return act(has("TYPE-TIME-WITH-YOU") ? .time : .action) }
    if has("TYPE-TIME-WITH-YOU"), rule.type != .info || !has("TYPE-WH") { return .time }
    switch rule.type {
    case .time: return .time
    case .approval: return .approval
    case .info: return question
    case .action: return act(.action)
    }
  }

  /// The type of a question: an answer is all it wants, unless its words name an act.
  private var question: AskType {
    if has("TYPE-WH") { return .info }
    if has("TYPE-TIME") { return .time }
    if has("TYPE-APPROVAL") { return .approval }
    return has("TYPE-ACTION") && !has("TYPE-INFO") ? .action : .info
  }

  /// The type of a request: the act that it names.
  private func act(_ usual: AskType) -> AskType {
    if has("TYPE-INFO"), !has("TYPE-APPROVAL") { return .info }
    if has("TYPE-TIME") { return .time }
    return has("TYPE-APPROVAL") ? .approval : usual
  }

  // MARK: Effort

  /// How long the act takes (LABELS.md 4.1): what has no telling words takes as long as its type most often does.
  func effort(_ type: AskType) -> Effort {
    if type == .approval { return has("EFFORT-WEIGHED") ? .normal : .small }
    if type == .info { return .small }
    if has("EFFORT-LARGE") { return .large }
    if has("REFERS-BACK"), before.contains("CUE-EFFORT-LARGE"), !has("EFFORT-SMALL") { return .large }
    if has("EFFORT-SMALL"), !has("EFFORT-LIST") { return .small }
    return .normal
  }
}
