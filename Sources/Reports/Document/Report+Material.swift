import Analysis
import Messages

extension Report {
  /// The report on some findings: about one period, or comparing two.
  public init(_ material: Material) {
    let chapters = material.sections.map { Chapter(title: $0.title, blocks: $0.blocks(material)) }
    self.init(
      title: material.title, context: material.context, chapters: chapters.filter { !$0.blocks.isEmpty })
  }
}

extension Report {
  /// The title of the report on some findings.
  static func title(of material: Material) -> String { material.title }
}

extension Material {
  fileprivate var title: String {
    switch findings.kind {
    case .period: "Pushback report, \(findings.period.title)" + scope + sharing
    case .comparison: "\(findings.period.title) against \(findings.before.title)" + scope + sharing
    }
  }

  private var sharing: String { isShared ? ", to share" : "" }

  /// ", with Boris K.", ", with the group museum"; nothing where it is about everybody.
  private var scope: String {
    switch findings.scope {
    case .everybody: ""
    case .person(let person): ", with \(wording.name(person))"
    case .group(let group): ", with the group \(shortened(group, to: 40))"
    }
  }

  /// Everything that must be the same for the same report to come out again.
  fileprivate var context: Phrase {
    let parts = [
      "time zone \(findings.zone)", ownerWords, "as known on \(wording.moments.dayAndYear(findings.observation.now))",
      "silence counts after \(findings.observation.windowDays) days", "made offline by pushback \(version)",
      findings.rules.isEmpty ? "" : "rules \(findings.rules)",
      findings.kind == .comparison ? "the same rules on both sides" : "",
    ]
    return .text(parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// "you = 3 addresses, 1 number".
  private var ownerWords: String {
    let kinds: [(Address.Kind, String)] = [(.email, "address"), (.phone, "number"), (.handle, "handle")]
    let counts = kinds.compactMap { kind, noun -> String? in
      let count = owner.count { $0.kind == kind }
      return count == 0 ? nil : plural(count, noun)
    }
    return counts.isEmpty ? "" : "you = \(counts.joined(separator: ", "))"
  }
}
