/// The words that rules speak of, each with a number.
///
/// A spelling is looked up by its hash alone: crafted text can at worst be taken for other text, never cause harm.
/// A class, so that nobody who cuts a text copies its tables.
final class Vocabulary: Sendable {
  private let slots: FixedTable<Slot>
  private let mask: Int
  /// For each class of words, and each kind of token that patterns name like one, its numbers.
  private let classes: [String: [Int32]]
  /// For each number the hash of the normal spelling.
  private let spellings: FixedTable<UInt32>

  private struct Slot {
    /// The upper half of the hash; the lower one chooses the slot.
    var check: UInt32 = 0
    var id: Int32 = TokenID.unknown
  }

  /// Numbers words in the order given; a word that is an alias of another gets the other's number.
  ///
  /// - Parameter aliases: from a variant spelling to the normal one.
  init(words: some Sequence<String>, aliases: [String: String] = Spelling.normal) {
    var all = Array(words) + Spelling.marks.map(String.init)
    all += aliases.values.sorted()
    var ids: [String: Int32] = [:]
    var next = TokenID.firstWord
    for word in all where aliases[word] == nil && ids[word] == nil {
      ids[word] = next
      next += 1
    }
    for (variant, word) in aliases { ids[variant] = ids[word] }
    classes = TokenID.classes.mapValues { [$0] }.merging(
      Lexicon.classes.mapValues { words in words.compactMap { ids[$0] } }
    ) { $0 + $1 }
    count = Int(ids.values.max() ?? TokenID.firstWord) + 1
    let slots = Self.slots(ids)
    mask = slots.count - 1
    self.slots = FixedTable(slots)
    var spellings = [UInt32](repeating: 0, count: Int(next))
    for (word, id) in ids where aliases[word] == nil {
      spellings[Int(id)] = UInt32(truncatingIfNeeded: SpellingHash(word).value)
    }
    self.spellings = FixedTable(spellings)
  }

  /// The hash of the normal spelling of a number's word; it stays when numbers change.
  @inline(__always)
  func spelling(of id: Int32) -> UInt32 { spellings[Int(id)] }

  /// A table with room to spare, each word at the place of its hash or behind it.
  private static func slots(_ ids: [String: Int32]) -> [Slot] {
    let size = 1 << (Int.bitWidth - (ids.count * 2).leadingZeroBitCount)
    var slots = [Slot](repeating: Slot(), count: size)
    for (word, id) in ids {
      let hash = SpellingHash(word).value
      var at = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[at].id != TokenID.unknown { at = (at + 1) & (size - 1) }
      slots[at] = Slot(check: UInt32(truncatingIfNeeded: hash >> 32), id: id)
    }
    return slots
  }

  /// One more than the highest id.
  let count: Int

  /// The number of a lower-cased word, nil when it is not listed.
  func id(of word: String) -> Int32? { id(of: word.utf8) }

  func id(of word: some Sequence<UInt8>) -> Int32? {
    let id = id(hash: SpellingHash(word).value)
    return id == TokenID.unknown ? nil : id
  }

  /// The numbers of the words of a class; none where no class has that name.
  func ids(ofClass name: String) -> [Int32] { classes[name] ?? [] }

  /// The number of the spelling with this hash, `TokenID.unknown` when it is not listed.
  @inline(__always)
  func id(hash: UInt64) -> Int32 {
    let check = UInt32(truncatingIfNeeded: hash >> 32)
    var at = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots[at]
      if slot.id == TokenID.unknown || slot.check == check { return slot.id }
      at = (at + 1) & mask
    }
  }
}
