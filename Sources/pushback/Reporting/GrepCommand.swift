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
      Prints the key of the message, the day, the people and the line. The text is taken as it is, not as a pattern; \
      small and capital letters count unless --ignore-case is given. Exit code 1 when nothing is found.
      """)

  @Argument(help: "The text to look for.")
  var text: String

  @Flag(name: .shortAndLong, help: "Take small and capital letters as the same.")
  var ignoreCase = false

  @Flag(name: .shortAndLong, help: "Print only how many lines were found.")
  var count = false

  @Option(help: ArgumentHelp("Only messages from or to this person.", valueName: "person"))
  var with: String?

  @OptionGroup var when: PeriodOptions
  @OptionGroup var analysis: AnalysisOptions

  func validate() throws {
    if text.isEmpty { throw ValidationError("give a text to look for") }
  }

  func run() throws {
    let loaded = try analysis.load()
    let needle = ignoreCase ? text.lowercased() : text
    let person = try with.map(loaded.person)
    let period = try when.text.map(loaded.period)
    var found = 0
    try loaded.archive.forEachMessage { message in
      guard period?.contains(message.sent.instant) ?? true, holds(message.body, needle), loaded.isOnRecord(message),
        person.map({ loaded.isBetween(message, $0) }) ?? true
      else { return }
      for line in ownText(of: message.body).text.split(whereSeparator: \.isNewline) where holds(line, needle) {
        found += 1
        if !count { Console.print(loaded.line(message, line)) }
      }
    }
    if count { Console.print("\(found)\n") }
    if found == 0 { throw ExitCode(1) }
  }

  private func holds(_ text: some StringProtocol, _ needle: String) -> Bool {
    ignoreCase ? text.lowercased().contains(needle) : text.contains(needle)
  }
}

extension LoadedArchive {
  fileprivate func line(_ message: Message, _ line: Substring) -> String {
    let day = wording.day(of: message) { source.personOfAddress[$0] }
    return "\(message.key.rawValue)  \(day): \(visibleLine(line))\n"
  }

  fileprivate func isBetween(_ message: Message, _ person: PersonID) -> Bool {
    ([message.sender] + message.recipients.map(\.address)).contains { source.personOfAddress[$0] == person }
  }
}
