import ArgumentParser

/// `pushback people`
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Show and say who is who.",
    discussion: """
      What you say is kept as a people file in the archive, one person a line: names, addresses, role, groups, team. \
      Print it, edit it, keep it under version control and give it back: pushback people print > people.txt; pushback \
      people use people.txt. The other commands change single lines and leave all others as you wrote them. \
      Documentation/PEOPLE.md describes it.
      """,
    subcommands: [
      List.self, Print.self, Suggest.self, Merge.self, Apart.self, Split.self, Rename.self, Role.self, Group.self,
      Team.self, Me.self, Country.self, Use.self, Import.self,
    ], defaultSubcommand: List.self)
}
