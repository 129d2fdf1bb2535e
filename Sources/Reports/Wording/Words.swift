import Messages

/// The words a reader sees for classes and states.
extension ResponseClass {
  var words: String {
    switch self {
    case .accept: "yes"
    case .acceptPart: "partly"
    case .defer: "put off"
    case .clarify: "asked back"
    case .decline: "no"
    case .unsure: "unclear"
    }
  }
}

extension EpisodeState {
  var words: String {
    switch self {
    case .decided: "decided"
    case .pending: "put off, not decided yet"
    case .faded: "put off, never decided"
    case .open: "open"
    case .unanswered: "no answer"
    case .unsure: "unclear"
    }
  }
}

extension AskType {
  var words: String {
    switch self {
    case .action: "to do something"
    case .info: "for information"
    case .time: "for time"
    case .approval: "for approval"
    }
  }
}

extension Medium {
  var words: String {
    switch self {
    case .email: "mail"
    case .chat: "chat"
    case .sms: "text message"
    case .call: "call"
    case .video: "video call"
    case .faceToFace: "face to face"
    case .letter: "letter"
    }
  }
}

extension Label {
  /// "reason: capacity", "acknowledges: value", "“yes, but” pivot", "14 words".
  var words: String {
    if family == "WORDS", let count = subtype { return "\(count) words" }
    let family = Self.familyWords[family] ?? Self.spaced(family)
    return subtype.map { "\(family): \(Self.spaced($0))" } ?? family
  }

  private static func spaced(_ name: String) -> String {
    String(name.lowercased().map { $0 == "_" || $0 == "." ? " " : $0 })
  }

  private static let familyWords = [
    "ACK": "acknowledges", "BUT.PIVOT": "“yes, but” pivot", "PIVOT.SYN": "“however” pivot",
    "BUT.BRIDGE": "“but we could” bridge", "BRIDGE.SYN": "“however” bridge", "BUT.OTHER": "other “but”",
    "YES_AND": "“yes, and”", "WE.JOINT": "joint “we”", "WE.EXCL": "our side’s “we”",
    "YOU.DIRECTIVE": "“you” as direction", "YOU.BLAME": "“you” as blame", "PERSONAL": "about the person",
    "PERSPECTIVE": "about the point",
  ]
}

extension Provenance {
  /// "rule DECLINE-NO", "the learned model", "you".
  var words: String {
    switch self {
    case .rule(let id): "rule \(id)"
    case .model: "the learned model"
    case .user: "you"
    }
  }
}

extension Quality {
  var words: String { label.words + (isSpecific ? ", specific" : "") }

  var tag: Quotation.Tag { Quotation.Tag(words, label.tone) }
}

extension Label {
  /// What a page colours it as.
  var tone: Quotation.Tone {
    switch family {
    case "ACK", "PARAPHRASE", "GRATITUDE", "REGRET": .acknowledgement
    case "ALTERNATIVE": .alternative
    case "REASON": .reason
    case "BUT.PIVOT", "PIVOT.SYN", "BUT.BRIDGE", "BRIDGE.SYN", "YES_AND": .contrast
    default: .other
    }
  }
}

extension ExclusionReason {
  var words: String {
    switch self {
    case .list: "mailing list"
    case .bulk: "bulk"
    case .automatic: "automatic"
    case .outOfOffice: "out of office"
    case .bounce: "bounce"
    case .receipt: "receipt"
    case .unsent: "never sent"
    case .deleted: "deleted"
    case .toSelf: "to yourself"
    case .noText: "no text"
    case .encrypted: "encrypted"
    case .notDownloaded: "never downloaded"
    case .noGuests: "nobody else invited"
    }
  }
}
