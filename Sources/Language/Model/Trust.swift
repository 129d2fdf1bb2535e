/// How far the model may go against the rules.
///
/// Rules carry over to writers of any kind, while weights know the kinds they were fitted to: with the model alone the
/// figures for unseen voices of the corpus rise and those for real mail fall. The lines were drawn where both hold.
enum Trust {
  /// What a rule found is dropped below this chance.
  static let against = 0.02
  /// What no rule found is added from this chance on.
  static let alone = 0.6
  /// The same for asks: an ask too many costs the reader more than a label too many.
  static let aloneAsk = 0.9
  /// A rule for answers that is at least this sure is overruled only from `overrule` on.
  static let sure = 0.6
  static let overrule = 0.95
}
