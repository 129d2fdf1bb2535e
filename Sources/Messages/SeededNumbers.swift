/// A fixed stream of random numbers, the same on every machine: for what is drawn, shuffled or made up repeatably.
///
/// SplitMix64. Source: G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014, 453-472.
package struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not with, `bound`, which is above zero; without the bias of a remainder by more than
  /// one part in 2^32 for bounds below that.
  package mutating func next(below bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }
}
