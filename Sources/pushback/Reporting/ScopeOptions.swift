import Analysis
import ArgumentParser
import Messages
import Reports

/// Whose episodes a command looks at.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only episodes with this person: a name or its beginning, an address or id.", valueName: "person"))
  var with: String?

  @Option(help: ArgumentHelp("Only episodes with the people of this group; see `pushback people`.", valueName: "group"))
  var group: String?

  func validate() throws {
    if with != nil && group != nil { throw ValidationError("give one of --with and --group") }
  }

  /// The archive with nothing but the episodes of the scope.
  func restrict(_ loaded: LoadedArchive) throws -> LoadedArchive {
    var part = loaded
    part.input = loaded.input.restricted(to: try scope(loaded))
    return part
  }

  /// - Throws: `ValidationError` when nobody, or several people, are meant.
  func scope(_ loaded: LoadedArchive) throws -> Scope {
    if let with { return .person(try loaded.person(with)) }
    guard let group else { return .everybody }
    let people = loaded.input.people.values
    if people.contains(where: { $0.belongs(to: group) }) { return .group(group) }
    let known = Set(people.flatMap(\.groups)).sorted().map { "'\(visibleLine($0))'" }.joined(separator: ", ")
    throw ValidationError(
      "--group \(visibleLine(group)): nobody belongs to it; "
        + (known.isEmpty ? "name groups in the people file, see `pushback people --help`" : "there are \(known)"))
  }

  /// What tells the folder of such a report from that of another: `_with-p-1a2b3c`.
  func suffix(_ loaded: LoadedArchive) -> String {
    switch loaded.input.scope {
    case .everybody: ""
    case .person(let person): "_with-\(Anchor(person.rawValue))"
    case .group(let group): "_group-\(Anchor(group))"
    }
  }
}
