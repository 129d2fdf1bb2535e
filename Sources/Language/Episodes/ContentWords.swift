/// The words of a text that carry its matter, in lower case, endings cut roughly; a bag without order.
///
/// Serves to tell whether two sentences speak of one thing. Letters are what `Tokenizer` takes for them; apostrophes of
/// either kind are left out of a word, and every other mark, space or emoji parts two.
func contentWords(_ text: String) -> StemSet {
  var text = text
  return text.withUTF8 { bytes in
    var stems: [Stem] = []
    stems.reserveCapacity(bytes.count / 8 + 1)
    var word = ContentWord()
    var at = 0
    while at < bytes.count {
      let (isPart, length) = word.take(bytes, at)
      if !isPart, let stem = word.finish() { stems.append(stem) }
      at += length
    }
    if let stem = word.finish() { stems.append(stem) }
    return StemSet(stems)
  }
}

/// How much of the smaller of two bags stands in the other, from 0 to 1.
func overlap(_ left: StemSet, _ right: StemSet) -> Double {
  let smaller = min(left.count, right.count)
  return smaller == 0 ? 0 : Double(left.intersection(right).count) / Double(smaller)
}

/// A word while it is read: its hash, and what is needed to take its ending off again.
private struct ContentWord {
  private var count = 0
  private var isNumber = false
  /// The last bytes, the newest lowest.
  private var tail: UInt32 = 0
  /// The hash of the word, and of its beginnings that lack one to four of its last bytes.
  private var hashes = (SpellingHash(), SpellingHash(), SpellingHash(), SpellingHash(), SpellingHash())

  /// Takes the character that begins at `at`, and tells how many bytes it has; what parts two words is not taken.
  @inline(__always)
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (isPart: Bool, length: Int) {
    switch bytes[at] {
    case 0x41...0x5a: append(bytes[at] | 0x20)
    case 0x61...0x7a, 0x30...0x39: append(bytes[at])
    case 0x27: break
    case 0x80...:
      let character = HighCharacter(bytes, at)
      return (take(character, bytes[at..<(at + character.length)]), character.length)
    default: return (false, 1)
    }
    return (true, 1)
  }

  /// Takes a character beyond ASCII; false where it parts two words.
  private mutating func take(_ character: HighCharacter, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch character.kind {
    case .letter: for byte in bytes { append(byte) }
    case .mark("'"): break
    default: return false
    }
    return true
  }

  private mutating func append(_ byte: UInt8) {
    if count == 0 { isNumber = 0x30...0x39 ~= byte }
    count += 1
    tail = tail << 8 | UInt32(byte)
    hashes = (hashes.0, hashes.0, hashes.1, hashes.2, hashes.3)
    hashes.0.add(byte)
  }

  /// The word without a plural, past or progressive ending, and the next word begins; nil for short and for function
  /// words.
  mutating func finish() -> Stem? {
    if count == 0 { return nil }
    defer { self = ContentWord() }
    guard isNumber || count >= 3, !functionWords.contains(hashes.0.value) else { return nil }
    return hash(without: ending)
  }

  /// How many bytes the ending has; what is left has three or more.
  private var ending: Int {
    if tail == 0x696e_6773, count >= 7 { return 4 }  // ings
    if tail & 0xff_ffff == 0x69_6e67, count >= 6 { return 3 }  // ing
    if tail & 0xffff == 0x6564 || tail & 0xffff == 0x6573, count >= 5 { return 2 }  // ed, es
    return tail & 0xff == 0x73 && count >= 4 ? 1 : 0  // s
  }

  private func hash(without ending: Int) -> Stem {
    switch ending {
    case 0: hashes.0.value
    case 1: hashes.1.value
    case 2: hashes.2.value
    case 3: hashes.3.value
    default: hashes.4.value
    }
  }
}

private let functionWords = StemTable(
  """
  the and for but not you your yours can could would will shall should may might must have has had are was were been
  being this that these those there here with from into over under about any some all our ours their them they its
  his her him she who whom what when where which why how does did done doing let lets get got give given take make
  made just please thanks thank sorry hello dear best regards cheers also only still yet now then than too very more
  most much many one know think want need like see send sent tell ask asked use able okay sure yes yeah nope well
  really quite back out off day days time today tomorrow week month year good great next last way thing things
  im ive ill id dont cant wont isnt didnt doesnt wouldnt couldnt youre youve thats its lets were weve
  """.split(whereSeparator: \.isWhitespace).map { SpellingHash(String($0)).value })
