import Messages

/// The elements of an XMPP archive.
///
/// A `message` is a record when nothing is forwarded in it. It is complete at its end, or at that of the `forwarded`
/// around it, where the stamp may stand behind it.
struct XMPPDialect: ChatDialect {
  static let attributes = AttributeSelection.only([
    "from", "id", "jid", "name", "secs", "stamp", "start", "to", "type", "utc", "with",
  ])
  static let records: [StaticString] = ["result", "forwarded", "message", "chat", "from", "to", "note"]

  private let survey: XMPPSurvey
  private var text = TextCapture()
  /// Which text is gathered.
  private var isGathering = false
  private var number = 0

  private var stanza: XMPPStanza?
  /// Elements open inside the stanza.
  private var level = 0
  /// The stanza has ended and waits for the end of its wrapper.
  private var isClosed = false
  /// The open `forwarded` elements, with the stamp of the innermost.
  private var wrappers: [TagExtent] = []
  private var archived: SentTime?

  private var collection: XMPPCollection?
  private var entry: (tag: TagExtent, message: ChatMessage)?

  init(survey: XMPPSurvey) { self.survey = survey }

  var isInsideRecord: Bool { stanza != nil || entry != nil || !wrappers.isEmpty }
  var cutTexts: Int { text.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    if stanza != nil && !isClosed { level += 1 }
    switch tag.name.spelling {
    case "chat":
      collection = XMPPCollection(tag, &log.clock)
    case "from", "to", "note":
      if let message = collection?.message(tag, &log.clock) { begin(entry: message, tag) }
    case "forwarded":
      wrappers.append(tag.extent)
      (stanza, archived, level) = (nil, nil, 0)
    case "message": begin(tag)
    case "user": warnOfOwner(&log)
    case "delay", "x": if let stamp = tag["stamp"] { take(stamp, &log) }
    default: startInside(tag)
    }
  }

  mutating func text(_ text: XMLText) {
    if isGathering { self.text.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    switch name.spelling {
    case "chat": collection = nil
    case "from", "to", "note": finishEntry(at: end, &log)
    case "body" where isGathering && level <= 1: finishBody()
    case "reaction" where isGathering: finishReaction()
    case "message" where level == 0:
      isClosed = true
      if wrappers.isEmpty { finishStanza(at: end, &log) }
    case "forwarded":
      finishStanza(at: end, &log)
      _ = wrappers.popLast()
    default: break
    }
    level = max(0, level - 1)
  }

  mutating func abandon() {
    (stanza, entry, isGathering, isClosed) = (nil, nil, false, false)
    (level, wrappers, archived) = (0, [], nil)
    text.clear()
  }
}

// Stanzas.
extension XMPPDialect {
  private func warnOfOwner(_ log: inout ChatLog) {
    guard survey.isOwnerInDoubt else { return }
    log.warn("owner-in-doubt", "no message is of the account itself; the same name on another server is taken as yours")
  }

  private mutating func begin(_ tag: StartTag) {
    number += 1
    stanza = XMPPStanza(tag, number: number)
    (level, isClosed) = (0, false)
  }

  /// An element inside a stanza; only its children are read, so that a formatted copy of the text is not a second one.
  private mutating func startInside(_ tag: StartTag) {
    guard (stanza != nil && !isClosed) || entry != nil else { return }
    switch tag.name.spelling {
    case "body": gather(unless: stanza.map { level != 1 || $0.content == .body } ?? false)
    case "reactions": stanza?.target = tag["id"]?.string ?? ""
    case "reaction" where level == 2: gather(unless: stanza?.content != XMPPStanza.Content.none)
    case "reply" where level == 1: stanza?.target = tag["id"]?.string ?? ""
    case "replace" where level == 1:
      stanza?.isCorrection = true
      stanza?.replaced = tag["id"]?.string ?? ""
    case "retract": stanza?.isRetraction = true
    case "item": if let real = XMPPAddress(tag["jid"]) { stanza?.realAddress = real }
    default: break
    }
  }

  /// The stamp of the archive stands beside the message, that of delayed delivery inside (XEP-0203, XEP-0091).
  private mutating func take(_ stamp: XMLText, _ log: inout ChatLog) {
    guard var written = WrittenTime(iso: stamp.view) else { return }
    written.zoneMinutes = written.zoneMinutes ?? 0
    let sent = log.clock.sent(written)
    if stanza == nil || isClosed { archived = archived ?? sent } else { stanza?.delayed = sent }
  }

  private mutating func gather(unless isUnwanted: Bool) {
    guard !isUnwanted else { return }
    text.clear()
    isGathering = true
  }

  private mutating func finishBody() {
    isGathering = false
    guard stanza != nil else { return }
    stanza?.text = text.take()
    stanza?.content = .body
  }

  private mutating func finishReaction() {
    isGathering = false
    stanza?.text = text.take()
    stanza?.content = .reaction
  }

  private mutating func finishStanza(at end: Int, _ log: inout ChatLog) {
    if let stanza, let message = stanza.message(archived: archived, survey) {
      log.add(message, from: wrappers.last ?? stanza.extent, to: end)
    }
    (stanza, archived, level, isGathering, isClosed) = (nil, nil, 0, false, false)
  }
}

// Collections.
extension XMPPDialect {
  private mutating func begin(entry message: ChatMessage, _ tag: StartTag) {
    entry = (tag.extent, message)
    text.clear()
    isGathering = message.exclusion == .toSelf
  }

  private mutating func finishEntry(at end: Int, _ log: inout ChatLog) {
    guard let (tag, draft) = entry else { return }
    var message = draft
    message.body = text.take()
    log.add(message, from: tag, to: end)
    entry = nil
    isGathering = false
  }
}
