import Foundation
import Messages

/// A labelled file: its path, as errors and the report name it, and its bytes.
public typealias LabelledFile = (path: String, data: Data)

/// Compares the labels of files with what the predictor says about the same texts.
///
/// Reads rows, threads, stories and annotated texts, recognised from their content. Several files are pooled and listed one by one.
///
/// - Parameters:
///   - errors: how many of the worst errors the report keeps.
///   - columns: where the lines of mail in annotated texts are broken before they are read; nil leaves them whole.
///
/// Throws `EvaluationError`.
public func evaluate(
  _ kind: EvaluationKind, files: [LabelledFile], predictor: Predictor = .standard, errors: Int = 20,
  wrappedAt columns: Int? = nil
) throws -> EvaluationReport {
  let cards = try files.map { file in
    let lines = LabelledLines(path: file.path, data: file.data)
    let form = try lines.form()
    if kind == .threads, form != .threads {
      throw EvaluationError.wrongForm(path: file.path, form: form, wanted: .threads)
    }
    var card = Scorecard(path: file.path)
    for record in try lines.records(form, wrappedAt: columns) {
      card.record = record.id
      card.score(kind, record, by: predictor)
    }
    return (form, card)
  }
  return EvaluationReport(kind, predictor: predictor.name, cards: cards, errors: errors)
}

/// Compares the episodes expected in an archive with those that stand in it.
///
/// - Parameters:
///   - episodes: all episodes of the archive.
///   - predictor: what the report calls their maker.
///   - message: from the name of a message in the files, a Message-ID or `sms:` and its time in milliseconds, to its
///     key; nil for a message that the archive has not.
public func evaluate(
  _ kind: EvaluationKind, expected files: [LabelledFile], episodes: [Episode], predictor: String, errors: Int = 20,
  message: (String) -> MessageKey?
) throws -> EvaluationReport {
  var cards: [(LabelledForm, Scorecard)] = []
  for file in files {
    let expected = try LabelledLines(path: file.path, data: file.data).expectedEpisodes(message)
    var card = Scorecard(path: file.path)
    card.score(kind, expected, episodes)
    cards.append((.episodes, card))
  }
  return EvaluationReport(kind, predictor: predictor, cards: cards, errors: errors)
}

extension LabelledLines {
  fileprivate func expectedEpisodes(_ key: MessageLookup) throws -> ExpectedEpisodes {
    guard try form() == .episodes else { throw EvaluationError.needsNoArchive(path: path) }
    var all = ExpectedEpisodes()
    for line in lines {
      let record = try decode(EpisodeRecord.self, line.number, line.bytes)
      if let noAsk = record.expectedNoAsk(key) {
        all.noAsks.append(noAsk)
      } else if let episode = record.expected(key) {
        all.episodes.append(episode)
        all.unsure += episode.unsure
      } else {
        throw EvaluationError.brokenLine(
          path: path, line: line.number, what: "neither an episode with its ask nor a sentence without one",
          remedy: "give \"episode\" and \"ask\", or \"no_ask\", \"message\" and \"sentence\"")
      }
    }
    return all
  }
}

extension Scorecard {
  /// Scores what one record says about the kind.
  fileprivate mutating func score(_ kind: EvaluationKind, _ record: any LabelledRecord, by predictor: Predictor) {
    switch kind {
    case .asks: for item in record.asks() { take(item, .askTexts) { $0.score($1, by: predictor) } }
    case .responses: for item in record.responses() { take(item, .responses) { $0.score($1, by: predictor) } }
    case .qualities: for item in record.qualities() { take(item, .qualityFamilies) { $0.score($1, by: predictor) } }
    case .threads: for part in [EvaluationKind.asks, .responses, .qualities] { score(part, record, by: predictor) }
    }
    guard let story = record.story() else { return }
    let expected = ExpectedEpisodes(episodes: story.episodes, noAsks: story.noAsks, unsure: story.unsure)
    score(kind, expected, predictor.episodes(story.conversation))
  }

  /// Scores the episodes of an archive or of one story.
  fileprivate mutating func score(_ kind: EvaluationKind, _ expected: ExpectedEpisodes, _ episodes: [Episode]) {
    let matching = EpisodeMatching(expected: expected.episodes, episodes: episodes)
    if kind == .asks { return scoreAsks(expected, matching, episodes) }
    for (index, item) in expected.episodes.enumerated() {
      let found = matching.answered(index, in: episodes)
      if kind == .responses { scoreResponses(item, found) }
      if kind == .qualities { scoreQualities(item, found) }
    }
  }
}
