import ArgumentParser
import Messages
import Store

extension PeopleCommand {
  /// `pushback people merge A B…`
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that people are one; the first name, role and order stay.")

    @Argument(help: "Names, addresses or ids; `me` for you.")
    var people: [String]

    @OptionGroup var options: PeopleEditOptions

    func validate() throws {
      if people.count < 2 { throw ValidationError("name two people or more to merge") }
    }

    func run() throws {
      let directory = try options.directory()
      let persons = try people.map(directory.person)
      guard Set(persons.map(\.id)).count == persons.count else {
        throw Failure("these are one person already", code: 64)
      }
      let kept = persons.first { $0.id == .owner } ?? persons[0]
      try directory.edit(isTrial: options.dryRun) { editor in
        for other in persons where other.id != kept.id { editor.merge(kept, other) }
      }
    }
  }

  /// `pushback people apart A B`
  struct Apart: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that two people are not one: the pair is suggested no more.")

    @Argument(help: "A name, address or id.")
    var first: String

    @Argument(help: "Another.")
    var second: String

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let directory = try options.directory()
      let (first, second) = (try directory.person(first), try directory.person(second))
      guard first.id != second.id else {
        throw Failure("these are one person; take an address away with `pushback people split`", code: 64)
      }
      try directory.edit(isTrial: options.dryRun) { $0.setApart(first, second) }
    }
  }

  /// `pushback people split [PERSON] ADDRESS`
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take an address away from a person: it becomes a person of its own.",
      usage: "pushback people split [<person>] <address>")

    @Argument(help: "The address, perhaps with the person before it.")
    var words: [String]

    @OptionGroup var options: PeopleEditOptions

    func validate() throws {
      if !(1...2).contains(words.count) { throw ValidationError("give an address, or a person and an address") }
    }

    func run() throws {
      let directory = try options.directory()
      let address = words[words.count - 1]
      let person = try directory.person(address)
      if words.count == 2, try directory.person(words[0]).id != person.id {
        throw Failure("\(address): not an address of \(words[0]) but of \(person.name)", code: 64)
      }
      try directory.edit(isTrial: options.dryRun) { editor in
        guard editor.split(Address(typed: address)) else {
          throw Failure("\(address): no line of the people file joins it with another address", code: 64)
        }
      }
    }
  }

  /// `pushback people rename PERSON NAME`
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say what to call a person.")

    @Argument(help: "A name, address or id.")
    var person: String

    @Argument(help: "The new name.")
    var name: String

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      let directory = try options.directory()
      let person = try directory.person(person)
      guard person.id != .owner else { throw Failure("you are `me` in the people file", code: 64) }
      let named = PeopleFile.Entry(name: name, addresses: []).name
      guard !named.isEmpty else { throw Failure("a name has at least one character", code: 64) }
      try directory.edit(isTrial: options.dryRun) { editor in editor.edit(person) { $0.name = named } }
    }
  }

  /// `pushback people me ADDRESS…`
  struct Me: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name addresses or numbers of yours.")

    @Argument(help: "Mail addresses, phone numbers or chat handles.")
    var addresses: [String]

    @OptionGroup var options: PeopleEditOptions

    func run() throws {
      try options.directory().edit(isTrial: options.dryRun) { $0.addOwner(addresses.map(Address.init(typed:))) }
    }
  }

  /// `pushback people use FILE`
  struct Use: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take a people file as your word about who is who, in place of what was said before.")

    @Argument(help: "A file in the text form.")
    var file: String

    @OptionGroup var location: ArchiveOptions

    func run() throws {
      let archive = try location.openExisting()
      try archive.setPeople(PeopleFile(path: file, country: archive.country()))
    }
  }
}
