import Messages

/// What only the whole export tells: the order of its dates, who writes, and whose it is.
struct WhatsAppSurvey {
  private(set) var senders: [String] = []
  /// In a chat between two the one whom its file is named after; everybody else who writes in it is the owner.
  private(set) var other: String?
  private(set) var order = DateOrder.dayMonthYear
  /// No date of the export tells day from month.
  private(set) var isOrderInDoubt = false

  private var known: Set<String> = []
  private var votes = DateVotes()

  /// - Parameter source: by its name `WhatsApp Chat with Kim.txt` or `WhatsApp Chat - Kim/_chat.txt`.
  /// - Throws: `ReadingError`.
  init(_ source: ByteSource) throws {
    let lines = try FileLines(source)
    while let line = try lines.next() {
      guard !line.isContinuation, case .message(let stamp, let sender, let text) = WhatsAppLine(line.text) else {
        continue
      }
      votes.add(stamp)
      if Self.isNote(text, stamp) { continue }
      if known.count < ChatMessage.membersLimit, known.insert(sender).inserted { senders.append(sender) }
    }
    (order, isOrderInDoubt) = votes.result
    other = Self.other(among: senders, name: source.place)
  }

  /// What iPhones note stands under the name of the chat, behind a mark; a picture has brackets there.
  private static func isNote(_ text: ByteView, _ stamp: WhatsAppStamp) -> Bool {
    stamp.second != nil && text.has("\u{200E}") && !text.has("\u{200E}<")
  }

  /// Everybody but the owner.
  var others: [Address] { (other.map { [$0] } ?? senders).compactMap { ChatHandle.displayed($0) } }

  func address(_ sender: String) -> Address? {
    other == nil || sender == other ? ChatHandle.displayed(sender) : .owner
  }

  /// Of at most two who write, the one whom the file is named after: any other title may be that of a group.
  private static func other(among senders: [String], name: String) -> String? {
    guard (1...2).contains(senders.count), let title = title(name) else { return nil }
    let titles = [title, withoutNumber(title)]
    let named = senders.filter { sender in titles.contains { $0 == sender || $0.hasSuffix(" " + sender) } }
    return named.count == 1 ? named.first : nil
  }

  /// The title without the number of a second download: `WhatsApp Chat with Kim (1)`.
  private static func withoutNumber(_ title: String) -> String {
    guard title.hasSuffix(")"), let open = title.utf8.lastIndex(of: UInt8(ascii: "(")) else { return title }
    let number = title[open...].utf8.dropFirst().dropLast()
    return !number.isEmpty && number.allSatisfy(\.isDigit) ? String(title[..<open]).trimmingASCIISpaces : title
  }

  /// The name of the file without its suffix, or that of its folder.
  private static func title(_ path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let file = parts.last else { return nil }
    let title = file == "_chat.txt" ? parts.dropLast().last : file.hasSuffix(".txt") ? String(file.dropLast(4)) : nil
    return title.flatMap { $0.contains(" ") ? $0 : nil }
  }
}
