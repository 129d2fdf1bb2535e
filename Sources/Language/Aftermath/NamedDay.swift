import Messages

/// A day named in words: "today", "Friday", "next Friday", "14 May", "the 14th", "end of the week", "in two days".
///
/// Of a day without a year, the next one is meant; of a week or month its last day.
struct NamedDay: Equatable {
  let date: CivilDate
  /// How many words name it.
  let length: Int

  /// Reads the beginning of a row of words in lower case; nil where it names no day.
  init?(_ words: ArraySlice<String>, today: CivilDate) {
    let words = Array(words.prefix(Self.longest))
    guard let first = words.first,
      let found = Self.near(first, today) ?? Self.weekday(words, today) ?? Self.period(words, today)
        ?? Self.distance(words, today) ?? Self.calendar(words, today)
    else { return nil }
    self = found
  }

  /// No more words than these name a day.
  static let longest = 5

  /// Whether a day may be named from a token on: for most words the answer is no, and they need not be spelled out.
  static func mayBegin(with token: Token) -> Bool {
    token.id == TokenID.number || token.id == TokenID.time || openings.contains(Stem(token.hash))
  }

  private static let openings: StemTable = {
    let words = ["today", "tonight", "eod", "tomorrow", "tmrw", "eow", "next", "this", "end", "in", "within", "the"]
    let days = (1...31).flatMap { day in ["", "st", "nd", "rd", "th"].map { "\(day)\($0)" } }
    let all = words + days + weekdays.keys + months.keys
    return StemTable(all.map { Stem(UInt32(truncatingIfNeeded: SpellingHash($0).value)) })
  }()

  private init(_ date: CivilDate, _ length: Int) {
    self.date = date
    self.length = length
  }

  private static func near(_ word: String, _ today: CivilDate) -> NamedDay? {
    switch word {
    case "today", "tonight", "eod": NamedDay(today, 1)
    case "tomorrow", "tmrw": NamedDay(today.adding(days: 1), 1)
    case "eow": NamedDay(today.adding(days: 6 - today.weekday), 1)
    default: nil
    }
  }

  /// A bare weekday is the next one, "next Friday" the one of the week after.
  private static func weekday(_ words: [String], _ today: CivilDate) -> NamedDay? {
    let isNext = words[0] == "next"
    let skipped = isNext || words[0] == "this" ? 1 : 0
    guard words.count > skipped, let day = weekdays[words[skipped]] else { return nil }
    let ahead = isNext ? 7 - today.weekday + day : (day - today.weekday + 6) % 7 + 1
    return NamedDay(today.adding(days: ahead), skipped + 1)
  }

  /// "this week", "next month", "end of the week", "end of May".
  private static func period(_ words: [String], _ today: CivilDate) -> NamedDay? {
    var rest = words[...]
    if rest.starts(with: ["end", "of"]) { rest = rest.dropFirst(2) }
    let isNext = rest.first == "next"
    let isPointed = isNext || rest.first == "this" || (rest.count < words.count && rest.first == "the")
    if isPointed { rest = rest.dropFirst() }
    let length = words.count - rest.count + 1
    switch rest.first {
    case "week" where isPointed, "weekend" where isPointed:
      return NamedDay(today.adding(days: 6 - today.weekday + (isNext ? 7 : 0)), length)
    case "month" where isPointed:
      return NamedDay(lastDay(ofMonth: today.monthNumber + (isNext ? 1 : 0)), length)
    case let name? where rest.count < words.count && !isPointed:
      guard let month = months[name] else { return nil }
      return NamedDay(lastDay(ofMonth: today.monthNumber + (month - today.month + 12) % 12), length)
    default: return nil
    }
  }

  /// "in two days", "within 3 weeks".
  private static func distance(_ words: [String], _ today: CivilDate) -> NamedDay? {
    guard words.count > 2, words[0] == "in" || words[0] == "within", let count = counts[words[1]] ?? Int(words[1]),
      (1...366).contains(count)
    else { return nil }
    switch words[2] {
    case "day", "days": return NamedDay(today.adding(days: count), 3)
    case "week", "weeks": return NamedDay(today.adding(days: 7 * count), 3)
    case "hour", "hours": return NamedDay(today.adding(days: (count + 23) / 24), 3)
    default: return nil
    }
  }

  /// "14 May", "May 14th", "the 14th".
  private static func calendar(_ words: [String], _ today: CivilDate) -> NamedDay? {
    guard words.count > 1 else { return nil }
    if let month = months[words[0]], let day = number(words[1]) { return next(day, month, today, length: 2) }
    if let day = number(words[0]), let month = months[words[1]] { return next(day, month, today, length: 2) }
    guard words[0] == "the", words[1].last?.isLetter == true, let day = number(words[1]) else { return nil }
    if words.count > 2, let month = months[words[2]] { return next(day, month, today, length: 3) }
    let month = day < today.day ? today.monthNumber + 1 : today.monthNumber
    return CivilDate(year: month / 12, month: month % 12 + 1, day: day).map { NamedDay($0, 2) }
  }

  private static func next(_ day: Int, _ month: Int, _ today: CivilDate, length: Int) -> NamedDay? {
    let isOver = (month, day) < (today.month, today.day)
    return CivilDate(year: today.year + (isOver ? 1 : 0), month: month, day: day).map { NamedDay($0, length) }
  }

  private static func lastDay(ofMonth number: Int) -> CivilDate {
    CivilDate(monthNumber: number + 1).adding(days: -1)
  }

  /// A day of a month: "14", "14th".
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? day : nil
  }

  private static let weekdays = numbered([
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday",
    "sunday",
  ])

  private static let months = numbered([
    "january jan", "february feb", "march", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
  ]).mapValues { $0 + 1 }

  private static let counts = ["one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10]

  private static func numbered(_ names: [String]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, row) in names.enumerated() { for name in row.split(separator: " ") { numbers[String(name)] = number } }
    return numbers
  }
}
