extension AnalysisInput {
  /// The practices the user picked, in their order; unknown names are left out.
  var picked: Table {
    let known = settings.pickedPractices.filter { practice(named: $0) != nil }
    return Table(
      id: "picked", title: "Practices you picked", columns: [Column("practice", "practice")],
      rows: known.map { [.text($0)] })
  }
}

extension MonthlyFindings {
  /// The picked practices in the rolling three months, where little and where much hangs on it.
  var adoption: Table {
    let sample = input.sample(of: .pushbacks, in: period.rolling(months: 3, in: input.zone))
    let parts = PracticeAdoption.measure(sample).parts
    let rows = stride(from: 0, to: parts.count, by: 2).map { index -> [Cell] in
      [parts[index].subject, .rate(parts[index].evidence), .rate(parts[index + 1].evidence)]
    }
    return Table(
      id: "adoption", title: "Practices you picked, last three months",
      columns: [Column("metric", "")]
        + PracticeAdoption.columns.map { Column($0.id.lowercased(), $0.title, isNumeric: true) },
      rows: rows, notes: (rows.isEmpty ? [] : PracticeAdoption.caveats) + withoutRow)
  }

  /// The picked practices that no rate of noes and partial yeses measures, as a note.
  private var withoutRow: [String] {
    let others = input.settings.pickedPractices.filter { id in
      practice(named: id) != nil && PracticeAdoption.rates(of: [id]).isEmpty
    }
    return others.isEmpty ? [] : ["No rate of your noes and partial yeses measures \(others.joined(separator: ", "))."]
  }
}
