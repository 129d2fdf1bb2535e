import Messages

/// What the user says of an ask as a whole.
public enum UserVerdict: String, Sendable, CaseIterable {
  case yes
  case partly
  case no
  case `defer`
  case clarify
  /// It reads neither as yes nor as no: not counted.
  case unsure
  /// It was never answered.
  case none
  case notAnAsk = "not-an-ask"
  case ask

  /// The class of the answer; nil where there is none.
  public var responseClass: ResponseClass? {
    switch self {
    case .yes: .accept
    case .partly: .acceptPart
    case .no: .decline
    case .defer: .defer
    case .clarify: .clarify
    case .unsure: .unsure
    case .none, .notAnAsk, .ask: nil
    }
  }

  /// What a class is called.
  public init(_ responseClass: ResponseClass) {
    self = Self.allCases.first { $0.responseClass == responseClass } ?? .unsure
  }
}

/// One word of a label line: a verdict, a quality put on or taken off, or what sort of ask it is.
public enum LabelWord: Hashable, Sendable {
  case verdict(UserVerdict)
  /// A label, or its family where the subtype does not matter.
  case adds(Label)
  /// A label, or all of a family.
  case removes(Label)
  case type(AskType)
  case effort(Effort)
  case stakes(Stakes)
  /// The answer that the other words are about; without it, the one that decided.
  case message(MessageKey)
  /// When and by which medium that answer was given, where nothing was read as an answer.
  case at(Instant)
  case medium(Medium)
}

extension LabelWord: CustomStringConvertible {
  /// As it stands in the journal: `no`, `+reason:time`, `-but.pivot`, `effort:large`.
  public var description: String {
    switch self {
    case .verdict(let verdict): verdict.rawValue
    case .adds(let label): "+" + label.rawValue.lowercased()
    case .removes(let label): "-" + label.rawValue.lowercased()
    case .type(let type): "type:" + type.rawValue.lowercased()
    case .effort(let effort): "effort:" + effort.rawValue.lowercased()
    case .stakes(let stakes): "stakes:" + stakes.rawValue.lowercased()
    case .message(let key): "message:" + key.rawValue
    case .at(let instant): "at:" + JournalTime.text(instant)
    case .medium(let medium): "medium:" + medium.word
    }
  }

  /// Reads what `description` wrote, in any case.
  ///
  /// - Throws: `JournalError.word`.
  public init(_ text: String) throws(JournalError) {
    guard let word = Self.verdict(text) ?? Self.quality(text) ?? Self.detail(text) else {
      throw .word(text)
    }
    self = word
  }

  private static func verdict(_ text: String) -> LabelWord? {
    UserVerdict(rawValue: text.lowercased()).map(LabelWord.verdict)
  }

  private static func quality(_ text: String) -> LabelWord? {
    let label = Label(rawValue: text.dropFirst().uppercased())
    guard label.isKnown else { return nil }
    switch text.first {
    case "+": return .adds(label)
    case "-": return .removes(label)
    default: return nil
    }
  }

  private static func detail(_ text: String) -> LabelWord? {
    guard let (name, value) = text.nameAndValue else { return nil }
    switch name {
    case "type": return AskType(rawValue: value.uppercased()).map(LabelWord.type)
    case "effort": return Effort(rawValue: value.uppercased()).map(LabelWord.effort)
    case "stakes": return Stakes(rawValue: value.uppercased()).map(LabelWord.stakes)
    case "message": return MessageKey(typed: value).map(LabelWord.message)
    case "at": return JournalTime.instant(value).map(LabelWord.at)
    case "medium": return Medium(word: value).map(LabelWord.medium)
    default: return nil
    }
  }
}

extension Medium {
  /// What it is called in the journal and on the command line: `call`, `video`, `face`, `letter`, `mail`, `chat`, `sms`.
  public var word: String {
    switch self {
    case .email: "mail"
    case .faceToFace: "face"
    default: rawValue.lowercased()
    }
  }

  /// The medium of this word, or of the label's own name.
  public init?(word: some StringProtocol) {
    let word = word.lowercased()
    guard let medium = Self.allCases.first(where: { $0.word == word || $0.rawValue.lowercased() == word }) else {
      return nil
    }
    self = medium
  }
}

extension MessageKey {
  /// Reads a key of sixteen hexadecimal digits; nil for anything else.
  init?(typed text: some StringProtocol) {
    guard text.utf8.count == 16, text.allSatisfy(\.isHexDigit) else { return nil }
    self.init(rawValue: text.lowercased())
  }
}

extension StringProtocol {
  /// `name:value`, both not empty; nil for anything else.
  var nameAndValue: (name: String, value: String)? {
    guard let colon = firstIndex(of: ":"), colon > startIndex, index(after: colon) < endIndex else { return nil }
    return (self[..<colon].lowercased(), String(self[index(after: colon)...]))
  }
}
