import Messages

/// Which no a remark belongs to.
extension Aftermath {
  /// How long after a no an offer or a boast still belongs to it, and how long words about tone do, in hours.
  private static let fortnight = 14.0 * 24
  private static let month = 30.0 * 24

  /// Each remark with the episode to which it belongs; those that belong to none are left out.
  func said() -> [(EpisodeID, Quality)] {
    let incoming = refusals.filter { $0.direction == .incoming }.sorted { $0.decidedAt < $1.decidedAt }
    return remarks.flatMap { remark in
      owners(of: remark, among: incoming).map { ($0.episode, remark.quality) }
    }
  }

  private func owners(of remark: Remark, among refusals: [Refusal]) -> [Refusal] {
    switch remark.quality.label {
    case "CONSULTED": decided(refusals, after: remark).filter { asksCounsel(remark, on: $0) }
    case "VOLUNTEER":
      last(refusals, before: remark, hours: Self.fortnight) { refusal in
        remark.audience.contains(refusal.counterpart) && !refusal.answers.contains(remark.quality.message)
      }
    case "BOAST": nearest(refusals, remark, hours: Self.fortnight) { !remark.audience.contains($0.counterpart) }
    default: nearest(refusals, remark, hours: Self.month) { _ in true }
    }
  }

  /// What was decided in the month after a remark.
  private func decided(_ refusals: [Refusal], after remark: Remark) -> ArraySlice<Refusal> {
    guard let at = remark.quality.at else { return [] }
    let start = refusals.firstPlace { $0.decidedAt > at }
    return refusals[start...].prefix { $0.decidedAt.hours(since: at) <= Self.month }
  }

  /// The no that was said last before a remark.
  private func last(
    _ refusals: [Refusal], before remark: Remark, hours: Double, where fits: (Refusal) -> Bool
  ) -> [Refusal] {
    guard let at = remark.quality.at else { return [] }
    let end = refusals.firstPlace { $0.decidedAt >= at }
    let start = refusals.firstPlace { at.hours(since: $0.decidedAt) <= hours }
    let found = refusals[min(start, end)..<end].last { $0.isNo && fits($0) }
    return found.map { [$0] } ?? []
  }

  /// The last no to whoever speaks or is named; failing these the last one of all.
  private func nearest(
    _ refusals: [Refusal], _ remark: Remark, hours: Double, where fits: (Refusal) -> Bool
  ) -> [Refusal] {
    let named = last(refusals, before: remark, hours: hours) { fits($0) && isAbout(remark, $0.counterpart) }
    return named.isEmpty ? last(refusals, before: remark, hours: hours, where: fits) : named
  }

  private func isAbout(_ remark: Remark, _ person: PersonID) -> Bool {
    remark.sender == person || names[person].map { remark.names.contains(SpellingHash($0).value) } ?? false
  }

  /// Whether the user asks somebody else about an ask before answering it, in words that name its matter.
  private func asksCounsel(_ remark: Remark, on refusal: Refusal) -> Bool {
    guard let at = remark.quality.at, refusal.askedAt < at, at < refusal.decidedAt,
      !remark.audience.contains(refusal.counterpart)
    else { return false }
    let shared = remark.words.intersection(refusal.words).count
    return shared >= 2 || (shared == 1 && isAbout(remark, refusal.counterpart))
  }
}
