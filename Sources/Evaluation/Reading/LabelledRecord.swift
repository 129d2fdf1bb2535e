import Messages

/// One record of a labelled file: what it says about asks, about responses, and about qualities.
protocol LabelledRecord: Sendable {
  /// The record's own id, by which errors name it.
  var id: String { get }
  func asks() -> [Labelled<AskCase>]
  func responses() -> [Labelled<ResponseCase>]
  func qualities() -> [Labelled<QualityCase>]
  /// The record as a conversation with the episodes expected in it; nil where it is none.
  func story() -> ExpectedStory?
}

extension LabelledRecord {
  func story() -> ExpectedStory? { nil }
}

/// A case to be scored, or why there is none.
enum Labelled<Case: Sendable>: Sendable {
  case scored(Case)
  case leftOut(String)
}

/// A text of which it is known whether it asks.
struct AskCase: Sendable {
  /// Which sentences of the text are known to ask.
  enum Marks: Sendable {
    /// Nothing is known beyond the text as a whole.
    case none
    /// This one asks; others may too.
    case one(String)
    /// These ask, and no other but those in doubt.
    case all([String], unsure: [String])
  }

  var text: String
  /// A whole message, from which own text is still to be cut.
  var isMessage: Bool
  var medium: Medium
  var isAsk: Bool
  /// Why a text that does not ask might look as if it did; nil where nobody says.
  var why: String?
  var marks: Marks = .none
  /// Of the text that asks, or of its one marked sentence; nil where it is not known.
  var type: AskType?
  var form: AskForm?
}

/// An answer of which the class is known.
struct ResponseCase: Sendable {
  var ask: String
  var type: AskType?
  var answer: String
  var isMessage: Bool
  var medium: Medium
  var expected: ResponseClass
  /// A counter-offer: ACCEPT_PART when it is definite, else DECLINE with ALTERNATIVE; the label does not tell which.
  var isCounterOffer = false
}

/// An answer of which the quality labels are known.
struct QualityCase: Sendable {
  /// A label and the words that carry it.
  struct Mark: Sendable {
    var label: Label
    var text: String
  }

  /// Which labels a record speaks of, and how it calls them.
  enum Vocabulary: Sendable {
    /// The labels of the product.
    case full
    /// Those that rows tell of, without their types.
    case families
    /// The handful of coarser labels of real threads.
    case threads
  }

  var answer: String
  /// What it answers, and its type; empty and nil where that is not known.
  var ask = ""
  var type: AskType?
  var medium: Medium
  var vocabulary: Vocabulary
  var expected: [Mark]
  /// Labels in doubt: neither right nor wrong.
  var unsure: Set<Label> = []
}
