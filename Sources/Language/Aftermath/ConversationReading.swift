import Messages

/// What was read in one conversation: its episodes, and what may matter to episodes of others.
public struct ConversationReading: Sendable {
  public internal(set) var episodes: [Episode] = []
  var remarks: [Remark] = []
  /// How the user writes, by who was written to.
  var manners: [PersonID: [Manner]] = [:]
  /// First names in lower case, for telling whom a remark speaks of.
  var names: [PersonID: String] = [:]
}

/// Reads a conversation for an archive of many; `Aftermath` then joins what belongs together.
///
/// - Parameters:
///   - depth: how closely it is read.
///   - named: stretches of own text of which the user says that they ask.
public func reading(
  of conversation: Conversation, depth: Depth = .close(), named: [MessageKey: [Span]] = [:]
) -> ConversationReading {
  var assembler = EpisodeAssembler(conversation, model: depth.model, named: named)
  for utterance in utterances(of: conversation) { assembler.read(utterance) }
  return assembler.reading
}
