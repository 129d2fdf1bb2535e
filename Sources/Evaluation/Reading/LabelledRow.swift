import Foundation
import Messages

/// A row of tab-separated labelled data: a sentence, or an answer with what it answers.
struct LabelledRow: Sendable {
  /// The columns without which a row says nothing.
  static let needed = ["id", "task", "context", "text", "label"]

  let id: String
  let task: String
  let context: String
  private(set) var text: String
  let label: String
  /// The label of its source, such as `ACTION.DIRECT`; empty where there is none.
  let origin: String
  /// Which of `told` an answer bears, as in `REASON ?ACK`, or `-` for none of them; empty where that is not known.
  private(set) var labels: String
  /// The medium; empty where it is not known.
  let medium: String

  /// Reads a row; nil when it has not as many fields as the header.
  init?(_ line: Data, columns: LabelledColumns) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == columns.count else { return nil }
    func field(_ name: String) -> String { columns.index(of: name).map { unescaped(fields[$0]) } ?? "" }
    id = field("id")
    task = field("task")
    context = field("context")
    text = field("text")
    label = field("label")
    origin = field("orig_label")
    labels = field("labels")
    medium = field("medium")
  }
}

extension LabelledRow {
  /// Takes the marks out of the text where `labels` says that it carries them, as the text of a story does; false where
  /// they do not close, or one has no label.
  mutating func readMarks() -> Bool {
    guard labels == "marked" else { return true }
    guard let read = Markup.read(text) else { return false }
    let marks = read.marks
    text = read.text
    let sure = Set(marks.filter { !$0.isUnsure }.map(\.label.family))
    let unsure = Set(marks.map(\.label.family)).subtracting(sure)
    labels = (sure.sorted() + unsure.sorted().map { "?" + $0 }).joined(separator: " ")
    if labels.isEmpty { labels = "-" }
    return true
  }
}

/// The header of tab-separated labelled data.
struct LabelledColumns {
  private let places: [String: Int]
  let count: Int

  init(_ header: Data) {
    let names = header.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    count = names.count
    places = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  func index(of name: String) -> Int? { places[name] }
}

/// The text of a field: `\t`, `\n` and `\\` become what they stand for, any other backslash stays.
private func unescaped(_ field: Data) -> String {
  var bytes: [UInt8] = []
  var isEscape = false
  for byte in field {
    if isEscape {
      bytes += escapes[byte] ?? [UInt8(ascii: "\\"), byte]
      isEscape = false
    } else if byte == UInt8(ascii: "\\") {
      isEscape = true
    } else {
      bytes.append(byte)
    }
  }
  if isEscape { bytes.append(UInt8(ascii: "\\")) }
  return String(decoding: bytes, as: UTF8.self)
}

private let escapes: [UInt8: [UInt8]] = [
  UInt8(ascii: "t"): [UInt8(ascii: "\t")], UInt8(ascii: "n"): [UInt8(ascii: "\n")],
  UInt8(ascii: "\\"): [UInt8(ascii: "\\")],
]

extension LabelledRow {
  var knownMedium: Medium? { Medium(rawValue: medium.uppercased()) }
  var askType: AskType? { parts.lazy.compactMap(AskType.init(rawValue:)).first }
  var askForm: AskForm? { parts.lazy.compactMap(AskForm.init(rawValue:)).first }

  private var parts: [String] { origin.split(separator: ".").map(String.init) }
}

extension LabelledRow: LabelledRecord {
  func asks() -> [Labelled<AskCase>] {
    guard task == "ask" else { return [.leftOut("task \(task)")] }
    guard let isAsk = ["ask": true, "no_ask": false, "no_ask_question": false][label] else {
      return [.leftOut("label \(label)")]
    }
    let item = AskCase(
      text: text, isMessage: false, medium: knownMedium ?? .email, isAsk: isAsk, why: isAsk ? nil : why,
      type: askType, form: askForm)
    return [.scored(item)]
  }

  /// Only rows that name their medium say in our words why they do not ask.
  private var why: String? {
    if label == "no_ask_question" { return "question" }
    return medium.isEmpty || origin.isEmpty ? nil : origin
  }

  func responses() -> [Labelled<ResponseCase>] {
    guard task == "response" else { return [.leftOut("task \(task)")] }
    guard let expected = Self.responseClass(label) else { return [.leftOut("label \(label)")] }
    let item = ResponseCase(
      ask: context, type: askType, answer: text, isMessage: false, medium: knownMedium ?? .chat, expected: expected,
      isCounterOffer: label == "counter_offer")
    return [.scored(item)]
  }

  func qualities() -> [Labelled<QualityCase>] {
    guard task == "response" else { return [.leftOut("task \(task)")] }
    let names = labels.split(separator: " ").map(String.init)
    guard !names.isEmpty else { return [.leftOut("labels not known")] }
    let item = QualityCase(
      answer: text, ask: context, type: askType, medium: knownMedium ?? .chat, vocabulary: .families,
      expected: names.compactMap(Label.init(told:)).map { QualityCase.Mark(label: $0, text: text) },
      unsure: Set(names.filter { $0.hasPrefix("?") }.compactMap { Label(told: String($0.dropFirst())) }))
    return [.scored(item)]
  }

  /// The class of LABELS.md 4.2 that a response label stands for; nil for one that stands for none.
  static func responseClass(_ label: String) -> ResponseClass? {
    switch label {
    case "yes", "probably_yes": .accept
    case "yes_with_condition", "partial", "counter_offer": .acceptPart
    case "no", "probably_no", "redirect": .decline
    case "deferral": .defer
    case "clarifying_question", "counter_offer_request_alternative": .clarify
    case _ where label == "no_verdict" || label.hasSuffix("_no_verdict"): .unsure
    default: ResponseClass(rawValue: label)
    }
  }
}

extension Label {
  /// The labels of which a row says whether its answer bears them.
  static let told: Set<Label> = ["REASON", "ALTERNATIVE", "ACK", "CLEAR_NO"]

  /// A label that rows tell of; nil for anything else, and for one in doubt.
  fileprivate init?(told name: String) {
    self.init(rawValue: name)
    guard Self.told.contains(self) else { return nil }
  }
}
