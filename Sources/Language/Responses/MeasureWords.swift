/// The words of a text as far as they tell amounts and times, in lower case and without marks.
struct MeasureWords {
  let all: [String]

  init(_ text: String) {
    let apart = text.lowercased().replacing("%", with: " % ")
    all = apart.split { !($0.isLetter || $0.isNumber || ":.'’%".contains($0)) }.map { word in
      String(word.drop { ".:'’".contains($0) }.reversed().drop { ".:'’".contains($0) }.reversed())
    }
  }

  private func word(_ at: Int) -> String { all.indices.contains(at) ? all[at] : "" }

  func weekday(_ at: Int) -> Int? {
    let word = word(at).prefix(9)
    return word.count > 5 ? Self.weekdays.firstIndex { $0 == word || $0 + "s" == word } : nil
  }

  func relativeDay(_ at: Int) -> Int? {
    switch word(at) {
    case "today", "tonight": 0
    case "tomorrow": word(at - 1) == "after" ? 2 : 1
    default: nil
    }
  }

  func relativeWeek(_ at: Int) -> Int? {
    guard ["week", "month"].contains(word(at)) else { return nil }
    return word(at - 1) == "this" ? 0 : word(at - 1) == "next" ? 1 : nil
  }

  // MARK: Dates

  /// A month with the day beside it, or a day with its ending alone: "5 May", "in June", "the 12th".
  func date(_ at: Int) -> Measures.Date? {
    if let month = month(at) { return Measures.Date(month: month, day: day(at - 1) ?? day(at + 1)) }
    guard isOrdinal(at), month(at + 1) == nil, month(at - 1) == nil else { return nil }
    return Measures.Date(month: nil, day: day(at))
  }

  private func month(_ at: Int) -> Int? {
    guard let month = Self.months.firstIndex(of: word(at)) else { return nil }
    // "May I?" and "march" are words, too.
    guard ["may", "march"].contains(word(at)) else { return month + 1 }
    let isDated = day(at - 1) != nil || day(at + 1) != nil
    return isDated || ["in", "by", "until", "till", "before", "early", "late"].contains(word(at - 1)) ? month + 1 : nil
  }

  private func isOrdinal(_ at: Int) -> Bool {
    word(at).first?.isNumber == true && ["st", "nd", "rd", "th"].contains { word(at).hasSuffix($0) }
  }

  private func day(_ at: Int) -> Int? {
    let digits = isOrdinal(at) ? String(word(at).dropLast(2)) : word(at)
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  // MARK: Hours

  /// "15:30", "4 pm", "at three"; not "at three schools".
  func hour(_ at: Int) -> Double? {
    guard month(at - 1) == nil, month(at + 1) == nil, let value = clock(at) else { return nil }
    if word(at) == "noon" { return 12 }
    let isClear = word(at).contains(":") || ["am", "pm", "o'clock", "o’clock"].contains(word(at + 1))
    let isPlaced =
      Self.beforeHours.contains(word(at - 1)) && (word(at + 1).isEmpty || Self.plain.contains(word(at + 1)))
    guard isClear || isPlaced else { return nil }
    return value < 7 && word(at + 1) != "am" ? value + 12 : value
  }

  private func clock(_ at: Int) -> Double? {
    if word(at) == "noon" { return 12 }
    let parts = word(at).split(separator: ":")
    guard parts.count <= 2, let hours = parts.first.flatMap({ number(String($0)) }), (0...24).contains(hours) else {
      return nil
    }
    return hours + (parts.count == 2 ? (Double(parts[1]) ?? 0) / 60 : 0)
  }

  // MARK: Amounts

  /// "20 tickets", "10 %", "ten"; not "this one".
  func amount(_ at: Int) -> Measures.Amount? {
    guard let value = number(word(at)), month(at - 1) == nil, month(at + 1) == nil else { return nil }
    if word(at) == "one", !Self.beforeOne.contains(word(at - 1)) { return nil }
    let next = word(at + 1) == "more" ? word(at + 2) : word(at + 1)
    return Measures.Amount(value: value, unit: next.isEmpty || Self.plain.contains(next) ? nil : unit(next))
  }

  /// One spelling for one and several of a thing.
  private func unit(_ word: String) -> String { word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word }

  private func number(_ word: String) -> Double? {
    Self.numbers[word] ?? (word.first?.isNumber == true ? Double(word) : nil)
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let numbers: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
  ]
  private static let beforeHours: Set = [
    "at", "by", "around", "about", "before", "after", "until", "till", "from", "to",
  ]
  private static let beforeOne: Set = ["you", "only", "just", "give", "lend", "bring", "take", "send", "him", "her"]
  /// Words that are no unit of a number before them.
  private static let plain: Set = [
    "of", "or", "and", "to", "for", "on", "at", "by", "in", "from", "is", "are", "was", "please", "pls", "then", "max",
    "but", "if", "not", "as", "so", "with", "today", "tomorrow", "tonight", "instead", "only", "it", "that", "this",
    "works", "would", "will", "sharp", "latest", "am", "pm", "o'clock", "o’clock", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "i", "you", "the", "my", "your", "because", "since", "though",
  ]
}
