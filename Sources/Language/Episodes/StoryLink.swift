import Messages

/// Why a message of another medium is taken to speak of an open ask, strongest first.
///
/// Silence is no evidence, and neither is a call by itself: somebody must say what it is about.
enum StoryLink: String {
  /// It follows a reminder that named the ask.
  case reminder = "REMINDER"
  /// It names the message that asked: "re your mail".
  case mention = "MENTION"
  /// The two had talked before, and it shares a word that carries the matter.
  case talk = "TALK"
  /// It shares most of the words that carry the matter.
  case words = "WORDS"

  /// How much of the confidence in an answer stays.
  var trust: Double {
    switch self {
    case .reminder, .mention: 0.8
    case .talk: 0.7
    case .words: 0.6
    }
  }

  /// Whether an answer may be taken from such a message.
  ///
  /// Where nothing names the ask, only clear words decide; a question back or an unclear answer may mean anything.
  func admits(_ verdict: ClassifiedResponse, shared: Int) -> Bool {
    switch self {
    case .mention: verdict.class != .unsure
    // "Yes, got it" grants nothing: consent must say to what.
    case .reminder:
      verdict.class != .unsure && (verdict.class != .accept || shared > 0 || verdict.rule != "ACCEPT-WORD")
    case .talk, .words: (verdict.class.isDecision || verdict.class == .defer) && verdict.confidence >= 0.7
    }
  }
}

extension Provenance {
  /// Whoever said so, with the reason why a message of another medium was read at all: `rule:MENTION/DECLINE-CANNOT`.
  func linked(by link: StoryLink) -> Provenance {
    switch self {
    case .rule(let id): .rule("\(link.rawValue)/\(id)")
    case .model(let id, let score): .model("\(link.rawValue)/\(id)", score: score)
    case .user: self
    }
  }
}
