import Analysis
import Messages

/// Every number of the period that has a case, topic by topic: one line each, opened by `pushback list`.
enum EverythingMeasured: Section {
  static let title = "Everything measured"

  static func blocks(_ material: Material) -> [Block] {
    guard let table = material.findings.table("measures")?.withCases, !table.rows.isEmpty else { return [] }
    let topics = Topic.allCases.flatMap { topic -> [Block] in
      var own = table
      own.rows = table.rows.filter { $0.first?.metric.flatMap(metric(named:))?.topic == topic }
      return own.rows.isEmpty ? [] : [.heading(.text(topic.title), anchor: nil), .grid(grid(own, material))]
    }
    let month = material.listPeriod
    let opens: Phrase = """
      \(code: "pushback list --metric NAME \(month)") prints the episodes of any number, with \(code: "--part PART") of \
      one part; \(code: "pushback metrics NAME") says how it is counted and how it misleads.
      """
    return [.paragraph(opens)] + topics + material.notes(table)
  }

  private static func grid(_ table: Table, _ material: Material) -> Grid {
    Grid(
      columns: [
        .init("practice"), .init("name"), .init("part"), .init("share", isNumeric: true),
        .init("95 %", isNumeric: true),
        .init(""),
      ],
      rows: table.records.map { row in
        [
          .text(material.wording.title(ofMetric: row["metric"].metric ?? "")), .code(row["metric"].metric ?? ""),
          material.wording.words(row["part"]), material.wording.words(row["share"]),
          material.wording.words(row["interval"]),
          .text(row["state"].text),
        ]
      })
  }
}
