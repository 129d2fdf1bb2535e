import Messages

/// Whether the user goes on as usual after a no (LABELS.md 4.4 TONE_KEPT; PRACTICES.md A26, C1).
extension Aftermath {
  /// How many messages to a person must go before the no, and how many of those after it are looked at.
  private static let before = 10
  private static let after = 2...5
  /// No more of the messages before it are looked at: manners change with the years.
  private static let reach = 200
  private static let window = 30.0 * 24

  /// TONE_KEPT or TONE_CHANGED for each no of which enough is known.
  func kept(_ refusals: [Refusal], _ all: [Manner]) -> [(EpisodeID, Quality)] {
    refusals.filter(\.isNo).compactMap { refusal in tone(all, around: refusal).map { (refusal.episode, $0) } }
  }

  private func tone(_ all: [Manner], around refusal: Refusal) -> Quality? {
    let here = all.firstPlace { $0.at >= refusal.decidedAt }
    let earlier = all[max(0, here - Self.reach)..<here]
    let later = all[here...].lazy.prefix { $0.at.hours(since: refusal.decidedAt) <= Self.window }
      .filter { !$0.messages.contains(where: refusal.isAnswered) }.prefix(Self.after.upperBound)
    return tone(Array(later), after: earlier)
  }

  private func tone(_ later: [Manner], after earlier: ArraySlice<Manner>) -> Quality? {
    guard earlier.count >= Self.before, later.count >= Self.after.lowerBound, let first = later.first else {
      return nil
    }
    let odd = later.first(where: \.isHeated)
    let isKept =
      odd == nil && isUsual(later, among: earlier, by: \.warmth) && isUsual(later, among: earlier, by: \.words)
    let shown = odd ?? first
    return Quality(
      label: isKept ? "TONE_KEPT" : "TONE_CHANGED", message: shown.message, at: shown.at, text: shown.opening,
      span: Span(0, shown.opening.utf8.count), provenance: .rule("aftermath.tone"), confidence: 0.6)
  }

  /// Whether the later messages show no less than the least that as many earlier ones in a row did.
  private func isUsual(_ later: [Manner], among earlier: ArraySlice<Manner>, by measure: (Manner) -> Int) -> Bool {
    let width = later.count
    let values = earlier.map(measure)
    var sum = values.prefix(width).reduce(0, +)
    var least = sum
    for at in width..<values.count {
      sum += values[at] - values[at - width]
      least = min(least, sum)
    }
    return later.map(measure).reduce(0, +) >= least
  }
}

extension Array {
  /// The place of the first element for which a condition holds that, once it holds, goes on to hold; found by halving.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
