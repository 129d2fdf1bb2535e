/// What a linear model sees of a text: hashed features, each either there or not.
///
/// Words are many and share a fixed weight, so that a long sentence counts no more than a short one; cues are few
/// and count in full.
package struct Features: Sendable, Equatable {
  package private(set) var words: [UInt32] = []
  package private(set) var cues: [UInt32] = []

  package init() {}

  /// - Parameter words: how many there will be at most.
  init(words: Int) { self.words.reserveCapacity(words) }

  /// How much each word counts.
  package var wordValue: Float { words.isEmpty ? 0 : 2 / Float(words.count).squareRoot() }

  mutating func addWord(_ hash: UInt32) { words.append(hash) }

  mutating func addCue(_ name: String) { cues.append(FeatureHash.of(name)) }

  /// What stands for a cue in `cues`.
  package static func cueHash(_ name: String) -> UInt32 { FeatureHash.of(name) }

  mutating func addCue(hash: UInt32) { cues.append(hash) }

  /// - Parameter group: the hash of a name; what stands for the group and one of it is a cue.
  mutating func addCue(_ group: UInt32, _ hash: UInt32) { cues.append(FeatureHash.joined(group, hash)) }
}

/// Hashing of features; the same on every machine, since weights are found by it.
enum FeatureHash {
  static func of(_ name: String) -> UInt32 {
    UInt32(truncatingIfNeeded: SpellingHash(name).value)
  }

  /// One hash out of two, the order counts.
  @inline(__always)
  static func joined(_ first: UInt32, _ second: UInt32) -> UInt32 {
    var mixed = (first &* 0x9E37_79B1) ^ (second &+ 0x7F4A_7C15)
    mixed = (mixed ^ (mixed >> 15)) &* 0x85EB_CA6B
    return mixed ^ (mixed >> 13)
  }
}
