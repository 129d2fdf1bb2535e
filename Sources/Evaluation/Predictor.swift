import Messages

/// What is put to the test: the steps of the language stage, each a closure, so that scoring knows none of them.
public struct Predictor: Sendable {
  /// What the report calls it.
  public var name: String
  /// The writer's own words in the body of a message.
  public var ownText: @Sendable (_ body: String) -> String
  /// The asks in an own text, in the order of the text.
  public var asks: @Sendable (_ text: String, _ medium: Medium) -> [PredictedAsk]
  /// What an answer does with an ask; the type of the ask is nil where it is not known.
  public var response: @Sendable (_ answer: String, _ ask: String, _ type: AskType?, _ medium: Medium) -> PredictedClass
  /// The quality labels of an own text; what it answers is empty, and the type nil, where that is not known.
  public var qualities:
    @Sendable (_ text: String, _ ask: String, _ type: AskType?, _ medium: Medium) -> [PredictedQuality]
  /// The episodes of a whole conversation.
  public var episodes: @Sendable (_ conversation: Conversation) -> [Episode]

  /// Makes a predictor; a step that is not given finds nothing, and own text is the whole body.
  public init(
    name: String,
    ownText: @escaping @Sendable (String) -> String = { $0 },
    asks: @escaping @Sendable (String, Medium) -> [PredictedAsk] = { _, _ in [] },
    response: @escaping @Sendable (String, String, AskType?, Medium) -> PredictedClass = { _, _, _, _ in
      PredictedClass(.unsure, confidence: 0)
    },
    qualities: @escaping @Sendable (String, String, AskType?, Medium) -> [PredictedQuality] = { _, _, _, _ in [] },
    episodes: @escaping @Sendable (Conversation) -> [Episode] = { _ in [] }
  ) {
    self.name = name
    self.ownText = ownText
    self.asks = asks
    self.response = response
    self.qualities = qualities
    self.episodes = episodes
  }
}

/// A sentence found to ask for something.
public struct PredictedAsk: Sendable, Equatable {
  public var sentence: String
  /// From 0 to 1.
  public var confidence: Double
  /// Nil where nothing is said about it.
  public var type: AskType?
  public var form: AskForm?

  public init(_ sentence: String, confidence: Double, type: AskType? = nil, form: AskForm? = nil) {
    self.sentence = sentence
    self.confidence = confidence
    self.type = type
    self.form = form
  }
}

/// The class given to an answer.
public struct PredictedClass: Sendable, Equatable {
  public var `class`: ResponseClass
  /// From 0 to 1.
  public var confidence: Double

  public init(_ class: ResponseClass, confidence: Double) {
    self.class = `class`
    self.confidence = confidence
  }
}

/// A quality label given to some words.
public struct PredictedQuality: Sendable, Equatable {
  public var label: Label
  public var text: String
  /// From 0 to 1.
  public var confidence: Double

  public init(_ label: Label, text: String, confidence: Double) {
    self.label = label
    self.text = text
    self.confidence = confidence
  }
}
