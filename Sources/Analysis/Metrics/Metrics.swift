/// Every metric, in the order of print. A new one is a file in this folder and a line here.
public let metrics: [any Metric.Type] = [
  // How often yes
  YesRate.self,
  FullYesRate.self,
  PartlyRate.self,
  DeclineRate.self,
  QuestionYesRate.self,
  // How a no is said
  NoAlternative.self,
  BareBusy.self,
  Reason.self,
  SpecificReason.self,
  Ack.self,
  AckBefore.self,
  Pivot.self,
  PivotSynonym.self,
  Bridge.self,
  YesAnd.self,
  AskedFirst.self,
  // By which medium
  DecisionMedium.self,
  DeclineMedium.self,
  RichNo.self,
  PrivateNo.self,
  // Silence
  UnansweredIncoming.self,
  UnansweredOutgoing.self,
  TimeToFirstResponse.self,
  // What others answer
  TheirYesRate.self,
]

/// The metric with this id; nil when there is none.
public func metric(named id: String) -> (any Metric.Type)? { metrics.first { $0.id == id } }
