import Messages

/// What only the whole export tells: the order of its dates, who writes, and whose it is.
struct WhatsAppSurvey {
  private(set) var senders: [String] = []
  /// The name of the owner, where the name of the file tells who the other one is.
  private(set) var owner: String?
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
      guard !line.isContinuation, case .message(let stamp, let sender, _) = WhatsAppLine(line.text) else { continue }
      votes.add(stamp)
      if known.count < ChatMessage.membersLimit, known.insert(sender).inserted { senders.append(sender) }
    }
    (order, isOrderInDoubt) = votes.result
    owner = Self.owner(among: senders, name: source.place)
  }

  /// Every sender's address but the owner's.
  var others: [Address] { senders.filter { $0 != owner }.compactMap { ChatHandle.displayed($0) } }

  func address(_ sender: String) -> Address? { sender == owner ? .owner : ChatHandle.displayed(sender) }

  /// Of two, the one whom the file is not named after.
  private static func owner(among senders: [String], name: String) -> String? {
    guard (1...2).contains(senders.count), let title = title(name) else { return nil }
    let named = senders.filter { title == $0 || title.hasSuffix(" " + $0) }
    let others = senders.filter { !named.contains($0) }
    // A chat in which only the owner writes is named after somebody who is not in it.
    return named.count == 1 || senders.count == 1 ? others.first : nil
  }

  /// The name of the file without its suffix, or that of its folder.
  private static func title(_ path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let file = parts.last else { return nil }
    let title = file == "_chat.txt" ? parts.dropLast().last : file.hasSuffix(".txt") ? String(file.dropLast(4)) : nil
    return title.flatMap { $0.contains(" ") ? $0 : nil }
  }
}
