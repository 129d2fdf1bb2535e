import Analysis

/// Two readers' labels of the same cases, counted pair by pair.
struct AgreementTable {
  private var pairs: [AgreementReport.Topic: [Pair: Int]] = [:]
  private var leftOut: [String: Int] = [:]

  /// The labels that each reader gave to one case: none, one, or several.
  struct Pair: Hashable {
    var first: Set<String>
    var second: Set<String>
    /// Labels that either reader is unsure about on this case.
    var unsure: Set<String> = []
  }

  mutating func count(_ topic: AgreementReport.Topic, _ pair: Pair) {
    pairs[topic, default: [:]][pair, default: 0] += 1
  }

  mutating func leaveOut(_ why: String) { leftOut[why, default: 0] += 1 }

  var named: [NamedCount] { leftOut.sorted { $0.key < $1.key }.map { NamedCount(name: $0.key, count: $0.value) } }

  /// Each label that one of the readers gave, in the order of topics and names.
  var rows: [AgreementReport.Row] {
    AgreementReport.Topic.allCases.flatMap { topic in
      let cases = pairs[topic] ?? [:]
      let labels = cases.keys.reduce(into: Set<String>()) { $0.formUnion($1.first.union($1.second)) }
      return labels.sorted().map { row(topic, $0, cases) }
    }
  }

  private func row(_ topic: AgreementReport.Topic, _ label: String, _ cases: [Pair: Int]) -> AgreementReport.Row {
    var (both, first, second, neither) = (0, 0, 0, 0)
    for (pair, count) in cases where !pair.unsure.contains(label) {
      switch (pair.first.contains(label), pair.second.contains(label)) {
      case (true, true): both += count
      case (true, false): first += count
      case (false, true): second += count
      case (false, false): neither += count
      }
    }
    return AgreementReport.Row(
      topic: topic, label: label, both: both, onlyFirst: first, onlySecond: second, neither: neither,
      agreement: Share(both + neither, of: both + neither + first + second),
      kappa: cohensKappa([[both, first], [second, neither]]))
  }

  /// Topics of which every case has one label from each reader.
  var choices: [AgreementReport.Choice] {
    [AgreementReport.Topic.askTypes, .askForms, .responses].compactMap { topic in
      pairs[topic].map { choice(topic, $0) }
    }
  }

  private func choice(_ topic: AgreementReport.Topic, _ cases: [Pair: Int]) -> AgreementReport.Choice {
    let labels = cases.keys.reduce(into: Set<Set<String>>()) { $0.formUnion([$1.first, $1.second]) }
    let order = labels.sorted { $0.sorted().joined() < $1.sorted().joined() }
    let table = order.map { row in
      order.map { column in cases[Pair(first: row, second: column)] ?? 0 }
    }
    let right = table.indices.reduce(0) { $0 + table[$1][$1] }
    return AgreementReport.Choice(
      topic: topic, agreement: Share(right, of: table.joined().reduce(0, +)), kappa: cohensKappa(table))
  }
}

/// Agreement beyond chance (Cohen 1960): (observed - expected) / (1 - expected).
///
/// - Parameter table: how often the first reader chose the row and the second the column; square.
/// - Returns: nil without cases, and where both readers gave one and the same label to all.
func cohensKappa(_ table: [[Int]]) -> Double? {
  let total = Double(table.joined().reduce(0, +))
  guard total > 0 else { return nil }
  let rows = table.map { Double($0.reduce(0, +)) / total }
  let columns = table.indices.map { column in Double(table.reduce(0) { $0 + $1[column] }) / total }
  let observed = table.indices.reduce(0.0) { $0 + Double(table[$1][$1]) / total }
  let expected = zip(rows, columns).reduce(0.0) { $0 + $1.0 * $1.1 }
  return expected < 1 ? (observed - expected) / (1 - expected) : nil
}
