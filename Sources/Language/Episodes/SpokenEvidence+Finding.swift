import Messages

extension SpokenEvidence {
  /// The evidence that a written answer was preceded by talk (LABELS.md 4.6): a call in the log beats a mention.
  ///
  /// A logged call counts when it lasted a minute, was with the counterpart, and began in the 48 hours before.
  init?(calls: [SpokenContact], with counterpart: PersonID, before answer: Instant, text: String) {
    let call = calls.last { call in
      let hours = answer.hours(since: call.at)
      return call.person == counterpart && call.seconds >= 60 && hours >= 0 && hours <= 48
    }
    if let call {
      self.init(medium: call.medium, grade: .logged, at: call.at)
    } else if let medium = SpokenMention.medium(in: text) {
      self.init(medium: medium, grade: .mentioned)
    } else {
      return nil
    }
  }
}
