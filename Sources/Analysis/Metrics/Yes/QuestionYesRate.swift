/// How often questions for information get their answer, apart from the headline (practice A18).
public enum QuestionYesRate: RateMetric {
  public static let id = "question_yes_rate"
  public static let practice = "A18"
  public static let topic = Topic.yes
  public static let title = "yes or partly, questions"
  public static let definition = "How often you answer what people want to know."
  public static let numerator = "First decision is ACCEPT or ACCEPT_PART."
  public static let population = Population.decidedQuestions
  public static let caveats = ["Answering is cheap, so questions stand in a row of their own."]

  public static func counts(_ observed: ObservedEpisode) -> Bool { observed.decision?.class != .decline }
}
