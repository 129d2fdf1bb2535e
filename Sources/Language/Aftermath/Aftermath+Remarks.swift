import Messages

/// Which no a remark belongs to.
extension Aftermath {
  /// How long after a no an offer or a boast still belongs to it, and how long words about tone do, in hours.
  private static let fortnight = 14.0 * 24
  private static let month = 30.0 * 24

  /// That a remark belongs to a refusal, by the places of both.
  ///
  /// A remark may belong to all that was decided in a month, so no labels are held before they are written.
  struct Belonging {
    let refusal: Int32
    let remark: Int32
  }

  /// What belongs together, by the place of the refusal.
  func said() -> [Belonging] {
    var incoming = refusals.indices.filter { refusals[$0].direction == .incoming }
    incoming.sort { refusals[$0].decidedAt < refusals[$1].decidedAt }
    var said: [Belonging] = []
    for (place, remark) in remarks.enumerated() {
      said += owners(of: remark, among: incoming).map { Belonging(refusal: Int32($0), remark: Int32(place)) }
    }
    said.sort { $0.refusal < $1.refusal }
    return said
  }

  /// The labels of the remarks that belong to some refusals.
  func remarked(_ places: [Int], _ said: [Belonging]) -> [(EpisodeID, Quality)] {
    places.flatMap { place in
      said[said.firstPlace { $0.refusal >= place }...].prefix { $0.refusal == place }
        .map { (refusals[place].episode, remarks[Int($0.remark)].quality) }
    }
  }

  /// Whom a remark belongs to, of refusals named by their places in the order of time.
  private func owners(of remark: Remark, among places: [Int]) -> [Int] {
    switch remark.quality.label {
    case "CONSULTED": decided(places, after: remark).filter { asksCounsel(remark, on: $0) }
    case "VOLUNTEER":
      last(places, before: remark, hours: Self.fortnight) { refusal in
        remark.audience.contains(refusal.counterpart) && !refusal.isAnswered(in: remark.quality.message)
      }
    case "BOAST": nearest(places, remark, hours: Self.fortnight) { !remark.audience.contains($0.counterpart) }
    default: nearest(places, remark, hours: Self.month) { _ in true }
    }
  }

  /// What was decided in the month after a remark.
  private func decided(_ places: [Int], after remark: Remark) -> ArraySlice<Int> {
    guard let at = remark.quality.at else { return [] }
    let start = places.firstPlace { refusals[$0].decidedAt > at }
    return places[start...].prefix { refusals[$0].decidedAt.hours(since: at) <= Self.month }
  }

  /// The no that was said last before a remark.
  private func last(
    _ places: [Int], before remark: Remark, hours: Double, where fits: (Refusal) -> Bool
  ) -> [Int] {
    guard let at = remark.quality.at else { return [] }
    let end = places.firstPlace { refusals[$0].decidedAt >= at }
    let start = places.firstPlace { at.hours(since: refusals[$0].decidedAt) <= hours }
    let found = places[min(start, end)..<end].last { refusals[$0].isNo && fits(refusals[$0]) }
    return found.map { [$0] } ?? []
  }

  /// The last no to whoever speaks or is named; failing these the last one of all.
  private func nearest(
    _ places: [Int], _ remark: Remark, hours: Double, where fits: (Refusal) -> Bool
  ) -> [Int] {
    let named = last(places, before: remark, hours: hours) { fits($0) && isAbout(remark, $0.counterpart) }
    return named.isEmpty ? last(places, before: remark, hours: hours, where: fits) : named
  }

  private func isAbout(_ remark: Remark, _ person: PersonID) -> Bool {
    remark.sender == person || names[person].map { remark.names.contains(SpellingHash($0).value) } ?? false
  }

  /// Whether the user asks somebody else about an ask before answering it, in words that name its matter.
  private func asksCounsel(_ remark: Remark, on place: Int) -> Bool {
    let refusal = refusals[place]
    guard let at = remark.quality.at, refusal.askedAt < at, at < refusal.decidedAt,
      !remark.audience.contains(refusal.counterpart)
    else { return false }
    let shared = remark.words.intersection(matters[place]).count
    return shared >= 2 || (shared == 1 && isAbout(remark, refusal.counterpart))
  }
}
