import Messages

/// A line of a body and what its look tells.
struct Line {
  /// With its line end.
  let span: Span
  /// The first bytes, trimmed and in lower case; enough to recognise any kind of line.
  let text: String
  private let length: Int
  /// Whether it holds a word such as "wrote".
  let saysWrote: Bool

  /// How much of a line is looked at: no kind of line needs more, and hostile lines cost nothing.
  private static let window = 160

  /// All lines of a body, line ends included in their spans.
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for at in bytes.indices where bytes[at] == 0x0A {
      lines.append(Line(bytes, start, at + 1))
      start = at + 1
    }
    if start < bytes.count { lines.append(Line(bytes, start, bytes.count)) }
    return lines
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    span = Span(start, end)
    var first = start
    var last = end
    while first < last, bytes[first] <= 0x20 { first += 1 }
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    length = last - first
    text = Self.lower(bytes, first, min(last, first + Self.window))
    saysWrote = length > 0 && Attribution.saysWrote(text)
  }

  private static func lower(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
    let lowered = bytes[start..<end].lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let text = String(decoding: lowered, as: UTF8.self)
    return text.utf8.contains(0xC2) ? String(text.map { $0 == "\u{A0}" ? " " : $0 }) : text
  }

  var isBlank: Bool { length == 0 }
  var isQuoted: Bool { text.hasPrefix(">") || text.hasPrefix("|>") }

  private func starts(with prefixes: [String]) -> Bool { prefixes.contains { text.hasPrefix($0) } }

  // MARK: Quotes

  /// How clearly an attribution may begin here: cheap, and asked of every line.
  var attributionOpening: Attribution.Opening? { length < 300 ? Attribution.opening(of: text) : nil }
  var opensWithDigit: Bool { text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
  /// Nothing but dashes, underscores or equal signs.
  var isRuler: Bool { length >= 3 && text.allSatisfy { "-_=*\u{2014}".contains($0) } }

  var isOriginalMark: Bool {
    (text.hasPrefix("---") || text.hasPrefix("*---")) && Self.originalMarks.contains { text.contains($0) }
  }
  var isForwardMark: Bool {
    starts(with: ["begin forwarded message", "anfang der weitergeleiteten"])
      || (text.hasPrefix("---") && Self.forwardMarks.contains { text.contains($0) })
  }

  private static let originalMarks = [
    "original message", "ursprüngliche nachricht", "message d'origine", "mensaje original", "messaggio originale",
    "oorspronkelijk bericht", "opprinnelig melding", "ursprungligt meddelande", "original appointment",
  ]
  private static let forwardMarks = ["forwarded", "weitergeleitete", "message transféré", "mensaje reenviado"]

  // MARK: Headers

  /// The head lines that mail programs copy over a quoted original.
  enum Header { case from, other }

  var header: Header? {
    if starts(with: Self.fromHeaders) { return .from }
    return starts(with: Self.otherHeaders) ? .other : nil
  }

  private static let fromHeaders = ["from:", "*from:*", "von:", "de :", "de:", "fra:", "från:", "da:", "van:", "od:"]
  private static let otherHeaders = [
    "sent:", "*sent:*", "date:", "to:", "*to:*", "cc:", "subject:", "*subject:*", "gesendet:", "an:", "betreff:",
    "envoyé :", "envoyé:", "envoyé le", "copie à", "à:", "objet:", "sujet :", "à :", "objet :", "sendt:", "til:",
    "emne:", "enviado:", "para:", "asunto:", "inviato:",
    "a:", "oggetto:", "verzonden:", "aan:", "onderwerp:", "skickat:", "till:", "ämne:", "datum:",
  ]

  // MARK: Footers

  var isSignatureMark: Bool { text == "--" || text == "-- " || text.hasPrefix("____________") }
  var isAutomaticFooter: Bool { length < 100 && starts(with: Self.footers) }
  var opensDisclaimer: Bool { starts(with: Self.disclaimers) }

  private static let footers = [
    "sent from my ", "sent from mail", "sent from a ", "sent from outlook", "sent from windows", "sent from yahoo",
    "sent from [", "sent from mobile", "(sent from", "<<sent by", "from my iphone", "sent by ", "get [outlook",
    "envoyé depuis mon", "von meinem", "diese nachricht wurde von", "sendt fra min", "verzonden met", "從我的",
    "enviado do meu", "lähetetty", "wysłane z", "отправлено с", "sent via ", "get outlook for",
    "von meinem iphone gesendet",
    "gesendet von ", "envoyé de mon", "enviado desde mi", "inviato da ", "verzonden vanaf mijn", "skickat från min",
    "sent with ", "do you yahoo", "to unsubscribe", "unsubscribe:", "please consider the environment",
  ]
  private static let disclaimers = [
    "this e-mail is confidential", "this email is confidential", "this message is confidential",
    "this e-mail and any", "this email and any", "this message and any", "this e-mail message is",
    "this email message is", "the information contained in this", "this communication is", "confidentiality notice",
    "this message contains confidential", "this e-mail is the property", "diese e-mail enthält",
  ]

  // MARK: Greeting and sign-off

  var isGreeting: Bool { length < 40 && Self.opens(text, Self.greetings) }
  var isSignOff: Bool { length < 40 && Self.opens(text, Self.signOffs) }

  /// Whether the text is one of the phrases, or one with a name or a mark behind it.
  private static func opens(_ text: String, _ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      guard text.hasPrefix(phrase) else { return false }
      let rest = text.dropFirst(phrase.count)
      return rest.allSatisfy { !"?".contains($0) } && rest.split(separator: " ").count <= 3
        && (rest.first.map { !$0.isLetter } ?? true)
    }
  }

  private static let greetings = [
    "hi", "hello", "hey", "dear", "good morning", "good afternoon", "good evening", "morning", "hallo", "liebe",
    "bonjour", "hola", "greetings",
  ]
  private static let signOffs = [
    "best", "best regards", "regards", "kind regards", "warm regards", "cheers", "thanks", "thank you", "many thanks",
    "sincerely", "yours", "love", "xo", "xoxo", "thx", "all the best", "take care", "with best wishes",
    "thanks again", "thanks in advance", "best wishes", "viele grüße", "cordialement", "respectfully",
  ]
}
