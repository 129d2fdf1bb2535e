/// A word without its ending, by the hash of its spelling.
///
/// Two words of one hash pass for one: nothing worse comes of it than a sentence taken for akin.
typealias Stem = UInt64

/// A few stems, each once.
///
/// An ordered row and no `Set`: it is made for every sentence and compared with every open ask, which hashing anew would
/// make dear.
struct StemSet: Sendable {
  /// Ascending.
  fileprivate var stems: [Stem]

  init(_ stems: [Stem] = []) {
    self.stems = stems
    self.stems.sort()
    var kept = 0
    for at in self.stems.indices where kept == 0 || self.stems[kept - 1] != self.stems[at] {
      self.stems[kept] = self.stems[at]
      kept += 1
    }
    self.stems.removeLast(self.stems.count - kept)
  }

  var count: Int { stems.count }
  var isEmpty: Bool { stems.isEmpty }

  func contains(_ stem: Stem) -> Bool { stems.contains(stem) }

  func isDisjoint(with other: StemSet) -> Bool { !forEachShared(other) { _ in false } }

  func intersection(_ other: StemSet) -> StemSet {
    var shared = StemSet()
    _ = forEachShared(other) { stem in
      shared.stems.append(stem)
      return true
    }
    return shared
  }

  func union(_ other: StemSet) -> StemSet { StemSet(stems + other.stems) }

  /// Calls for each stem that both have, ascending, as long as the answer is true.
  ///
  /// - Returns: whether there was any.
  private func forEachShared(_ other: StemSet, _ goesOn: (Stem) -> Bool) -> Bool {
    var (here, there, found) = (0, 0, false)
    while here < stems.count, there < other.stems.count {
      let (one, two) = (stems[here], other.stems[there])
      if one == two {
        found = true
        if !goesOn(one) { return true }
      }
      if one <= two { here += 1 }
      if two <= one { there += 1 }
    }
    return found
  }
}

/// Sets of stems in the order in which they were added, one behind the other: an archive has many and asks for few.
struct StemSets: Sendable {
  private var stems: [Stem] = []
  /// Where each set ends.
  private var ends: [UInt32] = []

  mutating func append(_ set: StemSet) {
    stems += set.stems
    ends.append(UInt32(stems.count))
  }

  subscript(at: Int) -> StemSet {
    StemSet(Array(stems[(at == 0 ? 0 : Int(ends[at - 1]))..<Int(ends[at])]))
  }
}

/// A fixed list of stems that is asked for every word.
struct StemTable: Sendable {
  /// Open addressing; 0 stands for nothing.
  private let slots: [Stem]

  init(_ stems: [Stem]) {
    var slots = [Stem](repeating: 0, count: 1 << (Int.bitWidth - (stems.count * 4).leadingZeroBitCount))
    for stem in stems { slots[Self.place(of: stem, in: slots)] = stem }
    self.slots = slots
  }

  func contains(_ stem: Stem) -> Bool { slots[Self.place(of: stem, in: slots)] == stem }

  /// Where a stem is, or would be: the table is never full.
  private static func place(of stem: Stem, in slots: [Stem]) -> Int {
    var at = Int(truncatingIfNeeded: stem) & (slots.count - 1)
    while slots[at] != 0, slots[at] != stem { at = (at + 1) & (slots.count - 1) }
    return at
  }
}
