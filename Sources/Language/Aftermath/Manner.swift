import Messages

/// How warmly a message of the user is put, for comparing it with the user's other messages to the same person.
struct Manner: Sendable {
  /// Which signs of warmth and of form it shows, each counted once, and whether it is heated.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16
    static let greeting = Marks(rawValue: 1)
    static let thanks = Marks(rawValue: 2)
    static let hedge = Marks(rawValue: 4)
    static let exclamation = Marks(rawValue: 8)
    static let humour = Marks(rawValue: 16)
    static let invitation = Marks(rawValue: 32)
    static let heat = Marks(rawValue: 64)
    static let signOff = Marks(rawValue: 128)
    static let polite = Marks(rawValue: 256)
    /// The signs of warmth.
    static let warmth: Marks = [.greeting, .thanks, .hedge, .exclamation, .humour, .invitation]
  }

  /// The first message it was written in, which stands for all.
  let message: MessageKey
  /// Those that came right behind.
  let others: [MessageKey]
  let at: Instant
  let marks: Marks
  /// How many words it has.
  let words: Int
  /// Its first sentence; empty where that is too long to be quoted.
  let opening: String

  /// All messages it was written in.
  var messages: [MessageKey] { [message] + others }
  /// How many signs of warmth it shows.
  var warmth: Int { marks.intersection(.warmth).rawValue.nonzeroBitCount }
  var isHeated: Bool { marks.contains(.heat) }
}

extension Manner {
  /// In UTF-8.
  static let longestOpening = 160
  private static let reader = LabelReader(MannerRules.all)
  private static let heatReader = LabelReader(VoiceRules.all.filter { ["EMOTION", "NOT-VOICE"].contains($0.label) })
  private static let names: [Label: Marks] = [
    "MANNER.GREETING": .greeting, "MANNER.THANKS": .thanks, "MANNER.HEDGE": .hedge,
    "MANNER.EXCLAMATION": .exclamation, "MANNER.HUMOUR": .humour, "MANNER.INVITATION": .invitation,
    "MANNER.SIGN_OFF": .signOff, "MANNER.POLITE": .polite,
  ]

  /// Reads an utterance; the labels of its sentences alone count, not how often they stand there.
  init(_ utterance: Utterance, _ passage: Passage) {
    var marks = Self.reader.read(passage).reduce(into: Marks()) { $0.formUnion(Self.names[$1.label] ?? []) }
    if !Self.heatReader.read(passage).isEmpty { marks.insert(.heat) }
    self.marks = marks
    message = utterance.parts[0].message
    others = utterance.parts.dropFirst().map(\.message)
    at = utterance.at
    words = passage.sentences.reduce(0) { $0 + $1.wordCount }
    let first = passage.sentences.first?.span ?? Span(0, 0)
    opening = first.end <= Self.longestOpening ? utterance.text.text(at: first) : ""
  }
}
