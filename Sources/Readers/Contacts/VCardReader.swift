import Messages

/// Reads vCards of all versions: 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350).
struct VCardReader {
  private let path: String
  private let charsets = CharsetDecoder()
  private var contacts = Contacts()
  private var card: VCard?
  /// Cards inside the open one (AGENT of 2.1): passed over.
  private var depth = 0
  private var isAgent = false

  init(path: String) { self.path = path }

  mutating func read(_ bytes: [UInt8]) -> Contacts {
    bytes.withView { view in
      var lines = VCardLines(view)
      while let line = lines.next() { take(line.bytes, at: line.number) }
    }
    if card != nil { finish(isWhole: false) }
    return contacts
  }

  private mutating func take(_ bytes: [UInt8], at number: Int) {
    guard let property = VCardProperty(bytes, charsets) else { return }
    let isMark = property.text.uppercased().trimmingASCIISpaces == "VCARD"
    if property.name == "BEGIN", isMark {
      if isAgent || depth > 0 { depth += 1 } else { begin(at: number) }
    } else if property.name == "END", isMark {
      if depth > 0 { depth -= 1 } else { finish(isWhole: true) }
    } else if depth == 0 {
      card?.take(property)
    }
    isAgent = card != nil && property.name == "AGENT"
  }

  private mutating func begin(at number: Int) {
    if card != nil { finish(isWhole: false) }
    card = VCard(line: number)
  }

  private mutating func finish(isWhole: Bool) {
    defer { card = nil }
    guard let card else { return }
    if !isWhole {
      contacts.diagnostics.append(
        Diagnostic(
          .warning, code: "open-card", path: path, line: card.line, what: "the card has no END:VCARD",
          remedy: "what was read of it is used"))
    }
    if !card.isGroup { contacts.cards.append(card.contact) }
  }
}

/// What is known of a card so far.
private struct VCard {
  let line: Int
  private var formatted = ""
  private var structured = ""
  private var organisation: String?
  private var labels: [String] = []
  private var addresses: [Address] = []
  /// KIND:group, a list of other cards (RFC 6350 6.1.4).
  private(set) var isGroup = false

  init(line: Int) { self.line = line }

  mutating func take(_ property: VCardProperty) {
    switch property.name {
    case "FN": if formatted.isEmpty { formatted = property.text.trimmingASCIISpaces }
    case "N": if structured.isEmpty { structured = Self.name(property.components) }
    case "ORG": organisation = organisation ?? property.components.first?.trimmingASCIISpaces
    case "CATEGORIES": labels += property.list.map(\.trimmingASCIISpaces)
    case "KIND", "X-ADDRESSBOOKSERVER-KIND": isGroup = property.text.lowercased().trimmingASCIISpaces == "group"
    default: if let address = property.address { addresses.append(address) }
    }
  }

  /// Family; given; additional; prefixes; suffixes (RFC 6350 6.2.2).
  private static func name(_ components: [String]) -> String {
    let parts = components.map(\.trimmingASCIISpaces) + Array(repeating: "", count: 3)
    return [parts[1], parts[2], parts[0]].filter { !$0.isEmpty }.joined(separator: " ")
  }

  var contact: Contact {
    let names = [formatted, structured, organisation ?? ""]
    let groups = ([organisation ?? ""] + labels).filter { !$0.isEmpty && $0 != "myContacts" }
    return Contact(
      name: names.first { !$0.isEmpty } ?? "", addresses: ContactValue.unique(addresses), groups: groups, line: line)
  }
}
