import ArgumentParser
import Journal
import Language
import Reports

/// `pushback lexicon`
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "List the rules that find labels; switch some off, or on again.",
    discussion: """
      What is switched off is kept in the journal, and every label is made anew without it at the next use. What no \
      rule finds may still be found by what was learned from labelled conversations: then `show` names the model, and \
      `label` or `ignore` has the last word.
      """,
    subcommands: [List.self, Disable.self, Enable.self], defaultSubcommand: List.self)

  /// `pushback lexicon list [WORD]`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the rules with what they find, how sure they are and an example.")

    @Argument(help: "Only rules whose id or label holds this.")
    var word: String?

    @Flag(help: "Print every example and counter-example.")
    var examples = false

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let off = Set(try JournalFile(beside: location.path()).read().disabledRules)
      let wanted = word?.lowercased() ?? ""
      let found = lexicon.filter { entry in
        wanted.isEmpty || entry.id.lowercased().contains(wanted) || entry.label.lowercased().contains(wanted)
      }
      if found.isEmpty {
        throw Failure("\(word ?? ""): no rule is called so; `pushback lexicon list` prints all", code: 64)
      }
      Console.print(examples ? found.map { full($0, off) }.joined(separator: "\n") : table(found, off))
    }

    private func table(_ entries: [LexiconEntry], _ off: Set<String>) -> String {
      let grid = Grid(
        columns: [.init("rule"), .init("finds"), .init("sure", isNumeric: true), .init("is"), .init("example")],
        rows: entries.map { entry in
          [
            .text(entry.id), .text(entry.label), .text("\(Int((entry.confidence * 100).rounded())) %"),
            .text(off.contains(entry.id) ? "off" : "on"), .text(entry.examples.first ?? ""),
          ]
        })
      return TerminalRenderer(width: Console.width).render(grid)
    }

    private func full(_ entry: LexiconEntry, _ off: Set<String>) -> String {
      let head = "\(entry.id)  \(entry.label)\(off.contains(entry.id) ? "  (off)" : "")\n"
      let yes = entry.examples.map { "  + \($0)\n" }
      let no = entry.counterExamples.map { "  - \($0)\n" }
      return head + (yes + no).joined()
    }
  }

  /// `pushback lexicon disable RULE…`
  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Switch rules off.")

    @Argument(help: "Rule ids, as list, show and reports print them.")
    var rules: [String]

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let known = Set(lexicon.map(\.id))
      let ids = rules.map(Self.id)
      if let unknown = ids.first(where: { !known.contains($0) }) {
        throw Failure("\(unknown): no rule is called so; `pushback lexicon list` prints all", code: 64)
      }
      try JournalFile(beside: location.path()).update { journal in
        for id in ids where !journal.disabledRules.contains(id) { journal.append(.disable(id)) }
      }
      Console.print("off: \(ids.joined(separator: ", ")); labels are made anew at the next use\n")
    }

    /// `CITED` of `rule:CITED`, and of `rule:MENTION/CITED`, as `show` prints them.
    fileprivate static func id(_ text: String) -> String {
      text.split { $0 == ":" || $0 == "/" }.last.map(String.init) ?? text
    }
  }

  /// `pushback lexicon enable RULE…`
  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Switch rules on again.")

    @Argument(help: "Rule ids, as list, show and reports print them.")
    var rules: [String]

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let ids = rules.map(Disable.id)
      let gone = try JournalFile(beside: location.path()).update { journal in
        journal.remove { entry in if case .disable(let id) = entry { ids.contains(id) } else { false } }
      }
      let on = ids.filter { gone.contains(.disable($0)) }
      if !on.isEmpty { Console.print("on: \(on.joined(separator: ", ")); labels are made anew at the next use\n") }
      let rest = ids.filter { !on.contains($0) }
      if !rest.isEmpty {
        throw Failure("\(rest.joined(separator: ", ")): not switched off; see `pushback lexicon list`")
      }
    }
  }
}
