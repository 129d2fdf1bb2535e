/// A word without its ending, by the hash of its spelling.
///
/// Two words of one hash pass for one: nothing worse comes of it than a sentence taken for akin.
typealias Stem = UInt64

/// The words of a text that carry its matter, in lower case, endings cut roughly; a bag without order.
///
/// Serves to tell whether two sentences speak of one thing. ASCII letters, digits and everything beyond ASCII count
/// as letters.
func contentWords(_ text: String) -> Set<Stem> {
  var words: Set<Stem> = []
  var word: [UInt8] = []
  func finish() {
    if let stem = stem(word[...]) { words.insert(stem) }
    word.removeAll(keepingCapacity: true)
  }
  for byte in text.utf8 {
    switch byte {
    case 0x41...0x5a: word.append(byte | 0x20)
    case 0x61...0x7a, 0x30...0x39, 0x80...: word.append(byte)
    case 0x27: break
    default: finish()
    }
  }
  finish()
  return words
}

/// How much of the smaller of two bags stands in the other, from 0 to 1.
func overlap(_ left: Set<Stem>, _ right: Set<Stem>) -> Double {
  let smaller = min(left.count, right.count)
  return smaller == 0 ? 0 : Double(left.intersection(right).count) / Double(smaller)
}

/// The word without a plural, past or progressive ending; nil for short and for function words.
private func stem(_ word: ArraySlice<UInt8>) -> Stem? {
  let isNumber = word.first.map { (0x30...0x39).contains($0) } ?? false
  guard isNumber || word.count >= 3, !functionWords.contains(hash(word)) else { return nil }
  for ending in endings where word.count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
    return hash(word.dropLast(ending.count))
  }
  return hash(word)
}

private func hash(_ word: some Sequence<UInt8>) -> Stem {
  var hash = SpellingHash()
  for byte in word { hash.add(byte) }
  return hash.value
}

private let endings = ["ings", "ing", "ed", "es", "s"].map { Array($0.utf8) }

private let functionWords: Set<Stem> = Set(
  """
  the and for but not you your yours can could would will shall should may might must have has had are was were been
  being this that these those there here with from into over under about any some all our ours their them they its
  his her him she who whom what when where which why how does did done doing let lets get got give given take make
  made just please thanks thank sorry hello dear best regards cheers also only still yet now then than too very more
  most much many one know think want need like see send sent tell ask asked use able okay sure yes yeah nope well
  really quite back out off day days time today tomorrow week month year good great next last way thing things
  im ive ill id dont cant wont isnt didnt doesnt wouldnt couldnt youre youve thats its lets were weve
  """.split(whereSeparator: \.isWhitespace).map { hash($0.utf8) })
