import ArgumentParser
import Foundation
import Messages
import Reports
import Store

extension PeopleCommand {
  /// `pushback people list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List everybody: role, groups, messages both ways, calls, addresses; the busiest first.")

    @Argument(help: "Only those whose name, address or id holds this.")
    var text: String?

    @Option(help: "Only those with this role.")
    var role: String?

    @Option(help: "Only those in this group.")
    var group: String?

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      let traffic = try archive.traffic()
      let listed = try archive.people().filter(isMeant).sorted {
        (rank($0, traffic), $0.name.lowercased(), $0.id) < (rank($1, traffic), $1.name.lowercased(), $1.id)
      }
      let rows = listed.map { person in
        let count = traffic[person.id] ?? Traffic()
        return ListedPerson(person, received: count.received, sent: count.sent, calls: count.calls)
      }
      Console.print(TerminalRenderer(width: Console.width).render(Grid(rows)))
    }

    private func isMeant(_ person: Person) -> Bool {
      let words = ([person.name, person.id.rawValue] + person.addresses.map(\.value)).map { $0.lowercased() }
      return text.map { text in words.contains { $0.contains(text.lowercased()) } } ?? true
        && role.map { $0.lowercased() == person.role?.rawValue } ?? true && group.map(person.belongs) ?? true
    }

    private func rank(_ person: Person, _ traffic: [PersonID: Traffic]) -> Int {
      person.id == .owner ? .min : -(traffic[person.id]?.total ?? 0)
    }
  }

  /// `pushback people print`
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the people file: your own words, with your comments, in your order.")

    @Flag(help: "Add a line for everybody in the archive who has none.")
    var all = false

    @Option(help: ArgumentHelp("A file to write instead of standard output.", valueName: "file"))
    var out: String?

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      var editor = PeopleEditor(try archive.peopleFile(), country: try archive.country())
      if all {
        for person in try archive.people() where person.addresses.contains(where: { $0.kind != .owner }) {
          editor.edit(person) { _ in }
        }
      }
      guard let out else { return Console.print(editor.file.description) }
      try PrivateFile.write(Data(editor.file.description.utf8), to: out)
    }
  }

  /// `pushback people suggest`
  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List pairs that may be one person, with the reasons. Nothing is joined until you say so.",
      discussion: """
        Join a pair with `pushback people merge`, or keep it from being listed with `pushback people apart`. The names of \
        your contacts count as soon as they are imported: `pushback people import`.
        """
    )

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      let suggestions = try archive.suggestions()
      for suggestion in suggestions {
        let reasons = suggestion.reasons.map(\.description).joined(separator: "; ")
        let names = "\(words(suggestion.first)) · \(words(suggestion.second)): \(reasons)"
        Console.print("\(visibleLine(names))\n    \(command(suggestion))\n")
      }
      if suggestions.isEmpty { Console.note("no pair looks like one person") }
    }

    private func words(_ person: Person) -> String {
      let address = key(person)
      return person.name == address || person.id == .owner ? person.name : "\(person.name) (\(address))"
    }

    private func command(_ suggestion: Suggestion) -> String {
      "pushback people merge \(shellWord(key(suggestion.first))) \(shellWord(key(suggestion.second)))"
    }

    private func key(_ person: Person) -> String {
      person.id == .owner ? "me" : person.addresses.first?.typed ?? person.id.rawValue
    }
  }
}
