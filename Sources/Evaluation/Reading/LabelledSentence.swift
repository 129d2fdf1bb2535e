import Foundation
import Messages

/// A sentence of which it is known whether it asks, and how.
package struct LabelledSentence: Sendable {
  package var text: String
  package var medium: Medium
  package var isAsk: Bool
  package var type: AskType?
  package var form: AskForm?

  /// The sentences among the rows of a file. Throws `EvaluationError`.
  package static func sentences(_ file: LabelledFile) throws -> [LabelledSentence] {
    let records = try LabelledLines(path: file.path, data: file.data).records(.rows, wrappedAt: nil)
    return records.compactMap { record in (record as? LabelledRow).flatMap(LabelledSentence.init) }
  }

  private init?(_ row: LabelledRow) {
    guard row.task == "ask" else { return nil }
    text = row.text
    medium = row.knownMedium ?? .email
    isAsk = row.label == "ask"
    type = row.askType
    form = row.askForm
  }
}
