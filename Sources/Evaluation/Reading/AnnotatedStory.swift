import Messages

/// A short conversation with its labels written into the text, as `Training/corpus` holds them.
///
/// `Q` asks and `A` is asked; a message's class stands behind its letter, and `{LABEL|words}` marks words.
package struct AnnotatedStory: Sendable {
  package enum Role: String, Sendable {
    case asker = "Q"
    case asked = "A"
  }

  package struct Mark: Sendable, Equatable {
    package var label: Label
    /// In doubt: neither there nor absent.
    package var isUnsure: Bool
    /// A reason that names a checkable thing.
    package var isSpecific: Bool
    /// In UTF-8 bytes of the message.
    package var span: Span
  }

  package struct Message: Sendable {
    package var role: Role
    /// Response classes of what is asked, in the order of the asks; REPEAT or PRESSURE of who asks.
    package var classes: [String]
    package var text: String
    package var marks: [Mark]
  }

  package var id: String
  /// The person who is asked; texts are kept apart by voice.
  package var voice: String
  package var medium: Medium
  package var messages: [Message]
}

extension AnnotatedStory.Message {
  /// The words of a mark.
  package func words(of mark: AnnotatedStory.Mark) -> String {
    String(decoding: text.utf8.dropFirst(mark.span.start).prefix(mark.span.end - mark.span.start), as: UTF8.self)
  }

  /// The asks marked in it.
  package var asks: [AnnotatedStory.Mark] { marks.filter { $0.label.family == "ASK" } }
}

extension AnnotatedStory.Mark {
  /// What an ask is for, and its other marks: `ASK:ACTION.DIRECT.SMALL`.
  var parts: [String] { (label.subtype ?? "").split(separator: ".").map(String.init) }

  package var askType: AskType? { parts.lazy.compactMap(AskType.init(rawValue:)).first }
  package var askForm: AskForm? { parts.lazy.compactMap(AskForm.init(rawValue:)).first }
}
