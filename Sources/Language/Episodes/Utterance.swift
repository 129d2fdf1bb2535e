import Messages

/// What one person says in one go: a mail, or chat messages at most three minutes apart (LABELS.md 4.7.15).
///
/// `text` is the own text of all its messages, a blank line between two of them. A class, because it is handed to
/// whatever reads it and too large to be copied each time; only what is said right after changes it.
final class Utterance {
  /// One message of it, and where its own text begins in `text`.
  struct Part: Sendable {
    var message: MessageKey
    var at: Instant
    var start: Int
    var ownText: String
  }

  let sender: PersonID
  let recipients: [TurnRecipient]
  let medium: Medium
  let subject: String
  private(set) var parts: [Part]
  let repliesTo: [MessageKey]
  /// The text as it came, quotes included; of the first message.
  let body: String
  /// What a reaction stands for, where the whole message is one.
  let reaction: Reaction?
  /// What its calendar part says.
  let meeting: Meeting?
  /// It went to subscribers or customers.
  let isMassMail: Bool
  private(set) var text: String
  /// The tokens of `text`; nil where several messages were joined, and of long texts, whose tokens take much room.
  private(set) var tokens: [Token]?

  /// - Parameter tokens: those of the own text.
  init(_ turn: Turn, ownText: String, tokens: [Token], isMassMail: Bool = false) {
    self.isMassMail = isMassMail
    sender = turn.sender
    recipients = turn.recipients
    medium = turn.medium
    subject = turn.subject
    parts = [Part(message: turn.message, at: turn.at, start: 0, ownText: ownText)]
    repliesTo = turn.repliesTo.map { [$0] } ?? []
    body = turn.body
    reaction = Reaction(ownText) ?? (turn.isReaction ? .other : nil)
    meeting = turn.meeting
    text = ownText
    self.tokens = tokens.count > FunctionWords.enough ? nil : tokens
  }

  var at: Instant { parts[0].at }
  var end: Instant { parts[parts.count - 1].at }
  var isFromOwner: Bool { sender == .owner }

  /// Whether a message of this conversation goes on with what is said here.
  func goesOn(with next: Utterance) -> Bool {
    guard medium == .chat || medium == .sms, next.medium == medium, sender == next.sender else { return false }
    guard next.repliesTo.isEmpty || next.repliesTo == repliesTo else { return false }
    return reaction == nil && next.reaction == nil && next.at.hours(since: end) <= 3.0 / 60
  }

  /// Adds what the same person said right after.
  func append(_ next: Utterance) {
    let start = text.utf8.count + 2
    text += "\n\n" + next.text
    tokens = nil
    parts += next.parts.map { part in
      Part(message: part.message, at: part.at, start: start + part.start, ownText: part.ownText)
    }
  }

  /// The message in which a stretch of `text` begins, and the stretch counted from the start of that message.
  func locate(_ span: Span) -> (part: Part, span: Span) {
    let part = parts.last { $0.start <= span.start } ?? parts[0]
    let end = min(span.end - part.start, part.ownText.utf8.count)
    return (part, Span(max(0, span.start - part.start), max(0, end)))
  }
}

/// The messages of a conversation as their people said them: own text only, chat messages joined, other languages,
/// messages without own words and what programs answered left out.
func utterances(of conversation: Conversation) -> [Utterance] {
  var said: [Utterance] = []
  for turn in conversation.turns {
    let own = ownText(of: turn.body)
    // Marks alone say nothing; read as words they pass for a yes.
    guard !own.isFallback, own.text.utf8.contains(where: { $0 > 0x20 && !"?!.".utf8.contains($0) }) else { continue }
    let tokens = Tokenizer.tokens(of: own.text)
    guard FunctionWords.standard.isEnglish(tokens), !AutomaticReply.isOne(own.text) else { continue }
    let utterance = Utterance(turn, ownText: own.text, tokens: tokens, isMassMail: own.isMassMail(in: turn.body))
    if let last = said.last, last.goesOn(with: utterance) {
      said[said.count - 1].append(utterance)
    } else {
      said.append(utterance)
    }
  }
  return said
}
