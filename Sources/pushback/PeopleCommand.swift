import ArgumentParser
import Messages
import Reports
import Store

/// `pushback people`
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Show and say who is who.",
    discussion: """
      The text form has one person a line, `name: address, address`, and `me: …` for you. Print it, edit it, and give \
      it back: pushback people > people.txt; pushback people use people.txt
      """,
    subcommands: [List.self, Me.self, Use.self], defaultSubcommand: List.self)

  /// `pushback people list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print everybody in the text form, with pairs that may be one person as comments.")

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      let entries = try archive.people().map { person in
        PeopleFile.Entry(name: person.name, addresses: person.addresses.filter { $0.kind != .owner })
      }
      let listed = PeopleFile(entries: entries.filter { !$0.addresses.isEmpty })
      Console.print(visibleLines(listed.description).joined(separator: "\n"))
      for pair in Self.sameName(entries) { Console.print("# may be one person: \(visibleLine(pair))\n") }
    }

    /// Names that stand on more than one line: a suggestion for review, never applied.
    private static func sameName(_ entries: [PeopleFile.Entry]) -> [String] {
      let lines = Dictionary(grouping: entries) { $0.name.lowercased() }
      return lines.values.filter { $0.count > 1 }.map { $0[0].name }.sorted()
    }
  }

  /// `pushback people me ADDRESS…`
  struct Me: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name addresses or numbers of yours.")

    @Argument(help: "Mail addresses, phone numbers or chat handles.")
    var addresses: [String]

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      var file = try archive.peopleFile()
      file.addOwner(addresses.map(Address.init(typed:)))
      try archive.setPeople(file)
      try Labelling.update(archive, isQuiet: false)
    }
  }

  /// `pushback people use FILE`
  struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a people file as your word about who is who.")

    @Argument(help: "A file in the text form.")
    var file: String

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      try archive.setPeople(PeopleFile(path: file))
      try Labelling.update(archive, isQuiet: false)
    }
  }
}
