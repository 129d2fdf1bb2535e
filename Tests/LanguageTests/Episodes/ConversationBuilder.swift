import Messages

/// A conversation from a script of `sender → recipient, recipient; cc | text` lines, an hour between two of them.
///
/// `+N` in front of a line puts it N minutes after the one before. `\n` in a text is a line break. A mail replies to
/// the message before it.
func conversation(_ script: String, medium: Medium = .email, calls: [SpokenContact] = []) -> Conversation {
  var turns: [Turn] = []
  var minutes = 0
  for (index, line) in script.split(separator: "\n").enumerated() {
    let sides = line.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
    var head = sides[0][...]
    if head.hasPrefix("+") {
      let number = head.dropFirst().prefix { $0.isNumber }
      minutes += Int(number) ?? 0
      head = head.dropFirst(number.count + 1)
    } else {
      minutes += index == 0 ? 0 : 60
    }
    let people = head.split(separator: "→").map { String($0).trimmed }
    let lists = people[1].split(separator: ";").map { $0.split(separator: ",").map { String($0).trimmed } }
    let recipients =
      lists[0].map { TurnRecipient(person($0), .to) }
      + lists.dropFirst().joined().map { TurnRecipient(person($0), .cc) }
    turns.append(
      Turn(
        message: MessageKey(rawValue: "m\(index + 1)"), sender: person(people[0]), recipients: recipients,
        at: Instant(seconds: Int64(minutes) * 60), medium: medium,
        body: sides[1].split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"),
        repliesTo: medium == .email ? turns.last?.message : nil))
  }
  return Conversation(id: ConversationID(rawValue: "c"), turns: turns, people: named(turns), calls: calls)
}

func person(_ name: String) -> PersonID { name == "me" ? .owner : PersonID(rawValue: name) }

private func named(_ turns: [Turn]) -> [PersonID: Person] {
  let ids = turns.flatMap { [$0.sender] + $0.recipients.map(\.person) }
  return Dictionary(
    ids.map {
      (
        $0,
        Person(
          id: $0, name: $0 == .owner ? "Helen" : $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst(),
          addresses: [])
      )
    },
    uniquingKeysWith: { first, _ in first })
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
