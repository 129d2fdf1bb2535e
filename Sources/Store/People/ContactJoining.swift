import Messages

/// Joins the addresses of contact cards, so that one card is one person.
///
/// Only cards with an address in the archive are taken; the user's own word wins: names that the people file gives stay,
/// and people whom it names on two lines are not joined.
public struct ContactJoining {
  /// Why a card, or an address of one, was passed over.
  public enum Note: Hashable, Sendable {
    /// On the cards of several people, as the telephone of a family.
    case shared(Address, cards: Int)
    /// The card has addresses of the owner and others.
    case owner(line: Int)
    /// The card has addresses of people on several lines of the people file.
    case severalPeople(line: Int, names: [String])
  }

  public private(set) var editor: PeopleEditor
  public private(set) var notes: [Note] = []
  /// Cards with an address in the archive.
  public private(set) var known = 0
  private var people: [Address: Person] = [:]
  private let takesGroups: Bool

  /// - Parameters:
  ///   - people: everybody in the archive.
  ///   - takesGroups: whether organisations and labels of cards become groups.
  public init(_ editor: PeopleEditor, people: [Person], takesGroups: Bool = false) {
    self.editor = editor
    self.takesGroups = takesGroups
    for person in people {
      for address in person.addresses { self.people[address] = person }
    }
  }

  /// Joins what the cards join.
  public mutating func join(_ cards: [Contact]) {
    let cards = cards.map(normalised)
    let owners = Self.names(cards)
    for card in cards {
      let shared = card.addresses.filter { (owners[$0]?.count ?? 0) > 1 }
      for address in shared where people[address] != nil {
        let note = Note.shared(address, cards: owners[address]?.count ?? 0)
        if !notes.contains(note) { notes.append(note) }
      }
      var own = card
      own.addresses.removeAll(where: shared.contains)
      join(own)
    }
  }

  /// The names on the cards that hold an address.
  private static func names(_ cards: [Contact]) -> [Address: Set<String>] {
    var names: [Address: Set<String>] = [:]
    for card in cards {
      for address in card.addresses { names[address, default: []].insert(card.name.lowercased()) }
    }
    return names
  }

  /// Numbers in their normal form; a chat that knows people by the names of the address book knows this one.
  private func normalised(_ card: Contact) -> Contact {
    var card = card
    card.addresses = card.addresses.map { $0.normalised(in: editor.country) }
    let displayed = Address.handle(card.name)
    if people[displayed] != nil { card.addresses.append(displayed) }
    return card
  }

  private mutating func join(_ card: Contact) {
    let persons = met(by: card)
    guard let first = persons.first else { return }
    known += 1
    if persons.contains(where: { $0.id == .owner }) {
      let others = card.addresses.contains { people[$0]?.id != .owner }
      if others { notes.append(.owner(line: card.line)) }
      return
    }
    let lines = Set(persons.compactMap(editor.line)).sorted()
    guard lines.count <= 1 else {
      notes.append(.severalPeople(line: card.line, names: lines.map { editor.file.lines[$0].entry?.name ?? "" }))
      return
    }
    let person = persons.first { editor.line(of: $0) != nil } ?? first
    apply(withoutApart(card, of: lines.first), to: person, isNamed: !lines.isEmpty)
  }

  /// The card without what the user said is not this person's.
  private func withoutApart(_ card: Contact, of line: Int?) -> Contact {
    let apart = line.flatMap { editor.file.lines[$0].entry?.apart } ?? []
    let others = Set(apart.map { $0.normalised(in: editor.country) })
    var card = card
    card.addresses.removeAll(where: others.contains)
    return card
  }

  /// The people of the archive who have an address of the card, each once.
  private func met(by card: Contact) -> [Person] {
    var seen: Set<PersonID> = []
    return card.addresses.compactMap { people[$0] }.filter { seen.insert($0.id).inserted }
  }

  private mutating func apply(_ card: Contact, to person: Person, isNamed: Bool) {
    let isNews = isNamed || card.addresses.count > 1 || (!card.name.isEmpty && card.name != person.name)
    guard isNews || (takesGroups && !card.groups.isEmpty) else { return }
    for other in met(by: card) where other.id != person.id { editor.merge(person, other) }
    let (country, groups) = (editor.country, takesGroups ? card.groups : [])
    editor.edit(person) { entry in
      entry.add(card.addresses, in: country)
      let name = card.name.visible
      if !isNamed, !name.isEmpty { entry.name = name }
      entry.add(groups: groups)
    }
  }
}
