/// The only way words enter HTML and SVG, as text or between quotes: afterwards they show as they are and are never
/// markup. The five characters that XML reserves are escaped; what steers or hides text goes (`visibleLine`).
enum MarkupEscape {
  static func words(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in visiblePhrase(text).unicodeScalars {
      if let entity = entities[scalar] {
        escaped.append(contentsOf: entity.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]
}
