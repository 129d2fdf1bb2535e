/// What an HTML element does to the text around it.
enum HTMLElement {
  /// No effect: `b`, `span`, `a`, and everything unknown.
  case inline
  /// Begins and ends on a line of its own.
  case block
  /// A block with a blank line around it.
  case paragraph
  /// Quoted text: lines get `> `.
  case quote
  case lineBreak
  case listItem
  case numberedList
  case list
  case cell
  /// White space counts.
  case preformatted
  /// Content that is never shown.
  case hidden

  /// - Parameter name: in lower case, as libxml2 gives it.
  init(_ name: ByteView) {
    guard name.count <= Self.longestName, let element = Self.byName[name.text] else {
      self = .inline
      return
    }
    self = element
  }

  private static let longestName = 10

  private static let byName: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [
      "br": .lineBreak, "li": .listItem, "ol": .numberedList, "ul": .list, "td": .cell, "th": .cell,
      "pre": .preformatted, "blockquote": .quote,
    ]
    for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6"] { table[name] = .paragraph }
    let blocks = [
      "div", "tr", "table", "hr", "dl", "dt", "dd", "address", "article", "section", "header", "footer", "center",
      "form", "body", "main", "caption", "fieldset", "figure",
    ]
    for name in blocks { table[name] = .block }
    for name in ["head", "script", "style", "title", "noscript", "template", "object", "select", "textarea"] {
      table[name] = .hidden
    }
    return table
  }()
}
