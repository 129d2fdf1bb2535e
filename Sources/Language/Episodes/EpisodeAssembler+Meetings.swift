import Messages

/// Invitations by calendar: an ask for time, its answer and its end (RFC 5546).
extension EpisodeAssembler {
  /// Reads what the calendar part of a mail does; whether the words of the mail are read with that.
  mutating func readMeeting(_ utterance: Utterance, _ passage: Passage) -> Bool {
    guard let meeting = utterance.meeting else { return false }
    switch meeting.method {
    case .request: invite(utterance, passage, meeting)
    case .reply, .counter: reply(utterance, passage, meeting)
    case .cancel: drafts.removeAll { $0.meeting == meeting.uid && $0.requester == utterance.sender && !$0.isDecided }
    case .publish: return false
    }
    return true
  }

  /// A new invitation is an ask; a changed one asks again.
  private mutating func invite(_ utterance: Utterance, _ passage: Passage, _ meeting: Meeting) {
    if let known = drafts.lastIndex(where: { $0.meeting == meeting.uid && $0.requester == utterance.sender }) {
      drafts[known].askAgain(utterance, meeting, at: position)
    } else if let audience = Audience(utterance, firstNames) {
      begin(utterance, meeting, audience)
    }
    guard !meeting.isTitle(of: utterance) else { return }
    open(utterance, passage, isAnswer: false, taken: [])
    // The invitation itself, in words.
    drafts.removeAll { $0.lastAsked == position && $0.meeting == nil && $0.episode.ask.type == .time }
  }

  private mutating func begin(_ utterance: Utterance, _ meeting: Meeting, _ audience: Audience) {
    let title = utterance.text.prefix { $0 != "\n" }
    let span = Span(0, meeting.isTitle(of: utterance) ? title.utf8.count : 0)
    let invited = DetectedAsk(
      span: span, sentence: meeting.summary, type: .time, form: .direct, addressee: .user, effort: .normal,
      stakes: .normal, marks: [], isRepeat: false, isPressure: false, isReconsider: false,
      provenance: .rule("CALENDAR-REQUEST"), confidence: 1)
    let known = drafts.count
    begin([invited], utterance, audience)
    // An invitation to somebody else opens nothing.
    guard drafts.count > known, let draft = drafts.last else { return }
    draft.meeting = meeting.uid
    draft.meetsAt = meeting.start
    if span.isEmpty { draft.reword(meeting.summary) }
  }

  /// Takes the answer of an invited person as it stands in the calendar, and labels what they wrote with it.
  private mutating func reply(_ utterance: Utterance, _ passage: Passage, _ meeting: Meeting) {
    guard let (answer, rule) = meeting.verdict,
      let index = drafts.lastIndex(where: { $0.meeting == meeting.uid && $0.addressees.contains(utterance.sender) })
    else { return }
    let whole = Span(0, utterance.text.utf8.count)
    record(ClassifiedResponse(class: answer, span: whole, rule: rule, confidence: 1), index, utterance)
    // The title is the program's: "Declined: Budget".
    let own = passage.sentences.indices.filter {
      passage.sentences[$0].span.start > 0 || !meeting.isTitle(of: utterance)
    }
    addQualities(index, utterance, passage, own)
  }
}

extension Meeting {
  /// What a reply says to the invitation; nil while nothing is decided.
  fileprivate var verdict: (ResponseClass, String)? {
    if method == .counter { return (.acceptPart, "CALENDAR-COUNTER") }
    switch answer {
    case .accepted: return (.accept, "CALENDAR-REPLY")
    case .declined: return (.decline, "CALENDAR-REPLY")
    case .tentative: return (.defer, "CALENDAR-REPLY")
    case .needsAction, .delegated, nil: return nil
    }
  }

  /// Whether the text of a mail begins with the name of the meeting, as programs put it.
  fileprivate func isTitle(of utterance: Utterance) -> Bool {
    !summary.isEmpty && utterance.text.prefix { $0 != "\n" }.hasSuffix(summary)
  }
}

extension EpisodeDraft {
  /// Notes that an invitation was sent again, with another time or to more people.
  fileprivate func askAgain(_ utterance: Utterance, _ meeting: Meeting, at position: Int) {
    let part = utterance.parts[0]
    let title = part.ownText.prefix { $0 != "\n" }
    episode.repeats.append(
      Repeat(message: part.message, at: part.at, text: String(title), provenance: .rule("CALENDAR-REQUEST")))
    askedIn.insert(part.message)
    wordedIn.insert(part.message)
    lastAsked = position
    if isDecided { reopen() }
    // Another time is something new; the same one again only presses.
    if isDecided, meeting.start != meetsAt { hasNewInformation = true }
    meetsAt = meeting.start
  }
}
