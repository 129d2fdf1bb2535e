import Evaluation
import Language
import Messages

/// From labelled texts to what the models learn from.
struct Examples {
  let corpus: Corpus

  // MARK: Asks

  /// Whether each sentence asks: single sentences, and the sentences of all messages.
  var asks: [Example] {
    let single = corpus.sentences.flatMap { row in
      askTrainingSentences(of: row.text, medium: row.medium).map { Example(features: $0.features, holds: [row.isAsk]) }
    }
    let told = corpus.stories.flatMap { story in
      story.messages.filter { $0.role == .asker || story.messages[0].text != $0.text }.flatMap { message in
        askTrainingSentences(of: message.text, medium: story.medium).map { sentence in
          Example(features: sentence.features, holds: [message.asks(sentence.span)])
        }
      }
    }
    return single + told
  }

  /// What asks are for and how they are put, of those that ask.
  func askTypes(_ heads: [String]) -> [Example] {
    let single = corpus.sentences.filter(\.isAsk).flatMap { row in
      askTrainingSentences(of: row.text, medium: row.medium).prefix(1).map { sentence in
        Example(features: sentence.features, holds: heads.map { $0 == row.type?.rawValue || $0 == row.form?.rawValue })
      }
    }
    let told = corpus.stories.flatMap { story in
      story.messages.flatMap { message in
        askTrainingSentences(of: message.text, medium: story.medium).compactMap { sentence -> Example? in
          guard let ask = message.asks.first(where: { $0.span.overlaps(sentence.span) }) else { return nil }
          let names = [ask.askType?.rawValue, ask.askForm?.rawValue]
          return Example(features: sentence.features, holds: heads.map(names.contains))
        }
      }
    }
    return single + told
  }

  // MARK: Answers

  /// The class of each answer to an ask.
  func responses(_ heads: [String]) -> [Example] {
    corpus.stories.flatMap { story -> [Example] in
      let asks = story.messages.flatMap { message in message.asks.filter { !$0.isUnsure }.map { (message, $0) } }
      guard let type = asks.first?.1.askType else { return [] }
      let asked = asks.map { $0.0.words(of: $0.1) }.joined(separator: " ")
      return story.messages.filter { $0.role == .asked }.compactMap { message in
        let classes = Set(message.classes)
        guard classes.count <= 1 else { return nil }
        let name = classes.first.map { $0 == "NONE" ? "UNSURE" : $0 } ?? "UNSURE"
        let features = responseTrainingFeatures(of: message.text, to: asked, type: type, medium: story.medium)
        return Example(features: features, holds: heads.map { $0 == name })
      }
    }
  }

  /// The quality labels of each sentence of the answers.
  func qualities(_ heads: [String]) -> [Example] {
    labelled(.asked, heads) { qualityTrainingSentences(of: $0, medium: $1) }
  }

  /// What each sentence of a requester's later messages does.
  func followUps(_ heads: [String]) -> [Example] {
    labelled(.asker, heads) { followUpTrainingSentences(of: $0, medium: $1) }
  }

  private func labelled(
    _ role: AnnotatedStory.Role, _ heads: [String], _ sentences: (String, Medium) -> [TrainingSentence]
  ) -> [Example] {
    corpus.stories.flatMap { story in
      story.messages.dropFirst().filter { $0.role == role }.flatMap { message in
        let cut = sentences(message.text, story.medium)
        return cut.indices.map { at in
          Example(features: cut[at].features, holds: heads.map { message.holds($0, at, cut.map(\.span)) })
        }
      }
    }
  }
}

extension AnnotatedStory.Message {
  /// Whether a sentence asks; nil where that is in doubt.
  fileprivate func asks(_ span: Span) -> Bool? {
    let touched = asks.filter { $0.span.overlaps(span) }
    return touched.contains { !$0.isUnsure } ? true : touched.isEmpty ? false : nil
  }

  /// Whether a label, or any of a family, stands on a sentence; nil where that is in doubt.
  fileprivate func holds(_ name: String, _ at: Int, _ spans: [Span]) -> Bool? {
    if at == 0, classes.contains(name) { return true }
    let named = marks.filter { $0.label.rawValue == name || $0.label.family == name }
    let touched = named.filter { mark in spans[at].shares(mark.span) }
    if touched.contains(where: { !$0.isUnsure }) { return true }
    return touched.isEmpty && !marks.contains { $0.isUnsure && $0.span.overlaps(spans[at]) && $0.label.family == name }
      ? false : nil
  }
}

extension Span {
  /// Whether a mark stands on this sentence and does not only touch its edge.
  fileprivate func shares(_ mark: Span) -> Bool {
    let common = min(end, mark.end) - max(start, mark.start)
    return common > 0 && (common * 3 >= mark.end - mark.start || common * 2 >= end - start)
  }
}
