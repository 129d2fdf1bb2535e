import Messages

/// An episode as a careful reader sees it.
///
/// `asks` has more than one sentence where several ask for one thing; the answers then belong to all of them.
struct ExpectedEpisode: Sendable {
  var id: String
  var asks: [ExpectedAsk]
  var responses: [ExpectedResponse]
  /// Nil where nothing was decided.
  var firstDecision: ExpectedResponse?
  var finalDecision: ExpectedResponse?
  /// Qualities, follow-ups and repeats, each on its message.
  var marks: [ExpectedMark]
  /// Labels of the episode as a whole.
  var aftermath: [Label]
  /// Labels in doubt, `ASK` and response classes among them.
  var unsure: [ExpectedMark]
}

/// A sentence that asks. What is nil is not known and not scored; a message that is nil is not there.
struct ExpectedAsk: Sendable {
  var message: MessageKey?
  var sentence: String
  var type: AskType?
  var form: AskForm?
  var addressee: AddresseeScope?
  var effort: Effort?
  var stakes: Stakes?
}

struct ExpectedResponse: Sendable {
  var message: MessageKey?
  var `class`: ResponseClass
  var text: String
}

/// A label on a message and the words that carry it.
struct ExpectedMark: Sendable {
  var message: MessageKey?
  var label: Label
  var text: String
}

/// A sentence that looks like an ask and is none.
struct ExpectedNoAsk: Sendable {
  var message: MessageKey?
  var sentence: String
  var why: String
}

/// A conversation and what is to be found in it.
struct ExpectedStory: Sendable {
  var conversation: Conversation
  var episodes: [ExpectedEpisode]
  var noAsks: [ExpectedNoAsk]
  /// Sentences in doubt: an ask found there is neither right nor wrong.
  var unsure: [ExpectedMark]
}

extension Label {
  /// Somebody asking again for the same thing (LABELS.md 4.1).
  static let `repeat`: Label = "REPEAT"
  /// How somebody takes a no (LABELS.md 4.5).
  static let afterReceivedNo: Set<Label> = ["RECONSIDER", "THANKS_FOR_NO", "FEEDBACK_OPEN", "ENTITLED"]
}
