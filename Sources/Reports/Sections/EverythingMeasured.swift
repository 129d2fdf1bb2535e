import Analysis
import Messages

/// Every number of the period that has five cases, topic by topic: one line each, opened by `pushback list`.
enum EverythingMeasured: Section {
  static let title = "Everything measured"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("measures")?.withCases, !table.rows.isEmpty else { return [] }
    var shown = table
    shown.rows = table.rows.filter { $0.tellsSomething }
    let topics = Topic.allCases.flatMap { topic -> [Block] in
      var own = shown
      own.rows = shown.rows.filter { $0.first?.metric.flatMap(metric(named:))?.topic == topic }
      return own.rows.isEmpty
        ? [] : [.heading(.text(topic.title), anchor: nil), .grid(grid(own.sayingBounds, material))] + own.bounds
    }
    return [.paragraph(opens(material))] + topics + left(table.rows.count - shown.rows.count, material)
      + material.notes(table)
  }

  private static func opens(_ material: Material) -> Phrase {
    if material.isShared {
      return """
        \(code: "pushback metrics NAME") says how a number is counted and how it misleads; NAME is what stands in the \
        second column.
        """
    }
    return """
      \(code: "pushback list --metric NAME \(material.listPeriod)") prints the episodes of any number; NAME is what \
      stands in the second column. \(code: "pushback metrics NAME") says how it is counted and how it misleads.
      """
  }

  private static func left(_ count: Int, _ material: Material) -> [Block] {
    guard count > 0 else { return [] }
    // The file of a report to share lacks the rows with few cases, too.
    let rest = material.hasCSV && !material.isShared ? " csv/metrics.csv has all." : ""
    let words = "Left out: \(plural(count, "row")) with fewer than five cases, or of a kind that never came up.\(rest)"
    return [.note(.text(words))]
  }

  private static func grid(_ table: Table, _ material: Material) -> Grid {
    Grid(
      columns: [
        .init("practice"), .init("name"), .init("part"), .init("share", isNumeric: true),
        .init("95 %", isNumeric: true), .init(""),
      ],
      rows: table.records.map { row -> [Phrase] in
        let metric = row["metric"].metric ?? ""
        return [
          .text(material.wording.title(ofMetric: metric)), .code(name(row)),
          .text(material.wording.partName(row["part"], ofMetric: metric)), material.wording.words(row["share"]),
          material.wording.words(row["interval"]), .text(row["state"].text),
        ]
      })
  }

  /// What to type: the metric, and the part if it is one.
  private static func name(_ row: TableRow) -> String {
    let metric = row["metric"].metric ?? ""
    let part = row["part"].person?.rawValue ?? row["part"].text
    return part.isEmpty ? metric : "\(metric) --part \(shellWord(part))"
  }
}

extension [Cell] {
  /// Whether a number says anything: at least five cases, and a part of something came up at all.
  fileprivate var tellsSomething: Bool {
    let isPart = count > 1 && self[1] != .empty
    return !contains { $0.rate.map { $0.isTooFew || (isPart && $0.x == 0) } ?? false }
  }
}
