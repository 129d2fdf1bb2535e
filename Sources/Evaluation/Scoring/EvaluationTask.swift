import Messages

/// One thing that is counted, with the words that say what; the order is that of the report.
public enum EvaluationTask: String, Sendable, Codable, CaseIterable {
  case askTexts = "ask_texts"
  case askSentences = "ask_sentences"
  case askEpisodes = "ask_episodes"
  case askTypes = "ask_types"
  case askForms = "ask_forms"
  case askAddressees = "ask_addressees"
  case askEfforts = "ask_efforts"
  case askStakes = "ask_stakes"
  case responses
  case responsesFour = "responses_four"
  case responsesYesNo = "responses_yes_no"
  case episodeResponses = "episode_responses"
  case firstDecisions = "first_decisions"
  case finalDecisions = "final_decisions"
  case qualityFamilies = "quality_families"
  case qualitySubtypes = "quality_subtypes"
  case pivotOrBridge = "pivot_or_bridge"
  case episodeQualityFamilies = "episode_quality_families"
  case episodeQualitySubtypes = "episode_quality_subtypes"
  case reasonTypes = "reason_types"
  case alternativeTypes = "alternative_types"
  case acknowledgementTypes = "acknowledgement_types"
  case episodePivotOrBridge = "episode_pivot_or_bridge"
  case followUps = "follow_ups"

  /// What is counted, in one line.
  public var definition: String {
    switch self {
    case .askTexts: "Asks, text by text: a message or single sentence in which at least one ask is found"
    case .askSentences: "Asks, sentence by sentence: found sentences against marked ones"
    case .askEpisodes: "Asks, episode by episode: episodes against expected ones of the same message and sentence"
    case .askTypes: "Type of the asks found"
    case .askForms: "Form of the asks found"
    case .askAddressees: "Who is asked, of the asks found"
    case .askEfforts: "Effort of the asks found"
    case .askStakes: "Stakes of the asks found"
    case .responses: "Responses, answer by answer"
    case .responsesFour: "Responses in four classes: yes, qualified (a part), no, open (put off, asked back, unsure)"
    case .responsesYesNo: "Yes (a part included) against no, of the answers that are either"
    case .episodeResponses: "Responses of the episodes found, message by message; NONE where one side sees no answer"
    case .firstDecisions: "What the first answers came to, of the episodes found: decision, else last answer, else NONE"
    case .finalDecisions: "What came of it in the end, of the episodes found: decision, else last answer, else NONE"
    case .qualityFamilies: "Qualities, answer by answer: whether a label stands on it"
    case .qualitySubtypes: "Qualities with their type, answer by answer"
    case .pivotOrBridge: "Pivot and bridge told apart, of the answers that hold one of them"
    case .episodeQualityFamilies: "Qualities of the episodes found, message by message"
    case .episodeQualitySubtypes: "Qualities with their type, of the episodes found"
    case .reasonTypes: "Types of REASON mixed up, of the messages on which both sides see one"
    case .alternativeTypes: "Types of ALTERNATIVE mixed up, of the messages on which both sides see one"
    case .acknowledgementTypes: "Types of ACK mixed up, of the messages on which both sides see one"
    case .episodePivotOrBridge: "Pivot and bridge told apart, of the episodes found"
    case .followUps: "What follows a received no (LABELS.md 4.5), message by message, of the episodes found"
    }
  }

  /// Whether each case has exactly one label on either side, so that accuracy and a confusion matrix mean something.
  var isClassification: Bool {
    switch self {
    case .askSentences, .askEpisodes, .qualityFamilies, .qualitySubtypes, .episodeQualityFamilies,
      .episodeQualitySubtypes, .followUps:
      false
    default: true
    }
  }

  /// Whether its errors are listed; the others look at the same cases again.
  var listsErrors: Bool {
    switch self {
    case .responsesFour, .responsesYesNo, .pivotOrBridge, .qualitySubtypes, .finalDecisions: false
    case .episodePivotOrBridge, .episodeQualitySubtypes, .followUps: false
    case .askTypes, .askForms, .askAddressees, .askEfforts, .askStakes: false
    default: true
    }
  }

  /// Labels in the order in which they are printed; what is not among them follows by name.
  var order: [String] {
    switch self {
    case .askTexts, .askSentences, .askEpisodes: ["ask", "no_ask"]
    case .askTypes: AskType.allCases.map(\.rawValue)
    case .askForms: AskForm.allCases.map(\.rawValue)
    case .askAddressees: AddresseeScope.allCases.map(\.rawValue)
    case .askEfforts: Effort.allCases.map(\.rawValue)
    case .askStakes: Stakes.allCases.map(\.rawValue)
    case .responsesFour, .responsesYesNo: ["YES", "QUALIFIED", "NO", "OPEN"]
    case .responses, .episodeResponses, .firstDecisions, .finalDecisions: ResponseClass.allCases.map(\.rawValue)
    default: []
    }
  }
}
