import Messages

/// In which order a date is written.
enum DateOrder: CaseIterable {
  case dayMonthYear, monthDayYear, yearMonthDay
}

/// Date and time of day at the head of a message, as the phone's language writes them: the order of the date is not
/// known from one line.
struct WhatsAppStamp: Equatable {
  /// The three numbers of the date as they stand.
  var date: [Int]
  var hour: Int
  var minute: Int
  /// Nil where the export writes none.
  var second: Int?
  var separator: UInt8
  /// Whether the time is of twelve hours.
  var isTwelveHour: Bool

  /// The moment, or nil where the numbers make no date in that order.
  func written(_ order: DateOrder) -> WrittenTime? {
    let (year, month, day) =
      switch order {
      case .dayMonthYear: (date[2], date[1], date[0])
      case .monthDayYear: (date[2], date[0], date[1])
      case .yearMonthDay: (date[0], date[1], date[2])
      }
    return WrittenTime(
      year: year < 100 ? 2000 + year : year, month: month, day: day, hour: hour, minute: minute, second: second ?? 0)
  }
}
