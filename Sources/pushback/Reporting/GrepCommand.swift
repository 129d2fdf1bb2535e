import Analysis
import ArgumentParser
import Language
import Messages
import Reports

/// `pushback grep TEXT`
struct GrepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grep",
    abstract: "Search what people wrote themselves: own text only, quotes and signatures left out.",
    discussion: """
      Prints the key of the message, the day, the people and the line. The text is taken as it is, unless --regex says \
      that it is a pattern; small and capital letters count unless --ignore-case is given. Exit code 1 when nothing is \
      found.
      """)

  @Argument(help: "The text to look for.")
  var text: String

  @Flag(name: .shortAndLong, help: "Take small and capital letters as the same.")
  var ignoreCase = false

  @Flag(name: .shortAndLong, help: "Take the text as a regular expression, looked for in each line.")
  var regex = false

  @Flag(name: .shortAndLong, help: "Print only how many lines were found.")
  var count = false

  @Option(help: ArgumentHelp("Only messages from or to this person.", valueName: "person"))
  var with: String?

  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    if text.isEmpty { throw ValidationError("give a text to look for") }
    _ = try needle()
  }

  func run() throws {
    let loaded = try analysis.load()
    let needle = try needle()
    let person = try with.map(loaded.person)
    let period = try when.text.map(loaded.period)
    var found = 0
    try loaded.archive.forEachMessage { message, _ in
      guard period?.contains(message.sent.instant) ?? true, needle.mayBe(in: message.body), loaded.isOnRecord(message),
        person.map({ loaded.isBetween(message, $0) }) ?? true
      else { return }
      for line in ownText(of: message.body).text.split(whereSeparator: \.isNewline) where needle.isFound(in: line) {
        found += 1
        if !count { Console.print(loaded.line(message, line)) }
      }
    }
    if count { Console.print("\(found)\n") }
    if found == 0 { throw ExitCode(1) }
  }

  private func needle() throws -> Needle {
    guard regex else { return ignoreCase ? .anyCase(text.lowercased()) : .text(text) }
    do {
      return .pattern(try Regex(text).ignoresCase(ignoreCase))
    } catch {
      throw ValidationError("\(visibleLine(text)): no regular expression (\(error))")
    }
  }
}

/// What is looked for.
private enum Needle {
  case text(String)
  /// In lower case.
  case anyCase(String)
  case pattern(Regex<AnyRegexOutput>)

  func isFound(in line: Substring) -> Bool {
    switch self {
    case .text(let text): line.contains(text)
    case .anyCase(let text): line.lowercased().contains(text)
    case .pattern(let pattern): line.contains(pattern)
    }
  }

  /// False only where no line of a text can hold it; quicker than to find the text's own lines.
  func mayBe(in body: String) -> Bool {
    if case .pattern = self { true } else { isFound(in: body[...]) }
  }
}

extension LoadedArchive {
  fileprivate func line(_ message: Message, _ line: Substring) -> String {
    let day = wording.day(of: message, person: source.person)
    return "\(message.key.rawValue)  \(day): \(visibleLine(line))\n"
  }

  fileprivate func isBetween(_ message: Message, _ person: PersonID) -> Bool {
    ([message.sender] + message.recipients.map(\.address)).contains { source.person($0) == person }
  }
}
