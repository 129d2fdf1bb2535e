extension PeopleFile {
  /// The lines that differ from an earlier state: `- ` before those that went, `+ ` before those that came.
  public func changes(since earlier: PeopleFile) -> [String] {
    let (old, new) = (earlier.lines.map(\.text), lines.map(\.text))
    let difference = new.difference(from: old)
    let gone = Set(difference.removals.map(\.offset))
    let come = Set(difference.insertions.map(\.offset))
    var changes: [String] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if gone.contains(before) {
        changes.append("- \(old[before])")
        before += 1
      } else if come.contains(after) {
        changes.append("+ \(new[after])")
        after += 1
      } else {
        (before, after) = (before + 1, after + 1)
      }
    }
    return changes
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
