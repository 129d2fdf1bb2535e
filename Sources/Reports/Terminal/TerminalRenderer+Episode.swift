import Messages

extension TerminalRenderer {
  /// The page as text: what was asked, each message in order with its labels in brackets, then the labels in full.
  public func render(_ page: EpisodePage) -> String {
    head(page) + page.notes.map { note($0, page.wording) }.joined() + story(page) + "\n" + render(page.labels)
  }

  /// Messages, and the talk between them, in the order of time.
  private func story(_ page: EpisodePage) -> String {
    let turns = page.turns.enumerated().map { (at: $1.turn.at, text: turn($1, number: $0 + 1, page)) }
    let contacts = page.contacts.map { (at: $0.at, text: contact($0, page.wording)) }
    let parts = (turns + contacts).enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    return parts.map(\.element.text).joined()
  }

  /// "Thu 5 Mar 2026, 15:00 · call, 4 min · with Boris K.".
  private func contact(_ contact: SpokenContact, _ wording: Wording) -> String {
    let length = "\(max(1, (contact.seconds + 30) / 60)) min"
    return "\n"
      + paragraph(
        "\(wording.moments.minute(contact.at)) · \(contact.medium.words), \(length) · with \(wording.name(contact.person))"
      )
  }

  /// "your note: call, Tue 27 Jan 2026, 17:30: she rang back".
  private func note(_ note: ShownNote, _ wording: Wording) -> String {
    let when = note.at.map { ", \(wording.moments.minute($0))" } ?? ""
    return paragraph("your note: \(note.medium.words)\(when)" + (note.text.isEmpty ? "" : ": \(note.text)"))
  }

  private func head(_ page: EpisodePage) -> String {
    let episode = page.episode
    let ask = episode.ask
    let who = page.wording.name(episode.counterpart)
    let asks = episode.direction == .incoming ? "\(who) asks you" : "You ask \(who)"
    let nature = [ask.form.rawValue, ask.effort.rawValue, ask.stakes.rawValue].map { $0.lowercased() }
    return paragraph(
      "\(episode.id.rawValue) · \(asks) \(ask.type.words) · \(episode.answerWords(at: page.observation))")
      + paragraph("form \(nature[0]), effort \(nature[1]), stakes \(nature[2])")
  }

  private func turn(_ shown: ShownTurn, number: Int, _ page: EpisodePage) -> String {
    let turn = shown.turn
    let head =
      "[\(number)] \(page.wording.moments.minute(turn.at)) · \(turn.medium.words) · \(people(turn, page.wording))"
    let subject = turn.subject.isEmpty ? "" : paragraph("Subject: \(turn.subject)", indent: 4)
    let source = shown.source.map { "source \($0.path), byte \($0.offset), \($0.length) bytes, key " } ?? "key "
    let others = shown.otherPlaces.map { paragraph("also \($0.path), byte \($0.offset)", indent: 4) }.joined()
    return "\n" + paragraph(head) + subject + text(shown, page) + paragraph(source + turn.message.rawValue, indent: 4)
      + others
  }

  /// "Boris K. to you, Dana (cc)".
  private func people(_ turn: Turn, _ wording: Wording) -> String {
    let recipients = turn.recipients.map { recipient in
      wording.name(recipient.person) + (recipient.role == .to ? "" : " (\(recipient.role.rawValue))")
    }
    return wording.name(turn.sender) + (recipients.isEmpty ? "" : " to \(recipients.joined(separator: ", "))")
  }

  private func text(_ shown: ShownTurn, _ page: EpisodePage) -> String {
    let note = shown.hasOwnWords ? "" : paragraph("(no own words: all of it is quoted or forwarded)", indent: 4)
    if !shown.zones.isEmpty {
      return note + shown.zones.map { paragraph("--- \($0.name)", indent: 4) + lines($0.text) }.joined()
    }
    let quotation = Quotation(shown.ownText, marks: page.marks(on: shown.turn.message)).uncoloured
    return note
      + lines(
        quotation.pieces.map { $0.text + ($0.labels.isEmpty ? "" : " [\($0.labels.joined(separator: "; "))]") }.joined()
      )
  }

  private func lines(_ text: String) -> String {
    visibleLines(text).filter { !$0.isEmpty }.map { paragraph($0, indent: 6) }.joined()
  }
}
