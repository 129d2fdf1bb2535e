import Journal
import Language
import Messages
import Store

/// Finds what the user means by an id, a part of one, or a place in a message.
struct JournalTargets {
  private let loaded: LoadedArchive

  init(_ loaded: LoadedArchive) { self.loaded = loaded }

  /// - Throws: `Failure` when nothing or several things are called so.
  func target(_ text: String) throws -> JournalTarget {
    let typed = text.lowercased()
    if let place = try? JournalTarget(typed), case .place(let key, let span) = place {
      return try known(key, span)
    }
    if typed.utf8.count == 16, !typed.hasPrefix("e-"), typed.allSatisfy(\.isHexDigit) {
      return try sentence(of: MessageKey(rawValue: typed))
    }
    return .episode(try loaded.anyEpisode(text).id)
  }

  /// Everything an episode can be called in the journal: its id, and the places that its ask touches.
  func names(of target: JournalTarget) -> Set<JournalTarget> {
    guard let episode = loaded.source.derived.first(where: { $0.isNamed(by: target) }) else { return [target] }
    let places = loaded.source.journal.entries.compactMap { _, entry -> JournalTarget? in
      switch entry {
      case .label(let place, _): episode.isNamed(by: place) ? place : nil
      case .audit(let answer): episode.isNamed(by: answer.target) ? answer.target : nil
      default: nil
      }
    }
    return Set(places + [target, .episode(episode.id)])
  }

  /// The episode that asks at a place, else the place itself.
  private func known(_ key: MessageKey, _ span: Span) throws -> JournalTarget {
    if let episode = loaded.source.derived.first(where: { $0.isNamed(by: .place(key, span)) }) {
      return .episode(episode.id)
    }
    let places = try places(in: key)
    guard let sentence = places.last(where: { $0.overlaps(span) }) else {
      throw Failure("\(key.rawValue): its own text has no byte \(span.start); name one of \(Self.list(places))")
    }
    return .place(key, sentence)
  }

  private func sentence(of key: MessageKey) throws -> JournalTarget {
    let asks = loaded.source.derived.filter { $0.ask.message == key }
    if asks.count == 1 { return .episode(asks[0].id) }
    if asks.count > 1 {
      throw Failure("\(key.rawValue): asks for several things: \(asks.map(\.id.rawValue).joined(separator: ", "))")
    }
    let places = try places(in: key)
    guard places.count == 1 else {
      throw Failure("\(key.rawValue): which sentence? Name its bytes, one of \(Self.list(places))")
    }
    return .place(key, places[0])
  }

  private func places(in key: MessageKey) throws -> [Span] {
    guard let message = try loaded.archive.message(key) else {
      throw Failure("\(key.rawValue): the archive has no such message; `pushback grep` prints their keys")
    }
    return sentenceSpans(of: ownText(of: message.body).text, medium: message.medium)
  }

  private static func list(_ places: [Span]) -> String {
    places.prefix(20).map { "\($0.start)-\($0.end)" }.joined(separator: ", ")
  }
}

extension Episode {
  /// Whether an entry of the journal means this episode.
  func isNamed(by target: JournalTarget) -> Bool {
    switch target {
    case .episode(let id): self.id == id
    case .place(let key, let span): ask.message == key && ask.span.overlaps(span)
    }
  }
}

extension LoadedArchive {
  /// The episode of this id, or of the only id that begins so, as the user sees it.
  ///
  /// - Throws: `Failure` when there is none, when there are several, and when it is left out at the user's word.
  func episode(_ text: String) throws -> Episode {
    let id = try anyEpisode(text).id
    if let found = source.corrected.episodes.first(where: { $0.id == id }) { return found }
    throw Failure(
      "\(id.rawValue): left out at your word; `pushback journal` says why, `pushback unlabel` takes it back")
  }

  /// The same among all that was derived, before the user's word.
  func anyEpisode(_ text: String) throws -> Episode {
    let typed = text.lowercased()
    let wanted = typed.hasPrefix("e-") ? typed : "e-" + typed
    let found = source.derived.filter { $0.id.rawValue.hasPrefix(wanted) }
    if found.count == 1, wanted.utf8.count > 2 { return found[0] }
    if found.isEmpty || wanted.utf8.count <= 2 {
      throw Failure("\(text): no such episode; `pushback list` prints their ids")
    }
    let ids = found.prefix(5).map(\.id.rawValue).joined(separator: ", ")
    throw Failure(
      "\(text): \(found.count) episodes begin so: \(ids)\(found.count > 5 ? " …" : ""); give more of the id")
  }
}
