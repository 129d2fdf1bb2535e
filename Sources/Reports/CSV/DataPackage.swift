import Analysis
import Messages

/// `datapackage.json`: what each file, column, key and metric means, as a Tabular Data Package (Data Package 1.0,
/// Table Schema 1.0), so that other programs can check the CSV files.
struct DataPackage {
  /// A CSV file with the kind of its rows.
  struct Table {
    var file: OutputFile
    var type: any Record.Type
  }

  var name: String
  var title: String
  var version: String
  var tables: [Table]

  var file: OutputFile { OutputFile(path: "datapackage.json", text: JSONWriter().document(value)) }

  private var value: Value {
    .object([
      .init("profile", .text("tabular-data-package")), .init("name", .text(name)), .init("title", .text(title)),
      .init("version", .text(version)), .init("resources", .list(tables.map(resource))),
      .init("metrics", .list(metrics.map(description))),
    ])
  }

  private func resource(_ table: Table) -> Value {
    .object([
      .init("profile", .text("tabular-data-resource")), .init("name", .text(table.type.name)),
      .init("path", .text(table.file.path)), .init("description", .text(table.type.about)),
      .init("format", .text("csv")), .init("mediatype", .text("text/csv")), .init("encoding", .text("utf-8")),
      .init("bytes", .integer(table.file.text.utf8.count)),
      .init("hash", .text("sha256:" + hexadecimal(SHA256.hash(table.file.text)))),
      .init("dialect", .object([.init("lineTerminator", .text("\r\n")), .init("doubleQuote", .boolean(true))])),
      .init("schema", schema(table.type)),
    ])
  }

  private func schema(_ type: any Record.Type) -> Value {
    let keys = type.keys
    let primary: [Value.Member] =
      keys.primary.isEmpty ? [] : [.init("primaryKey", .list(keys.primary.map(Value.text)))]
    let references = keys.references.filter { reference in tables.contains { $0.type.name == reference.record } }
    return .object(
      [
        .init("fields", .list(type.fieldDescriptions.map { field($0, isKey: keys.primary == [$0.name]) })),
        .init("missingValues", .list([.text("")])),
      ] + primary + (references.isEmpty ? [] : [.init("foreignKeys", .list(references.map(foreignKey)))]))
  }

  private func field(_ field: FieldDescription, isKey: Bool) -> Value {
    let constraints: [Value.Member] = [("required", isKey), ("unique", isKey)].compactMap { name, holds in
      holds ? .init(name, .boolean(true)) : nil
    }
    return .object(
      [
        .init("name", .text(field.name)), .init("type", .text(field.type.schemaName)),
        .init("description", .text(field.about)),
      ] + (field.unit.map { [.init("unit", .text($0))] } ?? [])
        + (constraints.isEmpty ? [] : [.init("constraints", .object(constraints))]))
  }

  private func foreignKey(_ reference: Keys.Reference) -> Value {
    .object([
      .init("fields", .text(reference.field)),
      .init(
        "reference",
        .object([.init("resource", .text(reference.record)), .init("fields", .text(reference.target))])),
    ])
  }

  /// The definition that travels with the numbers of `metrics.csv`.
  private func description(_ metric: any Metric.Type) -> Value {
    let texts = [
      ("id", metric.id), ("practice", metric.practice), ("title", metric.title), ("definition", metric.definition),
      ("numerator", metric.numerator), ("denominator", metric.denominator), ("exclusions", metric.exclusions),
    ]
    return .object(
      texts.map { .init($0.0, .text($0.1)) } + [.init("caveats", .list(metric.caveats.map(Value.text)))])
  }
}

extension ValueType {
  /// The name of the type in Table Schema; lists and objects stand in CSV as JSON.
  fileprivate var schemaName: String {
    switch self {
    case .text: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .instant: "datetime"
    case .list: "array"
    case .object: "object"
    }
  }
}
