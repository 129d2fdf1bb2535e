import Foundation
import Messages

/// A labelled story: a short conversation and everything that is to be found in it.
struct StoryRecord: Sendable, Decodable {
  struct Item: Sendable, Decodable {
    var n: Int
    /// `me`, `other` or `third:NAME`; in `to` and `cc` also the counterpart's name.
    var from: String
    var to: [String]
    var cc: [String]?
    var at: StoryTime
    var medium: String
    var subject: String?
    var text: String
    var replyTo: Int?
    var reaction: String?
  }

  struct AskMark: Sendable, Decodable {
    var msg: Int
    var sentence: String
    var type: AskType?
    var form: AskForm?
    var addressee: String?
    var effort: Effort?
    var stakes: Stakes?
  }

  struct ClassMark: Sendable, Decodable {
    /// Absent where nothing was answered.
    var msg: Int?
    var `class`: String
  }

  struct LabelMark: Sendable, Decodable {
    var msg: Int?
    var label: Label
    var span: String?
  }

  struct FollowUp: Sendable, Decodable {
    var msg: Int
    var labels: [Label]
  }

  struct SideAsk: Sendable, Decodable {
    var msg: Int
    var sentence: String
  }

  struct Gold: Sendable, Decodable {
    var asks: [AskMark]
    var responses: [ClassMark]?
    var firstDecision: ClassMark?
    var finalDecision: ClassMark?
    var qualities: [LabelMark]?
    var repeats: [Int]?
    var aftermath: [Label]?
    var followup: [FollowUp]?
    var unsure: [LabelMark]?
    var sideAsks: [SideAsk]?
    var why: String?
  }

  var id: String
  var counterpart: String?
  var messages: [Item]
  var gold: Gold
}

/// A moment written as ISO 8601 with its zone.
struct StoryTime: Sendable, Decodable {
  let instant: Instant

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = try? Date(container.decode(String.self), strategy: Date.ISO8601FormatStyle()) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of ISO 8601")
    }
    instant = Instant(seconds: Int64(date.timeIntervalSince1970))
  }
}

extension StoryRecord.Item {
  /// What was written, or the emoji that stands for it.
  var said: String { text.isEmpty ? reaction ?? "" : text }
  var knownMedium: Medium { Medium(rawValue: medium.uppercased()) ?? .email }
}

extension StoryRecord: LabelledRecord {
  func asks() -> [Labelled<AskCase>] { messages.map(ask) }

  /// A message as a text that asks or does not; answers and what follows them are read only within a conversation.
  private func ask(_ message: Item) -> Labelled<AskCase> {
    let sentences = gold.asks.filter { $0.msg == message.n }.map(\.sentence)
    let doubts = doubts(in: message.n)
    if sentences.isEmpty, !doubts.isEmpty { return .leftOut("ask in doubt") }
    if sentences.isEmpty, isAnswer(message.n) { return .leftOut("answer or follow-up") }
    return .scored(
      AskCase(
        text: message.said, isMessage: true, medium: message.knownMedium, isAsk: !sentences.isEmpty,
        why: sentences.isEmpty ? gold.why ?? "message without an ask" : nil,
        marks: .all(sentences, unsure: doubts)))
  }

  /// Sentences of a message that may or may not ask, and asks on the side that the story does not follow.
  private func doubts(in message: Int) -> [String] {
    let unsure = (gold.unsure ?? []).filter { $0.msg == message && $0.label == "ASK" }.compactMap(\.span)
    return unsure + (gold.sideAsks ?? []).filter { $0.msg == message }.map(\.sentence)
  }

  /// Whether a message answers, or comes after an answer: what it asks then depends on what was said before it.
  private func isAnswer(_ message: Int) -> Bool {
    (gold.responses ?? []).contains { ($0.msg ?? .max) <= message }
      || (gold.qualities ?? []).contains { $0.msg == message } || (gold.repeats ?? []).contains(message)
      || (gold.followup ?? []).contains { $0.msg == message }
  }

  func responses() -> [Labelled<ResponseCase>] {
    (gold.responses ?? []).map { mark in
      guard let answer = messages.first(where: { $0.n == mark.msg }) else { return .leftOut("no such message") }
      guard let expected = ResponseClass(rawValue: mark.class) else { return .leftOut("class \(mark.class)") }
      guard let ask = gold.asks.last(where: { $0.msg < answer.n }) else { return .leftOut("no ask before it") }
      let isInDoubt = (gold.unsure ?? []).contains { $0.msg == answer.n && $0.label.isResponseClass }
      if isInDoubt { return .leftOut("class in doubt") }
      return .scored(
        ResponseCase(
          ask: ask.sentence, type: ask.type, answer: answer.said, isMessage: true, medium: answer.knownMedium,
          expected: expected))
    }
  }

  func qualities() -> [Labelled<QualityCase>] {
    let answered = Set((gold.responses ?? []).compactMap(\.msg) + (gold.qualities ?? []).compactMap(\.msg))
    return messages.filter { answered.contains($0.n) }.map { message in
      let marks = (gold.qualities ?? []).filter { $0.msg == message.n }
      let unsure = (gold.unsure ?? []).filter { $0.msg == message.n }.map(\.label)
      return .scored(
        QualityCase(
          answer: message.said, medium: message.knownMedium, vocabulary: .full,
          expected: marks.map { QualityCase.Mark(label: $0.label, text: $0.span ?? "") }, unsure: Set(unsure)))
    }
  }
}

extension Label {
  /// Whether it names a response class, which only marks in doubt do.
  var isResponseClass: Bool { ResponseClass(rawValue: rawValue) != nil }
}
