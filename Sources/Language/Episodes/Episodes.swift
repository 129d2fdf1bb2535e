import Messages

/// The episodes of a conversation: who asked what of the user, or the user of whom, and what came of it.
///
/// Reads own text only (LABELS.md 4.0). Asks among third parties, asks that reach the user by Cc and text that is not
/// English give none. Ordered by the time of the ask, then by its place in the message; the same conversation always
/// gives the same episodes with the same ids. What other conversations say of them is not known here.
///
/// - Parameters:
///   - depth: how closely it is read.
///   - named: stretches of own text of which the user says that they ask; each opens an episode with provenance `user`.
public func episodes(
  in conversation: Conversation, depth: Depth = .close(), named: [MessageKey: [Span]] = [:]
) -> [Episode] {
  let reading = reading(of: conversation, depth: depth, named: named)
  var aftermath = Aftermath()
  aftermath.add(reading)
  let found = aftermath.qualities().reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  return reading.episodes.map { episode in
    var episode = episode
    episode.qualities += found[episode.id, default: []]
    return episode
  }
}
