/// The report as plain text, the same for the same counts.
extension AgreementReport {
  public var text: String {
    var lines = ["agreement of \(first.printable) and \(second.printable): \(conversations) conversations"]
    for topic in Topic.allCases { lines += self.lines(topic) }
    lines += leftOut.isEmpty ? [] : [""] + leftOut.map { "left out: \($0.count) \($0.name)" }
    lines += ["", "Agreement with Wilson's 95 % interval; kappa is Cohen's."]
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ topic: Topic) -> [String] {
    let rows = rows.filter { $0.topic == topic }
    guard !rows.isEmpty else { return [] }
    var table = AlignedTable(header: ["label", "both", "only first", "only second", "neither", "agreement", "kappa"])
    for row in rows {
      table.add([
        row.label.printable, String(row.both), String(row.onlyFirst), String(row.onlySecond), String(row.neither),
        row.agreement.cell, row.kappa?.signedDecimals ?? "-",
      ])
    }
    let choice = choices.first { $0.topic == topic }.map { choice in
      "  same label: \(choice.agreement.x) of \(choice.agreement.n), \(choice.agreement.cell), kappa "
        + (choice.kappa?.signedDecimals ?? "-")
    }
    return ["", topic.definition] + table.lines + [choice].compactMap { $0 }
  }
}

extension Double {
  /// Three decimals with a minus where there is one; for values from -1 to 1.
  fileprivate var signedDecimals: String { (self < 0 ? "-" : "") + abs(self).decimals }
}
