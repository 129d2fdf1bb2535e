import Messages

/// A line that says which episode is expected in an archive, or which sentence of it asks for nothing.
struct EpisodeRecord: Sendable, Decodable {
  struct AskMark: Sendable, Decodable {
    var message: String
    var sentence: String
    var type: AskType?
    var form: AskForm?
    var addressee: String?
    var effort: Effort?
    var stakes: Stakes?
  }

  struct ClassMark: Sendable, Decodable {
    /// Absent where nothing was answered.
    var message: String?
    var `class`: String
    var span: String?
  }

  struct LabelMark: Sendable, Decodable {
    var message: String?
    var label: Label
    var span: String?
  }

  struct FollowUp: Sendable, Decodable {
    var message: String
    var labels: [Label]
  }

  var episode: String?
  var ask: AskMark?
  var responses: [ClassMark]?
  var firstDecision: ClassMark?
  var finalDecision: ClassMark?
  var qualities: [LabelMark]?
  var repeats: [String]?
  var aftermath: [Label]?
  var followup: [FollowUp]?
  var unsure: [LabelMark]?

  var noAsk: Bool?
  var message: String?
  var sentence: String?
  var why: String?
}

/// From the names that labelled data gives to messages to their keys; nil for a message that is not there.
typealias MessageLookup = (String) -> MessageKey?

extension EpisodeRecord {
  /// The sentence that asks for nothing; nil on the line of an episode.
  func expectedNoAsk(_ key: MessageLookup) -> ExpectedNoAsk? {
    guard noAsk == true, let message, let sentence else { return nil }
    return ExpectedNoAsk(message: key(message), sentence: sentence, why: why ?? "no reason given")
  }

  /// The episode; nil on the line of a sentence that asks for nothing.
  func expected(_ key: MessageLookup) -> ExpectedEpisode? {
    guard let episode, let ask else { return nil }
    return ExpectedEpisode(
      id: episode, asks: [ask.expected(key)],
      responses: (responses ?? []).compactMap { $0.expected(key) },
      firstDecision: firstDecision?.expected(key), finalDecision: finalDecision?.expected(key),
      marks: (qualities ?? []).map { $0.mark(key) } + followUps(key) + repeatMarks(key),
      aftermath: aftermath ?? [], unsure: (unsure ?? []).map { $0.mark(key) })
  }

  private func followUps(_ key: MessageLookup) -> [ExpectedMark] {
    (followup ?? []).flatMap { item in
      item.labels.map { ExpectedMark(message: key(item.message), label: $0, text: "") }
    }
  }

  private func repeatMarks(_ key: MessageLookup) -> [ExpectedMark] {
    (repeats ?? []).map { ExpectedMark(message: key($0), label: .repeat, text: "") }
  }
}

extension EpisodeRecord.AskMark {
  func expected(_ key: MessageLookup) -> ExpectedAsk {
    // Seen from an outgoing ask the counterpart is who is asked, as the user is in an incoming one.
    let scope = addressee == "COUNTERPART" ? .user : addressee.flatMap(AddresseeScope.init(rawValue:))
    return ExpectedAsk(
      message: key(message), sentence: sentence, type: type, form: form, addressee: scope, effort: effort,
      stakes: stakes)
  }
}

extension EpisodeRecord.ClassMark {
  /// Nil for NONE, which is the absence of an answer.
  func expected(_ key: MessageLookup) -> ExpectedResponse? {
    guard let known = ResponseClass(rawValue: `class`) else { return nil }
    return ExpectedResponse(message: message.flatMap(key), class: known, text: span ?? "")
  }
}

extension EpisodeRecord.LabelMark {
  func mark(_ key: MessageLookup) -> ExpectedMark {
    ExpectedMark(message: message.flatMap(key), label: label, text: span ?? "")
  }
}
