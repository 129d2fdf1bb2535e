extension PeopleFile {
  /// The lines that differ from an earlier state: `- ` before those that went, `+ ` before those that came.
  public func changes(since earlier: PeopleFile) -> [String] {
    var changes: [(position: Int, text: String)] = []
    for change in lines.map(\.text).difference(from: earlier.lines.map(\.text)) {
      switch change {
      case .remove(let offset, let text, _): changes.append((offset, "- \(text)"))
      case .insert(let offset, let text, _): changes.append((offset, "+ \(text)"))
      }
    }
    return changes.sorted { ($0.position, $1.text) < ($1.position, $0.text) }.map(\.text)
  }
}
