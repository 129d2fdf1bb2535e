import Messages

/// Edits a people file; every line that an edit is not about stays as it was written.
public struct PeopleEditor {
  public private(set) var file: PeopleFile
  /// Where numbers without a calling code are at home, to find them however they are written.
  let country: Country?

  public init(_ file: PeopleFile, country: Country?) {
    self.file = file
    self.country = country
  }

  /// Adds addresses to the owner's line, made new at the top where there is none; others lose them.
  public mutating func addOwner(_ addresses: [Address]) {
    if addresses.isEmpty { return }
    take(addresses) { !$0.isOwner }
    let owner = Person(id: .owner, name: "me", addresses: [])
    edit(owner) { [country] in $0.add(addresses, in: country) }
  }

  /// Makes two people one, under the name of the first, or as the owner where one of them is.
  public mutating func merge(_ first: Person, _ second: Person) {
    let (kept, gone) = second.id == .owner ? (second, first) : (first, second)
    let old = line(of: gone).map { file.lines[$0] }
    let addresses = old?.entry?.addresses ?? []
    take(gone.addresses) { !$0.isOwner || kept.id != .owner }
    edit(kept) { [country] entry in
      entry.add(addresses + gone.addresses.filter { $0.kind != .owner }, in: country)
      entry.role = entry.role ?? gone.role
      entry.team = entry.team ?? gone.team
      entry.add(groups: gone.groups)
      let apart = entry.apart + (old?.entry?.apart ?? [])
      entry.apart = apart.filter { !entry.addresses.holds($0, in: country) }
    }
    keep(remark: old?.remark ?? "", of: kept)
  }

  /// Gives an address back to a person of its own, and notes that the two are not one.
  ///
  /// - Returns: false where no line joins the address with another.
  public mutating func split(_ address: Address) -> Bool {
    let wanted = address.normalised(in: country)
    let index = file.lines.firstIndex { line in
      let addresses = line.entry?.addresses.map { $0.normalised(in: country) } ?? []
      return addresses.contains(wanted) && addresses.contains { $0 != wanted }
    }
    guard let index, var entry = file.lines[index].entry else { return false }
    entry.addresses.removeAll { $0.normalised(in: country) == wanted }
    entry.apart.append(address)
    file.lines[index] = file.lines[index].replacing(entry)
    return true
  }

  /// Notes that two people are not one, so that it is not suggested again.
  public mutating func setApart(_ first: Person, _ second: Person) {
    let others = second.addresses.filter { $0.kind != .owner }
    edit(first) { [country] entry in entry.apart += others.filter { !entry.apart.holds($0, in: country) } }
  }

  /// Changes what the file says of a person; one who has no line gets one.
  public mutating func edit(_ person: Person, _ change: (inout PeopleFile.Entry) -> Void) {
    let index = line(of: person) ?? addLine(for: person)
    guard var entry = file.lines[index].entry else { return }
    let before = entry
    change(&entry)
    if entry != before { file.lines[index] = file.lines[index].replacing(entry) }
  }
}

extension PeopleEditor {
  /// The line that names a person.
  func line(of person: Person) -> Int? {
    let wanted = Set(person.addresses.map { $0.normalised(in: country) })
    return file.lines.firstIndex { line in
      guard let entry = line.entry else { return false }
      return entry.isOwner == (person.id == .owner)
        && (entry.isOwner || entry.addresses.contains { wanted.contains($0.normalised(in: country)) })
    }
  }

  private mutating func addLine(for person: Person) -> Int {
    let isOwner = person.id == .owner
    let entry = PeopleFile.Entry(
      name: person.name, addresses: person.addresses.filter { $0.kind != .owner }, isOwner: isOwner)
    let index = isOwner ? leadingRemarks : file.lines.count
    file.lines.insert(PeopleFile.Line(entry), at: index)
    return index
  }

  /// The remarks at the top are about the file: the owner comes behind them.
  private var leadingRemarks: Int {
    file.lines.firstIndex { $0.entry != nil || $0.text.isEmpty } ?? file.lines.count
  }

  /// Takes addresses away from the lines of some people; a line without any goes.
  private mutating func take(_ addresses: [Address], from isMeant: (PeopleFile.Entry) -> Bool) {
    let gone = Set(addresses.map { $0.normalised(in: country) })
    for index in file.lines.indices.reversed() {
      guard var entry = file.lines[index].entry, isMeant(entry) else { continue }
      let count = entry.addresses.count
      entry.addresses.removeAll { gone.contains($0.normalised(in: country)) }
      if entry.addresses.count == count { continue }
      if entry.addresses.isEmpty {
        file.lines.remove(at: index)
      } else {
        file.lines[index] = file.lines[index].replacing(entry)
      }
    }
  }

  /// The remark of a line that went is kept on the line it went into.
  private mutating func keep(remark: String, of person: Person) {
    guard !remark.isEmpty, let index = line(of: person), let entry = file.lines[index].entry else { return }
    file.lines[index].remark = [file.lines[index].remark, remark].filter { !$0.isEmpty }.joined(separator: " ")
    file.lines[index] = file.lines[index].replacing(entry)
  }
}

extension PeopleFile.Entry {
  /// Adds addresses that are not there in another spelling.
  mutating func add(_ new: [Address], in country: Country?) {
    for address in new where !addresses.holds(address, in: country) { addresses.append(address) }
  }

  /// Adds groups that are not there in any case.
  public mutating func add(groups new: [String]) {
    for group in new where !groups.contains(where: { $0.lowercased() == group.lowercased() }) { groups.append(group) }
  }
}

extension [Address] {
  /// Whether an address is among them, however written.
  fileprivate func holds(_ address: Address, in country: Country?) -> Bool {
    let wanted = address.normalised(in: country)
    return contains { $0.normalised(in: country) == wanted }
  }
}
