/// Every record type, in the order of the documents. A new one is a file in this folder and a line here.
public let recordTypes: [any Record.Type] = [
  MessageRecord.self,
  EpisodeRecord.self,
  EpisodeRow.self,
  QualityRow.self,
  MetricRow.self,
  ComparisonRow.self,
  UnansweredRow.self,
  PersonRow.self,
  ExclusionRow.self,
  OverrideRow.self,
]

/// The fields of a record as a table for documents; parts of an inner record are written `ask.span_start`.
public func fieldTable(of type: any Record.Type) -> Grid {
  func rows(_ fields: [FieldDescription], prefix: String) -> [[Phrase]] {
    fields.flatMap { field in
      [[.code(prefix + field.name), .text(field.type.name), .text(field.about)]]
        + rows(field.type.nested, prefix: prefix + field.name + ".")
    }
  }
  return Grid(
    columns: [.init("field"), .init("type"), .init("meaning")],
    rows: rows(type.fieldDescriptions, prefix: ""))
}

extension Record {
  /// What each field means, in order.
  public static var fieldDescriptions: [FieldDescription] { fields.map(\.description) }
}
