import Messages

/// Reads contacts as CSV (RFC 4180) with the headers that Google wrote until 2024, those since, and those of Outlook.
struct ContactsCSVReader {
  /// What a column holds.
  private enum Column {
    case name, given, middle, family, organisation, labels, email, phone, handle
    case other

    init(_ header: String) {
      switch header {
      case "name", "display name", "file as": self = .name
      case "given name", "first name": self = .given
      case "additional name", "middle name": self = .middle
      case "family name", "last name": self = .family
      case "organization name", "organization 1 - name", "company": self = .organisation
      case "group membership", "labels", "categories": self = .labels
      default: self = Self.reachable(header)
      }
    }

    /// `E-mail 1 - Value`, `E-mail 2 Address`, `Phone 1 - Value`, `Mobile Phone`, `IM 1 - Value`.
    private static func reachable(_ header: String) -> Column {
      if header.hasPrefix("e-mail") || header.hasPrefix("email") {
        return header.hasSuffix("value") || header.hasSuffix("address") ? .email : .other
      }
      if header.contains("fax") || ofOthers.contains(where: header.hasPrefix) { return .other }
      if header.hasPrefix("phone"), header.hasSuffix("value") { return .phone }
      if header.hasSuffix("phone") || header.hasSuffix("phone 2") { return .phone }
      return header.hasPrefix("im ") && header.hasSuffix("value") ? .handle : .other
    }

    /// Outlook keeps whom to ask for the person, and the switchboard, beside the person's own numbers.
    private static let ofOthers = ["assistant", "company main"]
  }

  private(set) var contacts = Contacts()

  /// Nil where the first row names no column of addresses.
  init?(_ bytes: [UInt8], path: String) {
    var rows = CSVRows(bytes)
    guard let header = rows.next() else { return nil }
    let columns = header.fields.map { Column($0.trimmingASCIISpaces.lowercased()) }
    guard columns.contains(where: { $0 == .email || $0 == .phone }) else { return nil }
    while let row = rows.next() {
      let contact = Self.contact(row.fields, columns, line: row.line)
      if !contact.name.isEmpty || !contact.addresses.isEmpty { contacts.cards.append(contact) }
    }
    if rows.isOpen {
      contacts.diagnostics.append(
        Diagnostic(
          .warning, code: "open-quote", path: path, what: "the file ends inside quotation marks",
          remedy: "export the contacts again"))
    }
  }

  private static func contact(_ fields: [String], _ columns: [Column], line: Int) -> Contact {
    var parts: [Column: [String]] = [:]
    for (field, column) in zip(fields, columns) where !field.isEmpty {
      // Google joins several values of one kind.
      for value in field.split(separator: ":::") {
        parts[column, default: []].append(String(value).trimmingASCIISpaces)
      }
    }
    let written = (parts[.given] ?? []) + (parts[.middle] ?? []) + (parts[.family] ?? [])
    let name = parts[.name]?.first ?? written.joined(separator: " ")
    let addresses =
      (parts[.email] ?? []).compactMap(ContactValue.email) + (parts[.phone] ?? []).compactMap(ContactValue.phone)
      + (parts[.handle] ?? []).compactMap { ContactValue.chat($0) }
    // `* myContacts` is what Google calls its own labels.
    let labels = (parts[.labels] ?? []).filter { !$0.hasPrefix("* ") }
    let organisation = Array((parts[.organisation] ?? []).prefix(1))
    return Contact(
      name: name.isEmpty ? organisation.first ?? "" : name, addresses: ContactValue.unique(addresses),
      groups: organisation + labels, line: line)
  }
}

/// Cuts CSV into rows and fields; quotation marks protect commas and line ends.
struct CSVRows {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// Whether the file ended inside quotation marks.
  private(set) var isOpen = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (fields: [String], line: Int)? {
    guard index < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    repeat { fields.append(field()) } while take(UInt8(ascii: ","))
    _ = take(0x0D)
    if take(0x0A) { line += 1 }
    return (fields, start)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func field() -> String {
    var text: [UInt8] = []
    if take(UInt8(ascii: "\"")) { readQuoted(into: &text) }
    while index < bytes.count, ![0x2C, 0x0D, 0x0A].contains(bytes[index]) || isStrayReturn {
      text.append(bytes[index])
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A carriage return that ends no line.
  private var isStrayReturn: Bool {
    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] != 0x0A
  }

  private mutating func readQuoted(into text: inout [UInt8]) {
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard take(byte) else { return }
      }
      if byte == 0x0A { line += 1 }
      text.append(byte)
    }
    isOpen = true
  }
}
