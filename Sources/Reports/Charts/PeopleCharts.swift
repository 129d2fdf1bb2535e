import Analysis
import Messages

extension Material {
  /// By which medium noes were said, person by person, with its numbers.
  var noesByMedium: [Block] {
    guard let table = findings.table("noes_by_medium") else { return [] }
    let rows = table.rows.compactMap { row -> BarPlot.Row? in
      let counts = row.compactMap(\.count)
      return counts.reduce(0, +) == 0
        ? nil : .init(name: row.first.map { wording.words($0).plain } ?? "", counts: counts)
    }
    guard !rows.isEmpty else { return [] }
    let kinds = MediumGroup.allCases.map(\.title)
    let summary = rows.map { row in
      let counts = zip(kinds, row.counts).filter { $0.1 > 0 }.map { "\($0.1) by \($0.0)" }
      return "\(row.name): \(counts.joined(separator: ", "))."
    }
    let chart = Chart(
      id: "noes-by-medium", title: table.title, legend: table.notes.joined(separator: " "),
      summary: summary.joined(separator: " "), plot: .bars(BarPlot(kinds: kinds, rows: rows)))
    return [.chart(chart), .fold(Fold("The same in numbers", blocks: [.grid(grid(table))]))]
  }

  /// Twelve months with the busiest counterpart, with its episodes.
  var timeline: [Block] {
    guard let table = findings.table("timeline"), let person = table.rows.first?.compactMap(\.person).first else {
      return []
    }
    let months = findings.period.trailingMonths(12, in: wording.zone)
    guard let first = months.first?.start, let last = months.last?.end else { return [] }
    let name = wording.name(person)
    let events = table.records.compactMap { TimelinePlot.Event($0, from: first, to: last) }
    let plot = TimelinePlot(
      events: events, months: months.map(\.name), incoming: "\(name) asked you", outgoing: "You asked \(name)")
    let chart = Chart(
      id: "timeline", title: "Twelve months with \(name)",
      legend: "Filled: yes. Half: partly. Open: no. Cross: not decided. The person with whom there was most to answer.",
      summary: plot.summary, plot: .timeline(plot))
    return [
      .chart(chart),
      .fold(
        Fold("The same as a list", blocks: [.bullets(table.records.compactMap { $0["episode"].episode }.map(line))])),
    ]
  }
}

extension TimelinePlot.Event {
  fileprivate init?(_ row: TableRow, from first: Instant, to last: Instant) {
    guard let at = row["asked_at"].instant, last > first else { return nil }
    let mark: TimelinePlot.Mark =
      switch ResponseClass(rawValue: row["decision"].text) {
      case .accept: .yes
      case .acceptPart: .partly
      case .decline: .no
      default: .undecided
      }
    self.init(
      place: at.hours(since: first) / last.hours(since: first), mark: mark,
      isIncoming: row["direction"].text == Direction.incoming.rawValue)
  }
}

extension TimelinePlot {
  /// "Jonas Weil asked you: 12 yes, 3 partly, 9 no, 2 not decided. You asked …"
  fileprivate var summary: String {
    [(incoming, true), (outgoing, false)].map { name, isIncoming in
      let own = events.filter { $0.isIncoming == isIncoming }
      let counts = Mark.allCases.map { mark in "\(own.count { $0.mark == mark }) \(mark.rawValue)" }
      return "\(name): \(counts.joined(separator: ", "))."
    }.joined(separator: " ")
  }
}
