import Messages

/// Whether the user writes again as soon as usual after a no (PRACTICES.md A26).
extension Aftermath {
  /// How many messages to a person must go before the no.
  private static let before = 10
  /// And on how many days.
  private static let days = 4

  /// CONTACT_KEPT or CONTACT_LOST for each no of the user's with enough messages before it.
  ///
  /// The usual gap is the median between days on which the user wrote; kept is one and a half times that, at least a day.
  /// CONTACT_LOST was due by the end of the last such day; where nothing was written since, it stands on the no.
  func contact(_ refusals: [Refusal], _ all: [Manner]) -> [(EpisodeID, Quality)] {
    refusals.filter { $0.isNo && $0.direction == .incoming }.compactMap { refusal in
      contact(all, after: refusal).map { (refusal.episode, $0) }
    }
  }

  private func contact(_ all: [Manner], after refusal: Refusal) -> Quality? {
    let here = all.firstPlace { $0.at >= refusal.decidedAt }
    guard here >= Self.before, let usual = Self.usualGap(all[..<here].suffix(200).map(\.day)) else { return nil }
    let last = refusal.decidedAt.day + Int64(max(1, 1.5 * usual))
    let next = all[here...].first { !$0.messages.contains(where: refusal.isAnswered) }
    let isKept = next.map { $0.day <= last } ?? false
    return Quality(
      label: isKept ? "CONTACT_KEPT" : "CONTACT_LOST", message: next?.message ?? refusal.decision,
      at: next?.at ?? refusal.decidedAt, text: next?.opening ?? "", span: Span(0, next?.opening.utf8.count ?? 0),
      provenance: .rule("aftermath.contact"), confidence: 0.8, due: isKept ? nil : Instant(endOfDay: last))
  }

  /// The median of the gaps between days of contact; nil for too few days.
  private static func usualGap(_ days: [Int64]) -> Double? {
    let distinct = Set(days).sorted()
    guard distinct.count >= Self.days else { return nil }
    let gaps = zip(distinct, distinct.dropFirst()).map { $1 - $0 }.sorted()
    return Double(gaps[(gaps.count - 1) / 2] + gaps[gaps.count / 2]) / 2
  }
}

extension Manner {
  fileprivate var day: Int64 { at.day }
}

extension Instant {
  /// The end of a day, given in days since 1970 in UTC.
  fileprivate init(endOfDay day: Int64) { self.init(milliseconds: (day + 1) * 86_400_000) }

  /// Days since 1970 in UTC.
  fileprivate var day: Int64 { (milliseconds - (milliseconds % 86_400_000 + 86_400_000) % 86_400_000) / 86_400_000 }
}
