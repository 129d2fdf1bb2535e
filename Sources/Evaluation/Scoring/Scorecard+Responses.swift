import Messages

/// Classes of single answers.
extension Scorecard {
  mutating func score(_ item: ResponseCase, by predictor: Predictor) {
    let answer = item.isMessage ? predictor.ownText(item.answer) : item.answer
    let found = predictor.response(answer, item.ask, item.type, item.medium)
    let expected = item.resolved(found.class) { predictor.qualities(answer, item.ask, item.type, item.medium) }
    let text = item.ask + "\n" + item.answer
    count(
      .responses, expected: expected.rawValue, predicted: found.class.rawValue, confidence: found.confidence, text: text
    )
    count(.responsesFour, expected: expected.inFour, predicted: found.class.inFour, text: text)
    if let polarity = expected.polarity {
      count(.responsesYesNo, expected: polarity, predicted: found.class.polarity ?? "OPEN", text: text)
    } else {
      leaveOut(.responsesYesNo, "neither yes nor no")
    }
  }
}

extension ResponseCase {
  /// The expected class; a counter-offer read as a refusal with an alternative was read right.
  fileprivate func resolved(_ found: ResponseClass, qualities: () -> [PredictedQuality]) -> ResponseClass {
    guard isCounterOffer, found == .decline else { return expected }
    return qualities().contains { $0.label.family == "ALTERNATIVE" } ? .decline : expected
  }
}

extension ResponseClass {
  /// The class among yes, qualified, no and open.
  fileprivate var inFour: String {
    switch self {
    case .accept: "YES"
    case .acceptPart: "QUALIFIED"
    case .decline: "NO"
    case .defer, .clarify, .unsure: "OPEN"
    }
  }

  /// Yes or no; nil for what is neither.
  fileprivate var polarity: String? {
    switch self {
    case .accept, .acceptPart: "YES"
    case .decline: "NO"
    case .defer, .clarify, .unsure: nil
    }
  }
}
