import ArgumentParser
import Messages
import Store

extension PeopleCommand {
  /// `pushback people role PERSON ROLE`
  struct Role: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what a person is to you.",
      discussion: """
        Figures about consulting look at boss and senior, those about private life at family and friend; no figure \
        hangs on the others.
        """)

    @Argument(help: "A name, address or id.")
    var person: String

    @Argument(help: "One of \(PeopleCommand.choices(PersonRole.self)), or `none`.")
    var role: String

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let role: PersonRole? = try PeopleCommand.word(role)
      try options.change(person) { entry in entry.role = role }
    }
  }

  /// `pushback people team PERSON [member|address|none]`
  struct Team: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a person is in your team, or that an address reaches all of it.",
      discussion: """
        For lists and exports: no figure hangs on it. Whether an ask is put to your team is read from its words alone.
        """)

    @Argument(help: "A name, address or id.")
    var person: String

    @Argument(help: "`member`, `address` for a list or shared mailbox, or `none`.")
    var tie = TeamTie.member.rawValue

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let tie: TeamTie? = try PeopleCommand.word(tie)
      try options.change(person) { entry in entry.team = tie }
    }
  }

  /// `pushback people group PERSON GROUP…`
  struct Group: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Put a person into groups: organisations, teams, circles; `report` and `compare` can be about one.")

    @Argument(help: "A name, address or id.")
    var person: String

    @Argument(help: "Names of groups.")
    var groups: [String]

    @Flag(help: "Take the person out of these groups.")
    var remove = false

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let named = groups.map { PeopleFile.Entry(name: $0, addresses: []).name }.filter { !$0.isEmpty }
      let wanted = Set(named.map { $0.lowercased() })
      try options.change(person) { entry in
        if remove {
          entry.groups.removeAll { wanted.contains($0.lowercased()) }
        } else {
          entry.add(groups: named)
        }
      }
    }
  }

  /// `pushback people country [CODE]`
  struct Country: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say or print in which country numbers without a calling code are at home.")

    @Argument(help: "ISO 3166-1 alpha-2, such as DE.")
    var code: String?

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      if let code {
        try archive.setCountry(Store.Country(named: code))
      } else {
        Console.print("\(try archive.country()?.code ?? "not known")\n")
      }
      let unplaced = try archive.unplacedNumbers()
      if let sentence = unplaced.sentence { Console.note(sentence) }
      for number in unplaced.numbers { Console.print("  \(number.value)\n") }
    }
  }

  fileprivate static func choices<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// A word of a closed list; nil for `none`.
  ///
  /// - Throws: `Failure` that names the list.
  fileprivate static func word<Word: CaseIterable & RawRepresentable<String>>(_ text: String) throws -> Word? {
    if text.lowercased() == "none" { return nil }
    guard let word = Word(rawValue: text.lowercased()) else {
      throw Failure("\(text): choose one of \(choices(Word.self)), or none", code: 64)
    }
    return word
  }
}

extension PeopleEditOptions {
  /// Changes what is said of one person.
  fileprivate func change(
    _ name: String, _ change: (inout PeopleFile.Entry) -> Void
  ) throws {
    let directory = try directory()
    let person = try directory.person(name)
    try directory.edit(isTrial: dryRun) { $0.edit(person, change) }
  }
}

extension Store.Country {
  /// The country that the user named.
  ///
  /// - Throws: `Failure` for what is no code.
  init(named code: String) throws {
    guard let country = Self(code) else {
      throw Failure("\(code): no such country; give the code of ISO 3166-1 with two letters, such as DE", code: 64)
    }
    self = country
  }
}

extension UnplacedNumbers {
  /// What to say of them; nil where there are none.
  var sentence: String? {
    guard !numbers.isEmpty else { return nil }
    let count = numbers.count == 1 ? "1 number stays" : "\(numbers.count) numbers stay"
    if let country { return "\(count) as written: no number of \(country.code) looks like that" }
    let code = likely?.code ?? "CODE"
    return "\(count) as written, without a country: say it with `pushback people country \(code)`"
  }
}
