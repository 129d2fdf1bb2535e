/// How far two readings of the same texts agree.
public struct AgreementReport: Sendable, Equatable, Codable {
  /// What the readers had to tell, and what a case of it is.
  public enum Topic: String, Sendable, Codable, CaseIterable {
    case asks
    case askTypes = "ask_types"
    case askForms = "ask_forms"
    case responses
    case qualities
    case followUps = "follow_ups"
  }

  /// One label seen or not seen, over all cases of its topic.
  public struct Row: Sendable, Equatable, Codable {
    public var topic: Topic
    public var label: String
    public var both: Int
    public var onlyFirst: Int
    public var onlySecond: Int
    public var neither: Int
    /// Cases on which both see it, or neither does.
    public var agreement: Share
    /// Cohen's kappa; nil where chance alone would agree always.
    public var kappa: Double?

    enum CodingKeys: String, CodingKey {
      case topic, label, both, neither, agreement, kappa
      case onlyFirst = "only_first"
      case onlySecond = "only_second"
    }
  }

  /// A topic in which each case has exactly one label of several.
  public struct Choice: Sendable, Equatable, Codable {
    public var topic: Topic
    /// Cases to which both gave the same label.
    public var agreement: Share
    public var kappa: Double?
  }

  public var first: String
  public var second: String
  /// Conversations with the same id and the same texts in both.
  public var conversations: Int
  public var rows: [Row]
  public var choices: [Choice]
  /// What was not compared, and why.
  public var leftOut: [NamedCount]

  enum CodingKeys: String, CodingKey {
    case first, second, conversations, rows, choices
    case leftOut = "left_out"
  }
}

extension AgreementReport.Topic {
  /// What one case is, in one line.
  public var definition: String {
    switch self {
    case .asks: "Asks, sentence by sentence of who asks"
    case .askTypes: "Type of the asks that both mark, sentence by sentence"
    case .askForms: "Form of the asks that both mark, sentence by sentence"
    case .responses: "Responses, answer by answer, of those that both class"
    case .qualities: "Qualities, answer by answer: whether a label of the family stands on it"
    case .followUps: "What the requester says after the ask, message by message"
    }
  }
}
