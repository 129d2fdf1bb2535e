/// The rates of which a change between periods is judged, in the order of print: fixed in advance, because every test
/// more makes all verdicts weaker (PRACTICES.md 1.5). Not in it is what another metric leaves over.
public let judgedFamily: [any RateMetric.Type] = [
  // How often yes
  YesRate.self,
  FullYesRate.self,
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
  Personal.self,
  // By which medium
  RichNo.self,
  PrivateNo.self,
  // What follows
  ToneKept.self,
  UnansweredIncoming.self,
  UnansweredOutgoing.self,
  TheirYesRate.self,
]

/// The waits of which a change is judged with them.
let judgedWaits: [any DurationMetric.Type] = [TimeToFirstResponse.self]
