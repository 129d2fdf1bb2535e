import Messages

/// What a person typed in a message, without what the program put in its place or behind it.
enum WhatsAppText {
  /// The typed text, empty for a picture; nil when the message was deleted.
  static func typed(_ text: String) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { return "" }
    let plain = withoutMarks(first)
    if deleted.contains(plain.trimmingASCIISpaces) || plain.hasPrefix(deletedByAdmin) { return nil }
    if isPlaceholder(first, plain) { lines.removeFirst() }
    return withoutEditMark(lines.joined(separator: "\n")).trimmingASCIISpaces
  }

  /// `<Media omitted>`, `IMG-1.jpg (file attached)`, and on iPhones whatever begins with a mark; in any language.
  private static func isPlaceholder(_ line: Substring, _ plain: String) -> Bool {
    if line.unicodeScalars.first == "\u{200E}" || plain == "null" { return true }
    let isBracketed = plain.hasPrefix("<") && plain.hasSuffix(">") && plain.utf8.count > 8
    return isBracketed || isFileName(plain)
  }

  /// A file name, then words in brackets: `PTT-20191231-WA0001.opus (file attached)`.
  private static func isFileName(_ text: String) -> Bool {
    guard text.hasSuffix(")"), let open = text.range(of: " (") else { return false }
    let name = text[..<open]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return !name.utf8.contains(.space) && (2...4).contains(name.utf8.distance(from: dot, to: name.utf8.endIndex) - 1)
  }

  /// `text <This message was edited>`; iPhones put a mark before the note, and then it may be in any language.
  private static func withoutEditMark(_ text: String) -> String {
    guard text.hasSuffix(">"), let open = text.unicodeScalars.lastIndex(of: "<") else { return withoutMarks(text[...]) }
    let isMarked = text.unicodeScalars[..<open].last == "\u{200E}"
    let isNote = isMarked || edited.contains(withoutMarks(text[open...]))
    return withoutMarks(isNote ? text[..<open] : text[...])
  }

  private static func withoutMarks(_ text: Substring) -> String {
    guard text.utf8.contains(0xE2) else { return String(text) }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200E}" && $0 != "\u{200F}" }))
  }

  private static let deletedByAdmin = "This message was deleted by admin "

  private static let deleted: Set<String> = [
    "This message was deleted", "This message was deleted.", "You deleted this message", "You deleted this message.",
    "Diese Nachricht wurde gelöscht.", "Diese Nachricht wurde gelöscht", "Du hast diese Nachricht gelöscht.",
    "Ce message a été supprimé", "Vous avez supprimé ce message", "Se eliminó este mensaje.",
    "Eliminaste este mensaje.",
    "Este mensaje fue eliminado", "Questo messaggio è stato eliminato", "Hai eliminato questo messaggio",
    "Mensagem apagada", "Essa mensagem foi apagada", "Você apagou esta mensagem", "Dit bericht is verwijderd",
    "Je hebt dit bericht verwijderd",
  ]

  private static let edited: Set<String> = [
    "<This message was edited>", "<Diese Nachricht wurde bearbeitet.>", "<Diese Nachricht wurde bearbeitet>",
    "<Ce message a été modifié>", "<Se editó este mensaje.>", "<Se editó este mensaje>",
    "<Questo messaggio è stato modificato>", "<Mensagem editada>", "<Dit bericht is bewerkt>",
  ]
}

extension String {
  /// Where a short text first stands.
  fileprivate func range(of text: String) -> String.Index? {
    var index = utf8.startIndex
    while let found = utf8[index...].firstIndex(of: UInt8(ascii: " ")) {
      if utf8[found...].starts(with: text.utf8) { return found }
      index = utf8.index(after: found)
    }
    return nil
  }
}
