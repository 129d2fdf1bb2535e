/// The head of a message: `31/12/2019, 21:41 - ` on Android, `[12/31/19, 9:41:05 PM] ` on iPhones, and what the other
/// languages make of it.
struct WhatsAppHead {
  var stamp: WhatsAppStamp
  /// Where in the line the rest begins: `Name: text`, or what the program notes.
  var length: Int

  /// Nil for a line that only continues a message.
  init?(_ line: ByteView) {
    guard let first = line.buffer.first, first.isDigit || first == UInt8(ascii: "[") || first >= 0xE2 else {
      return nil
    }
    var scan = WhatsAppScan(line.prefix(80))
    let isBracketed = scan.skip(UInt8(ascii: "["))
    guard let (date, separator) = scan.date() else { return nil }
    scan.skipBetween()
    guard let time = scan.time() else { return nil }
    let half = scan.half()
    scan.skipSpaces()
    guard scan.skip(UInt8(ascii: isBracketed ? "]" : "-")), scan.skip(.space) || scan.isAtEnd else { return nil }
    // Logs of programs look alike, but phones write seconds between brackets and nowhere else.
    guard isBracketed == (time.second != nil) else { return nil }
    stamp = WhatsAppStamp(
      date: date, hour: half.map { time.hour % 12 + ($0 == .afternoon ? 12 : 0) } ?? time.hour, minute: time.minute,
      second: time.second, separator: separator, isTwelveHour: half != nil)
    length = scan.length
  }
}

/// A place that moves over the beginning of a line, in which every kind of space is a plain one and the marks that turn
/// the direction of writing are gone.
struct WhatsAppScan {
  enum Half { case morning, afternoon }

  private var bytes: [UInt8] = []
  /// Where each byte stands in the line.
  private var origins: [Int] = []
  private let end: Int
  private var index = 0

  init(_ line: ByteView) {
    end = line.count
    var place = 0
    while place < line.count {
      let (byte, length) = Self.plain(line, at: place)
      if let byte {
        bytes.append(byte)
        origins.append(place)
      }
      place += length
    }
  }

  /// The byte that stands for what begins at a place, nil for a mark, and how many bytes of the line that takes.
  private static func plain(_ line: ByteView, at place: Int) -> (UInt8?, Int) {
    guard line[place] >= 0xC2 else { return (line[place], 1) }
    for mark in ["\u{FEFF}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}"] as [StaticString]
    where line.has(mark, at: place) {
      return (nil, 3)
    }
    if line.has("\u{202F}", at: place) { return (.space, 3) }
    if line.has("\u{A0}", at: place) { return (.space, 2) }
    return (line[place], 1)
  }

  var isAtEnd: Bool { index == bytes.count }
  /// Bytes of the line that were passed over.
  var length: Int { index < origins.count ? origins[index] : end }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func skipSpaces() { while skip(.space) {} }

  private mutating func number(upTo digits: Int) -> Int? {
    var value: Int?
    let last = min(bytes.count, index + digits)
    while index < last, bytes[index].isDigit {
      value = (value ?? 0) * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    return value
  }

  /// Three numbers with one separator between them, perhaps with spaces.
  mutating func date() -> ([Int], UInt8)? {
    guard let first = number(upTo: 4), index < bytes.count, case let separator = bytes[index],
      "/.-".utf8.contains(separator)
    else { return nil }
    var numbers = [first]
    while numbers.count < 3 {
      guard skip(separator) else { return nil }
      skipSpaces()
      guard let next = number(upTo: 4) else { return nil }
      numbers.append(next)
    }
    _ = skip(UInt8(ascii: "."))
    return (numbers, separator)
  }

  /// A comma, or the word that some languages put between date and time.
  mutating func skipBetween() {
    _ = skip(UInt8(ascii: ","))
    skipSpaces()
    for word in ["à", "às", "um", "kl.", "alle"] where skip(word: word) { break }
    skipSpaces()
  }

  mutating func time() -> (hour: Int, minute: Int, second: Int?)? {
    guard let hour = number(upTo: 2), skip(UInt8(ascii: ":")) || skip(UInt8(ascii: ".")), let minute = number(upTo: 2)
    else { return nil }
    let start = index
    guard skip(UInt8(ascii: ":")) || skip(UInt8(ascii: ".")), let second = number(upTo: 2) else {
      index = start
      return (hour, minute, nil)
    }
    return (hour, minute, second)
  }

  private static let halves: [(String, Half)] = [
    ("am", .morning), ("a.m.", .morning), ("a. m.", .morning), ("vorm.", .morning),
    ("pm", .afternoon), ("p.m.", .afternoon), ("p. m.", .afternoon), ("nachm.", .afternoon),
  ]

  /// Which half of the day; nil for a clock of 24 hours.
  mutating func half() -> Half? {
    let start = index
    skipSpaces()
    for (word, half) in Self.halves where skip(word: word) { return half }
    index = start
    return nil
  }

  /// - Parameter word: in lower case.
  private mutating func skip(word: String) -> Bool {
    let text = bytes[index...].prefix(word.utf8.count)
    guard text.count == word.utf8.count, zip(text, word.utf8).allSatisfy({ $0.lowercasedASCII == $1 }) else {
      return false
    }
    index += text.count
    return true
  }
}
