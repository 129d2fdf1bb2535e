extension JSONWriter {
  /// A whole file for people to read too: a member a line, lists of plain values on one line.
  public func document(_ value: Value) -> String { indented(value, margin: "") + "\n" }

  private func indented(_ value: Value, margin: String) -> String {
    let inner = margin + "  "
    switch value {
    case .object(let members) where !members.isEmpty:
      let lines = members.map { "\(inner)\(render(.text($0.name))): \(indented($0.value, margin: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(margin)}"
    case .list(let values) where values.contains(where: \.isNested):
      let lines = values.map { inner + indented($0, margin: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(margin)]"
    default: return render(value)
    }
  }
}

extension Value {
  fileprivate var isNested: Bool {
    switch self {
    case .object, .list: true
    default: false
    }
  }
}
