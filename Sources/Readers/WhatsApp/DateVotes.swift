/// Finds out in which order the dates of one export are written.
struct DateVotes {
  /// How often a reading gave no date.
  private var failures: [DateOrder: Int] = [:]
  /// How often time went back under a reading: exports ascend.
  private var stepsBack: [DateOrder: Int] = [:]
  private var last: [DateOrder: Int64] = [:]
  private var first: WhatsAppStamp?

  mutating func add(_ stamp: WhatsAppStamp) {
    if first == nil { first = stamp }
    for order in DateOrder.allCases {
      guard Self.fits(stamp, order), let time = stamp.written(order)?.local else {
        failures[order, default: 0] += 1
        continue
      }
      if let before = last[order], time < before { stepsBack[order, default: 0] += 1 }
      last[order] = time
    }
  }

  /// Four digits, or a number above 31, can only be a year.
  private static func fits(_ stamp: WhatsAppStamp, _ order: DateOrder) -> Bool {
    let year = order == .yearMonthDay ? stamp.date[0] : stamp.date[2]
    return (order == .yearMonthDay) == (stamp.date[0] > 31) && (year >= 1990 || year < 100)
  }

  /// The order, and whether it is only a guess: slashes with a clock of twelve hours are American, dots are not.
  var result: (order: DateOrder, isInDoubt: Bool) {
    let readable = Self.fewest(DateOrder.allCases, failures)
    let ascending = Self.fewest(readable, stepsBack)
    guard ascending.count > 1, let first else { return (ascending[0], false) }
    if first.separator == UInt8(ascii: ".") { return (.dayMonthYear, false) }
    let isAmerican = first.separator == UInt8(ascii: "/") && first.isTwelveHour
    return (isAmerican ? .monthDayYear : .dayMonthYear, true)
  }

  private static func fewest(_ orders: [DateOrder], _ counts: [DateOrder: Int]) -> [DateOrder] {
    let fewest = orders.map { counts[$0, default: 0] }.min()
    return orders.filter { counts[$0, default: 0] == fewest }
  }
}
