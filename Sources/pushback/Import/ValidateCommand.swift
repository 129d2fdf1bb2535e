import ArgumentParser
import Messages
import Readers
import Reports

/// `pushback validate FILE…`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Say how files would be read, and where chats depart from their schema; nothing is imported.",
    discussion: """
      For each file: its format, what would come of its records, and everything that is unreadable or was repaired, \
      with its place. Files of chat-xml are also compared with the schema. Exit code 2 when something is unreadable or departs from it.
      """)

  @Argument(help: "Files or folders to look at.")
  var paths: [String] = []

  @Option(help: "Consider only this format.")
  var format: String?

  @Flag(help: "Print the XML Schema of chats instead (chat-xml).")
  var schema = false

  func validate() throws {
    if paths.isEmpty && !schema { throw ValidationError("Name a file, or --schema.") }
  }

  func run() throws {
    if schema { return Console.print(ChatSchema.text) }
    let sources = try SourceFiles(paths, format: format)
    let isClean = try sources.files.map(report).allSatisfy { $0 }
    for file in sources.refused { Console.print("\(visibleLine(file.diagnostic.description))\n") }
    if !isClean || !sources.refused.isEmpty { throw Failure.someUnreadable }
  }

  /// Prints what would come of a file.
  ///
  /// - Returns: whether there is nothing to mend.
  private func report(_ file: SourceFile) throws -> Bool {
    let (account, found) = try read(file)
    // A file that is no XML to the end would only be told so twice.
    let departures = account.unreadable == 0 ? try departures(of: file) : []
    Console.print(visibleLine("\(account.path) (\(account.format)): \(account.sentence)") + "\n")
    for diagnostic in found + departures { Console.print("\(visibleLine(diagnostic.description))\n") }
    return account.unreadable == 0 && departures.isEmpty
  }

  /// Where a file of chats departs from their schema.
  private func departures(of file: SourceFile) throws -> [Diagnostic] {
    guard let source = file.source, let type = file.type, ChatSchema.describes(type) else { return [] }
    return try ChatSchema.departures(of: source)
  }

  private func read(_ file: SourceFile) throws -> (Reconciliation, [Diagnostic]) {
    var account = Reconciliation(path: file.path, format: file.format)
    var found: [Diagnostic] = []
    let reader = try file.open(ReadingOptions())
    while let record = try reader.next() {
      account.add(record)
      if case .unreadable(let diagnostic) = record { found.append(diagnostic) }
    }
    return (account, found + reader.takeWarnings())
  }
}

extension Reconciliation {
  /// Counts a record that is not compared with any archive.
  fileprivate mutating func add(_ record: ArchiveRecord) {
    read += 1
    switch record {
    case .message: messages += 1
    case .call: calls += 1
    case .event: events += 1
    case .excluded(let exclusion): excluded[exclusion.reason, default: 0] += 1
    case .unreadable: unreadable += 1
    }
  }
}
