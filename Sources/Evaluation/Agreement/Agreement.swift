import Language
import Messages

/// Compares two readings of the same annotated texts.
///
/// Conversations are paired by their ids; one that is missing from a file, or reads differently in it, is left out.
/// Marks in doubt are neither agreement nor disagreement. Throws `EvaluationError`.
public func agreement(_ first: LabelledFile, _ second: LabelledFile) throws -> AgreementReport {
  let readings = try [first, second].map(annotatedStories)
  let others = Dictionary(readings[1].map { ($0.id, $0) }) { known, _ in known }
  var table = AgreementTable()
  var compared: Set<String> = []
  for story in readings[0] {
    guard let other = others[story.id], other.messages.map(\.text) == story.messages.map(\.text) else {
      table.leaveOut(others[story.id] == nil ? "conversations missing from the second" : "conversations reworded")
      continue
    }
    compared.insert(story.id)
    table.count(story, other)
  }
  guard !compared.isEmpty else { throw EvaluationError.nothingInCommon(first: first.path, second: second.path) }
  let known = Set(readings[0].map(\.id))
  for story in readings[1] where !known.contains(story.id) {
    table.leaveOut("conversations missing from the first")
  }
  return AgreementReport(
    first: first.path, second: second.path, conversations: compared.count, rows: table.rows, choices: table.choices,
    leftOut: table.named)
}

private func annotatedStories(_ file: LabelledFile) throws -> [AnnotatedStory] {
  let form = try LabelledLines(path: file.path, data: file.data).form()
  guard form == .annotated else {
    throw EvaluationError.wrongForm(path: file.path, form: form, wanted: .annotated)
  }
  return try AnnotatedText.stories(file)
}

extension AgreementTable {
  fileprivate mutating func count(_ first: AnnotatedStory, _ second: AnnotatedStory) {
    for (at, pair) in zip(first.messages, second.messages).enumerated() {
      countAsks(pair.0, pair.1, first.medium)
      if pair.0.role != pair.1.role {
        leaveOut("messages of another side")
      } else if pair.0.role == .asked {
        countResponses(pair.0, pair.1)
        count(.qualities, pair.0.families, pair.1.families)
      } else if at > 0 {
        count(.followUps, pair.0.families, pair.1.families)
      }
    }
  }

  /// Sentences of who asks; those of an answer only where a reader marks an ask in it.
  private mutating func countAsks(
    _ first: AnnotatedStory.Message, _ second: AnnotatedStory.Message, _ medium: Medium
  ) {
    guard first.role == .asker || !(first.asks + second.asks).isEmpty else { return }
    for sentence in sentenceSpans(of: first.text, medium: medium) {
      let marks = [first, second].map { message in message.asks.filter { $0.span.overlaps(sentence) } }
      if marks.joined().contains(where: \.isUnsure) {
        leaveOut("sentences with an ask in doubt")
        continue
      }
      count(.asks, Pair(first: marks[0].isEmpty ? [] : ["ask"], second: marks[1].isEmpty ? [] : ["ask"]))
      guard let left = marks[0].first, let right = marks[1].first else { continue }
      countChoice(.askTypes, left.askType?.rawValue, right.askType?.rawValue)
      countChoice(.askForms, left.askForm?.rawValue, right.askForm?.rawValue)
    }
  }

  /// The classes behind the letter, one for each ask where they differ.
  private mutating func countResponses(_ first: AnnotatedStory.Message, _ second: AnnotatedStory.Message) {
    if first.classes.isEmpty != second.classes.isEmpty { return leaveOut("answers that one reader does not class") }
    let count = max(first.classes.count, second.classes.count)
    for at in 0..<count {
      countChoice(.responses, first.class(at), second.class(at))
    }
  }

  private mutating func countChoice(_ topic: AgreementReport.Topic, _ first: String?, _ second: String?) {
    guard let first, let second else { return leaveOut("\(topic.rawValue) that one reader does not give") }
    count(topic, Pair(first: [first], second: [second]))
  }

  private mutating func count(
    _ topic: AgreementReport.Topic, _ first: [String: Bool], _ second: [String: Bool]
  ) {
    let unsure = [first, second].flatMap { families in families.filter { !$0.value }.map(\.key) }
    count(
      topic,
      Pair(
        first: Set(first.filter(\.value).keys), second: Set(second.filter(\.value).keys), unsure: Set(unsure)))
  }
}

extension AnnotatedStory.Message {
  /// The families on the message, and whether one is sure; what stands behind the letter of who asks among them.
  fileprivate var families: [String: Bool] {
    var found: [String: Bool] = [:]
    for mark in marks where mark.label.family != "ASK" {
      found[mark.label.family] = !mark.isUnsure || found[mark.label.family] == true
    }
    if role == .asker { for name in classes { found[name] = true } }
    return found
  }

  /// The class for an ask; one class alone stands for all asks.
  fileprivate func `class`(_ at: Int) -> String? { classes.indices.contains(at) ? classes[at] : classes.first }
}
