import Messages

extension Wording {
  /// "Tue 27 Jan 2026, 17:58 · text message · Nadia Brenner to you", safe to look at.
  ///
  /// - Parameter person: who has an address; an address of nobody is called by its name, else as it is.
  public func head(of message: Message, person: (Address) -> PersonID?) -> String {
    "\(moments.minute(message.sent.instant)) · \(message.medium.words) · \(between(message, person: person))"
  }

  /// "Nadia Brenner to you, Dana".
  private func between(_ message: Message, person: (Address) -> PersonID?) -> String {
    func name(_ address: Address) -> String { person(address).map(self.name) ?? address.name ?? address.value }
    let shown = message.recipients.prefix(5).map { name($0.address) }
    let rest = message.recipients.count > 5 ? " …" : ""
    return visibleLine("\(name(message.sender)) to \(shown.joined(separator: ", "))\(rest)")
  }

  /// "27 Jan 2026  Nadia Brenner to you".
  public func day(of message: Message, person: (Address) -> PersonID?) -> String {
    "\(moments.dayAndYear(message.sent.instant))  \(between(message, person: person))"
  }
}
