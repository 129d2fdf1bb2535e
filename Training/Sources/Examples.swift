import Evaluation
import Language
import Messages

/// From labelled texts to what the models learn from.
struct Examples {
  let corpus: Corpus

  /// Whether each sentence asks: single sentences, and the sentences of all messages.
  var asks: [Example] {
    let single = corpus.sentences.flatMap { row in
      askTrainingSentences(of: row.text, medium: row.medium).map { Example(features: $0.features, holds: [row.isAsk]) }
    }
    let told = corpus.stories.flatMap { story in
      story.messages.flatMap { message in
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
}

extension AnnotatedStory.Message {
  /// Whether a sentence asks; nil where that is in doubt.
  fileprivate func asks(_ span: Span) -> Bool? {
    let touched = asks.filter { $0.span.overlaps(span) }
    return touched.contains { !$0.isUnsure } ? true : touched.isEmpty ? false : nil
  }
}
