import Messages

extension Grid {
  /// People with their addresses, as `pushback people` shows them.
  public init(_ people: [Person]) {
    let rows = people.map { person -> [Phrase] in
      let addresses = person.addresses.filter { $0.kind != .owner }.map(\.value)
      return [.text(person.id.rawValue), .text(person.name), .text(addresses.joined(separator: ", "))]
    }
    self.init(columns: [.init("person"), .init("name"), .init("addresses")], rows: rows)
  }
}
