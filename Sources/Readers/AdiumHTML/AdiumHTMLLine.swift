/// The head of an entry: `<div class="send"><span class="timestamp">12:01:50 AM</span> <span class="sender">kim: </span>`.
struct AdiumHTMLLine {
  enum Kind { case sent, received, status }

  let kind: Kind
  /// As written; empty for a status.
  var time: ByteView = .empty
  var sender = ""
  /// What stands behind the head.
  var rest: ByteView

  /// Nil for a line that goes on with what began before.
  init?(_ line: ByteView) {
    let kinds: [(StaticString, Kind)] = [("receive", .received), ("send", .sent), ("status", .status)]
    let opening: StaticString = "<div class=\""
    guard line.has(opening) else { return nil }
    let inside = line.from(opening.utf8CodeUnitCount)
    guard let (word, kind) = kinds.first(where: { inside.has($0.0) && inside.has("\">", at: $0.0.utf8CodeUnitCount) })
    else { return nil }
    self.kind = kind
    rest = inside.from(word.utf8CodeUnitCount + 2)
    guard kind != .status else { return }
    guard let time = Self.span("<span class=\"timestamp\">", in: &rest),
      let sender = Self.span("<span class=\"sender\">", in: &rest)
    else { return nil }
    self.time = time.trimmed
    let name = sender.trimmed
    let isMarked = name.count > 0 && name[name.count - 1] == UInt8(ascii: ":")
    self.sender = name.prefix(isMarked ? name.count - 1 : name.count).text
  }

  /// What stands in a span at the front, which is taken off.
  private static func span(_ opening: StaticString, in text: inout ByteView) -> ByteView? {
    let start = text.from(text.prefix { $0.isWhite }.count)
    guard start.has(opening), let end = start.firstIndex(of: "</span>") else { return nil }
    text = start.from(end + 7)
    return start[opening.utf8CodeUnitCount..<end]
  }
}

extension AdiumHTMLLine {
  /// The time of day in seconds: `12:01:48 AM`, `13:05:10`, `1.46.31 PM`; nil for anything else.
  var seconds: Int? {
    var numbers: [Int] = []
    var index = 0
    while index < time.count, numbers.count < 3 {
      let digits = time.from(index).prefix(while: \.isDigit)
      guard (1...2).contains(digits.count), let number = digits.decimal else { return nil }
      numbers.append(number)
      index += digits.count
      guard index < time.count, time[index] == UInt8(ascii: ":") || time[index] == UInt8(ascii: ".") else { break }
      index += 1
    }
    guard numbers.count >= 2, let hour = hour(numbers[0], mark: time.from(index).trimmed), numbers[1] < 60 else {
      return nil
    }
    return (hour * 60 + numbers[1]) * 60 + min(numbers.count > 2 ? numbers[2] : 0, 59)
  }

  private func hour(_ hour: Int, mark: ByteView) -> Int? {
    let isAfternoon = mark.equalsIgnoringCase("pm")
    guard isAfternoon || mark.equalsIgnoringCase("am") else { return hour < 24 ? hour : nil }
    return (1...12).contains(hour) ? hour % 12 + (isAfternoon ? 12 : 0) : nil
  }
}
