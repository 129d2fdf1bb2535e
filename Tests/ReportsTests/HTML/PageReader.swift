/// Reads a page strictly: every element closed in order, every attribute quoted, every character reference known.
struct PageReader {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var names: Set<String> = []
  private(set) var identities: [String] = []
  private(set) var links: [String] = []
  private(set) var headings: [Int] = []
  /// The text between the tags, a style sheet left out.
  private(set) var words = ""
  private var open: [String] = []

  init(_ page: String) throws {
    var rest = page[...]
    // Scalar by scalar, as a browser reads: a mark after ">" makes one character with it.
    while let next = rest.unicodeScalars.firstIndex(of: "<") {
      try read(text: rest[..<next])
      guard let end = rest[next...].unicodeScalars.firstIndex(of: ">") else {
        throw Failure(description: "a tag without its end")
      }
      try read(tag: rest[rest.unicodeScalars.index(after: next)..<end])
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    try read(text: rest)
    if !open.isEmpty { throw Failure(description: "never closed: \(open)") }
  }

  private mutating func read(text: Substring) throws {
    if open.last == "style" { return }
    for reference in text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { reference.starts(with: $0.unicodeScalars) })
      else {
        throw Failure(description: "a bare &: \(String(reference.prefix(10)))")
      }
    }
    words += text
  }

  private mutating func read(tag: Substring) throws {
    if tag.hasPrefix("!doctype") || tag.hasPrefix("?xml") { return }
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { throw Failure(description: "closed out of order: \(tag)") }
      return
    }
    let name = String(tag.prefix { $0.isLetter || $0.isNumber })
    names.insert(name)
    if name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue { headings.append(level) }
    try read(attributes: tag.dropFirst(name.count))
    if !tag.hasSuffix("/") && name != "meta" { open.append(name) }
  }

  private mutating func read(attributes: Substring) throws {
    let pattern = #/ ([A-Za-z0-9-]+)="([^"<]*)"/#.matchingSemantics(.unicodeScalar)
    let found = attributes.matches(of: pattern)
    let length = found.map { $0.0.unicodeScalars.count }.reduce(0, +)
    guard length == attributes.unicodeScalars.count - (attributes.hasSuffix("/") ? 1 : 0) else {
      throw Failure(description: "attributes: \(attributes)")
    }
    for match in found {
      if match.1 == "id" { identities.append(String(match.2)) }
      if match.1 == "href" { links.append(String(match.2)) }
      if match.1.hasPrefix("on") || match.1 == "style" || match.1 == "src" {
        throw Failure(description: "attribute \(match.1)")
      }
    }
  }
}
