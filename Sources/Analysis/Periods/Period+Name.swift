extension Period {
  /// The spelling the command line accepts: `2026-03`, `2026-Q1`, `2025`, `2025-10..2025-12` or days.
  public var name: String {
    switch wholeMonths {
    case 1: first.monthDescription
    case 12 where first.month == 1: String(first.monthDescription.prefix(4))
    case 3 where first.month % 3 == 1: "\(first.monthDescription.prefix(4))-Q\(first.month / 3 + 1)"
    case .some: "\(first.monthDescription)..\(last.monthDescription)"
    case nil: "\(first)..\(last)"
    }
  }

  /// The name in words: `March 2026`, `October–December 2025`, `15 October–14 November 2025`.
  public var title: String {
    guard let months = wholeMonths else { return dayTitle }
    if months == 1 { return "\(first.monthName) \(first.year)" }
    if months == 12 && first.month == 1 { return "\(first.year)" }
    return "\(first.monthName)\(yearIfOther)–\(last.monthName) \(last.year)"
  }

  private var dayTitle: String {
    let ending = "\(last.day) \(last.monthName) \(last.year)"
    return days <= 1 ? ending : "\(first.day) \(first.monthName)\(yearIfOther)–\(ending)"
  }

  private var yearIfOther: String { first.year == last.year ? "" : " \(first.year)" }
}
