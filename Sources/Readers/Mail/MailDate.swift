import Messages

/// A date as mail spells it: RFC 5322 with its obsolete forms, asctime, ISO 8601, and what real mailers make of them.
struct MailDate: Equatable {
  let instant: Instant
  /// Minutes east of UTC; nil where there is no zone, an unknown one, or `-0000` ("no information").
  let zoneMinutes: Int?

  /// Reads a `Date` field; words that are no part of a date are passed over.
  ///
  /// - Returns: nil when day, month, year or time is missing or impossible.
  init?(_ field: ByteView) {
    var words = DateWords()
    words.read(field.prefix(200))
    guard let date = words.date else { return nil }
    self = date
  }

  /// Reads bytes that must be a date from the first to the last word.
  init?(strictly bytes: ByteView) {
    var words = DateWords()
    words.read(bytes.prefix(200))
    guard words.unknown == 0, let date = words.date else { return nil }
    self = date
  }

  init(instant: Instant, zoneMinutes: Int?) {
    self.instant = instant
    self.zoneMinutes = zoneMinutes
  }

  /// 1 to 12 for the first three letters of an English month name.
  static func month(_ word: ByteView) -> Int? { index(of: word, in: "janfebmaraprmayjunjulaugsepoctnovdec") }

  static func isWeekday(_ word: ByteView) -> Bool { index(of: word, in: "montuewedthufrisatsun") != nil }

  /// The place, from 1, of a word's first three letters in a list of three-letter names.
  private static func index(of word: ByteView, in names: StaticString) -> Int? {
    guard word.count >= 3 else { return nil }
    let first = word[0].lowercasedASCII
    let second = word[1].lowercasedASCII
    let third = word[2].lowercasedASCII
    for place in 0..<names.utf8CodeUnitCount / 3 {
      let name = names.utf8Start + place * 3
      if name[0] == first, name[1] == second, name[2] == third { return place + 1 }
    }
    return nil
  }
}
