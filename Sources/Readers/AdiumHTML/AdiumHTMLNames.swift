import Messages

/// What names of files and folders say: `AIM.mysn/theirsn/theirsn (2006-09-23).AdiumHTMLLog`.
struct AdiumHTMLNames {
  /// The day on which the log begins; nil where the name bears none.
  let date: CivilDate?
  private let service: String
  private let contact: Address?

  init(_ source: ByteSource) {
    let name = source.name
    let account = source.folder.parent.name
    let dot = account.utf8.firstIndex(of: UInt8(ascii: "."))
    service = dot.map { String(account[..<$0]) } ?? "adium"
    let bracket = name.utf8.lastIndex(of: UInt8(ascii: "("))
    contact = bracket.flatMap { [service] in ChatHandle.address(String(name[..<$0]), service: service) }
    date = bracket.flatMap { Self.date(name.utf8[name.utf8.index(after: $0)...]) }
  }

  /// `2006-09-23`, also with other signs between the numbers.
  private static func date(_ text: Substring.UTF8View) -> CivilDate? {
    let numbers = text.prefix(10).split { !$0.isDigit }.compactMap { Int(Substring($0)) }
    return numbers.count == 3 ? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
  }

  /// Whom the owner writes to.
  var others: [Address] { [contact].compactMap(\.self) }

  /// The address of a sender; the log may display another name than the file bears.
  func address(_ sender: String) -> Address? {
    guard var contact else { return ChatHandle.address(sender, service: service) }
    contact.name = sender.isEmpty ? contact.name : sender
    return contact
  }
}
