import Analysis
import ArgumentParser
import Foundation
import Journal
import Language
import Messages
import Reports
import Store

/// `pushback audit`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check a random sample of the labels yourself; reports print how right they were.",
    discussion: """
      Shown are asks that were found, noes, and sentences that look like asks but were passed over, in a random order \
      that is the same each time. Answer ok (all of it is right), x (no ask), ? (cannot tell), or what is wrong: yes, \
      partly, no, defer, clarify, none, +alternative, -reason. An empty line skips, q stops; the next audit goes on \
      where this one stopped.

      Without a terminal: --write FILE makes a sheet to fill in, --read FILE takes it back. Answers are kept in the \
      journal, and what they correct is corrected.
      """)

  @Option(help: ArgumentHelp("How many cases to look at in all.", valueName: "count"))
  var sample = 40

  @Option(help: ArgumentHelp("Write the open cases to a sheet instead of asking.", valueName: "file"))
  var write: String?

  @Option(help: ArgumentHelp("Take the answers from a sheet.", valueName: "file"))
  var read: String?

  @Flag(help: "Only print what the last audit found.")
  var result = false

  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    guard (10...1000).contains(sample) else { throw ValidationError("--sample \(sample): give 10 to 1000 cases") }
    guard [write, read].compactMap(\.self).count + (result ? 1 : 0) <= 1 else {
      throw ValidationError("give one of --write, --read and --result")
    }
  }

  func run() throws {
    let loaded = try analysis.load()
    if !result {
      let run = AuditRun(loaded, draw: try draw(loaded))
      if let read {
        try run.take(sheet: read)
      } else if let write {
        return try run.write(sheet: write)
      } else {
        try run.ask()
      }
    }
    Console.print(try auditSummary(loaded.source.file.read().auditResult))
  }

  private func draw(_ loaded: LoadedArchive) throws -> AuditDraw {
    let period = try when.text.map(loaded.period)
    let end = min(period?.end ?? loaded.input.observation.now, loaded.input.observation.now)
    func isWanted(_ at: Instant) -> Bool { at < end && period.map { at >= $0.start } ?? true }
    let episodes = loaded.source.onRecord.filter { isWanted($0.ask.at) && $0.isAuditable }
    let passed = try loaded.source.candidates().filter { isWanted($0.at) }
    return AuditDraw(
      episodes: episodes, passed: passed.map { .place($0.message, $0.span) }, period: period?.name ?? "all",
      rules: rulesVersion, sample: sample)
  }
}

extension Episode {
  /// Whether its labels are those of the rules, and counted.
  fileprivate var isAuditable: Bool {
    ask.form != .hint && ask.provenance != .user && (direction == .outgoing || ask.addressee != .other)
  }
}

/// What the audit found, in a few lines.
func auditSummary(_ result: AuditResult?) -> String {
  guard let result else { return "nothing audited yet\n" }
  let lines = result.labels.map { label in
    "\(label.name): \(label.precision.x) of \(label.precision.n) right where it was said, "
      + "\(label.notSaid.holds) of \(label.notSaid.judged) missed where it was not\n"
  }
  return "audited \(result.judged) of \(result.drawn) (\(result.period), rules \(result.rules))\n" + lines.joined()
}
