import Messages

/// Finds pairs of people who may be one.
///
/// People are put under each trait of theirs; those of a trait that few share are paired. What many share (a first name,
/// the address of a ticket system that writes for everybody) says nothing.
struct SuggestionSearch {
  /// Somebody with whom there was traffic.
  struct Candidate {
    var person: Person
    /// The names displayed with each address.
    var names: [[String]]
    var traffic: Int
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private let candidates: [Candidate]
  private var reasons: [Pair: Set<Suggestion.Reason>] = [:]

  /// At most so many people share a trait that tells something.
  private static let most = 4

  init(_ candidates: [Candidate]) {
    self.candidates = candidates
    pairNames()
    pair(by: Traits.localPart, Suggestion.Reason.sameLocalPart)
    pair(by: Traits.mailboxName, Suggestion.Reason.sameMailbox)
    pair(by: Traits.digits, Suggestion.Reason.sameNumber)
  }

  /// The pairs, those of whom there is more in the archive first.
  var suggestions: [Suggestion] {
    let ranked = reasons.sorted { left, right in rank(left.key) < rank(right.key) }
    return ranked.map { pair, reasons in
      let isSwapped = importance(pair.second) > importance(pair.first)
      let (first, second) = isSwapped ? (pair.second, pair.first) : (pair.first, pair.second)
      return Suggestion(
        first: candidates[first].person, second: candidates[second].person, reasons: reasons.sorted())
    }
  }

  private func importance(_ index: Int) -> Int {
    candidates[index].person.id == .owner ? .max : candidates[index].traffic
  }

  private func rank(_ pair: Pair) -> (Int, PersonID, PersonID) {
    let (first, second) = (candidates[pair.first], candidates[pair.second])
    return (-min(importance(pair.first), importance(pair.second)), first.person.id, second.person.id)
  }

  private mutating func add(_ first: Int, _ second: Int, _ reason: Suggestion.Reason) {
    guard first != second else { return }
    reasons[Pair(first: min(first, second), second: max(first, second)), default: []].insert(reason)
  }
}

extension SuggestionSearch {
  private mutating func pair(by trait: (Address) -> String?, _ reason: (String) -> Suggestion.Reason) {
    for (value, people) in grouped({ $0.person.addresses.compactMap(trait) }) {
      pairAll(people, reason(value))
    }
  }

  private mutating func pairAll(_ people: [Int], _ reason: Suggestion.Reason) {
    guard (2...Self.most).contains(people.count) else { return }
    for (place, first) in people.enumerated() {
      for second in people[(place + 1)...] { add(first, second, reason) }
    }
  }

  private mutating func pairNames() {
    let named = grouped { $0.comparableNames }
    for (name, people) in named {
      if name.contains(" ") || areOfTwoKinds(people) { pairAll(people, .sameName(name)) }
    }
    let addressed = grouped { $0.person.addresses.compactMap(Traits.localWords) }
    for (name, people) in named where name.contains(" ") {
      let others = addressed[name.filter(\.isLetter)] ?? []
      guard people.count <= Self.most, others.count <= Self.most else { continue }
      for first in people {
        for second in others where !people.contains(second) { add(first, second, .nameInAddress(name)) }
      }
    }
  }

  /// A first name alone says something where one is known by number and one by mail.
  private func areOfTwoKinds(_ people: [Int]) -> Bool {
    guard people.count == 2 else { return false }
    let kinds = people.map { Set(candidates[$0].person.addresses.map(\.kind)) }
    return kinds[0].isDisjoint(with: kinds[1])
  }

  /// People by trait, each once, in their order.
  private func grouped(_ traits: (Candidate) -> [String]) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      for trait in Set(traits(candidate)) { groups[trait, default: []].append(index) }
    }
    return groups
  }
}

extension SuggestionSearch.Candidate {
  /// An address with many names writes for many people.
  fileprivate var comparableNames: [String] {
    let displayed = names.map { Set($0.compactMap(Traits.name)) }.filter { $0.count <= 4 }
    return ([person.name].compactMap(Traits.name) + displayed.joined()).filter { $0 != "me" }
  }
}
