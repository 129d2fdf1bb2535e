/// How often a question went before the no to such an ask (practice A22).
public enum BoundaryAskedFirst: BoundaryMetric {
  public static let id = "boundary_asked_first"
  public static let title = "… asked before the no"
  public static let definition = "How often you asked whether you understood an ask marked for your review."
  public static let numerator = "A CLARIFY or PARAPHRASE of yours comes before the no."

  public static func counts(_ observed: ObservedEpisode) -> Bool {
    AskedFirst.counts(observed) || Paraphrase.counts(observed)
  }
}
