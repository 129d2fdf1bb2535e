import Evaluation
import Foundation

/// The labelled texts of one folder, in the order of their names.
struct Corpus {
  private(set) var stories: [AnnotatedStory] = []
  private(set) var sentences: [LabelledSentence] = []

  var count: Int { stories.count + sentences.count }

  init(folder: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      let file = LabelledFile(
        path: folder.appending(path: name).path, data: try Data(contentsOf: folder.appending(path: name)))
      if name.hasSuffix(".txt") { stories += try AnnotatedText.stories(file) }
      if name.hasSuffix(".tsv") { sentences += try LabelledSentence.sentences(file) }
    }
  }
}
