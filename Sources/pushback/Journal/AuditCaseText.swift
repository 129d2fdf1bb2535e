import Journal
import Language
import Messages
import Reports

/// What the user sees of a case: who asks whom, the messages, safe to look at.
struct AuditCaseText {
  private let loaded: LoadedArchive

  init(_ loaded: LoadedArchive) { self.loaded = loaded }

  func lines(_ one: AuditCase) throws -> [String] {
    switch one.target {
    case .episode(let id):
      guard let episode = loaded.source.derived.first(where: { $0.id == id }) else { return [] }
      let answer = episode.firstDecision ?? episode.responses.last
      return try message(episode.ask.message, marked: episode.ask.sentence)
        + (answer.map { try message($0.message, marked: $0.text) } ?? ["(no answer)"])
    case .place(let key, let span):
      let text = try loaded.archive.message(key).map { ownText(of: $0.body).text } ?? ""
      let bytes = Array(text.utf8)
      let marked = span.end <= bytes.count ? String(decoding: bytes[span.start..<span.end], as: UTF8.self) : ""
      return try message(key, marked: marked)
    }
  }

  private static let shown = 20

  /// The head of a message, its own text, and the words that matter.
  private func message(_ key: MessageKey, marked: String) throws -> [String] {
    guard let message = try loaded.archive.message(key) else { return ["(the message is not in the archive)"] }
    let lines = visibleLines(ownText(of: message.body).text).filter { !$0.isEmpty }
    let cut = lines.count > Self.shown ? ["| …"] : []
    return [loaded.head(of: message)] + lines.prefix(Self.shown).map { "| \($0)" } + cut
      + ["→ \(visibleLine(marked))"]
  }
}
