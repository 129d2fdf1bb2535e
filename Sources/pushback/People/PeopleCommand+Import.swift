import ArgumentParser
import Messages
import Readers
import Reports
import Store

extension PeopleCommand {
  /// `pushback people import FILE…`
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Join the addresses of your contacts: vCard (2.1, 3.0, 4.0), or CSV from Google or Outlook.",
      discussion: """
        Only contacts with an address in the archive are taken, and the changes of the people file are printed. Names \
        and lines of yours stay: people whom your people file names apart are not joined.
        """)

    @Argument(help: "Files with contacts.")
    var files: [String]

    @Flag(help: "Take organisations and labels as groups.")
    var groups = false

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let contacts = try files.map { try Contacts(path: $0) }
      let cards = contacts.flatMap(\.cards)
      let directory = try options.directory()
      var joining: ContactJoining?
      try directory.edit(isTrial: options.dryRun) { editor in
        var join = ContactJoining(editor, people: directory.people, takesGroups: groups)
        join.join(cards)
        editor = join.editor
        joining = join
      }
      for diagnostic in contacts.flatMap(\.diagnostics) { Console.note(visibleLine(diagnostic.description)) }
      for note in joining?.notes ?? [] { Console.note(visibleLine(note.description)) }
      Console.note("\(cards.count) cards, \(joining?.known ?? 0) with an address in the archive")
    }
  }
}

extension ContactJoining.Note: CustomStringConvertible {
  /// What was passed over, and what to do about it.
  public var description: String {
    switch self {
    case .shared(let address, let cards):
      "\(address.typed) is on cards of \(cards) names; left as it is"
    case .owner(let line):
      "the card at line \(line) has an address of yours and others; say `pushback people me` if they are yours"
    case .severalPeople(let line, let names):
      "the card at line \(line) joins \(names.joined(separator: " and ")), whom your people file names apart; "
        + "say `pushback people merge` if they are one"
    }
  }
}
