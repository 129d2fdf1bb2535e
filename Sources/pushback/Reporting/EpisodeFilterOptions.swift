import Analysis
import ArgumentParser
import Journal
import Messages

/// Which episodes a listing shows; options combine.
struct EpisodeFilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("in: asked of you; out: asked by you.", valueName: "direction"))
  var direction: String?

  @Option(help: ArgumentHelp("What is asked for: action, info, time or approval.", valueName: "type"))
  var type: String?

  @Option(help: ArgumentHelp("small, normal or large.", valueName: "effort"))
  var effort: String?

  @Option(help: ArgumentHelp("normal or high.", valueName: "stakes"))
  var stakes: String?

  @Option(
    name: [.customLong("decision"), .customLong("verdict")],
    help: ArgumentHelp(
      "The answer: yes, partly, no, defer, clarify, unsure or none (also accept, accept_part, decline).",
      valueName: "class"))
  var decision: String?

  @Option(
    help: ArgumentHelp("The medium of the decision: mail, chat, sms, call, video, face or letter.", valueName: "medium")
  )
  var medium: String?

  @Option(help: ArgumentHelp("With this label on an answer, such as reason or alternative:later.", valueName: "label"))
  var label: String?

  @Option(
    help: ArgumentHelp("Where it stands: decided, pending, faded, open, unanswered or unsure.", valueName: "state"))
  var state: String?

  /// What to look for.
  ///
  /// - Throws: `ValidationError` for a word that stands for nothing.
  func query() throws -> EpisodeQuery {
    var query = EpisodeQuery()
    query.direction = try choice(direction, "--direction")
    query.type = try choice(type, "--type")
    query.effort = try choice(effort, "--effort")
    query.stakes = try choice(stakes, "--stakes")
    query.state = try choice(state, "--state")
    query.medium = try medium.map { word in
      guard let medium = Medium(word: word) else { throw unknown("--medium", word, Medium.allCases.map(\.word)) }
      return medium
    }
    query.label = try label.map { word in
      let label = Label(rawValue: word.uppercased())
      guard label.isKnown else { throw ValidationError("--label \(word): no such label; see Documentation/LABELS.md") }
      return label
    }
    try setDecision(&query)
    return query
  }

  private func setDecision(_ query: inout EpisodeQuery) throws {
    guard let word = decision?.lowercased() else { return }
    if word == "none" {
      query.state = .unanswered
    } else if let said = UserVerdict(rawValue: word)?.responseClass ?? ResponseClass(rawValue: word.uppercased()) {
      query.answer = said
    } else {
      throw unknown("--decision", word, ["yes", "partly", "no", "defer", "clarify", "unsure", "none"])
    }
  }

  private func choice<Value: RawRepresentable & CaseIterable>(_ word: String?, _ option: String) throws -> Value?
  where Value.RawValue == String {
    guard let word else { return nil }
    let found = Value.allCases.first { $0.rawValue.lowercased() == word.lowercased() }
    guard let found else { throw unknown(option, word, Value.allCases.map { $0.rawValue.lowercased() }) }
    return found
  }

  private func unknown(_ option: String, _ word: String, _ choices: [String]) -> ValidationError {
    ValidationError("\(option) \(word): choose \(choices.joined(separator: ", "))")
  }
}
