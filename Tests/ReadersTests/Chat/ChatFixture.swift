import Messages

@testable import Readers

/// One handwritten chat log and the reader of its format.
struct ChatFixture: Sendable, CustomStringConvertible {
  typealias Reader =
    @Sendable (_ source: ByteSource, _ options: ReadingOptions, _ blockSize: Int) throws -> any ArchiveReader

  let name: String
  let format: any Format.Type
  let reader: Reader

  var description: String { name }

  /// Every chat format, with a log that shows all its kinds of records.
  static let all: [ChatFixture] = [
    adium, xmppServer, xmppArchive, xmppCollection, trillian, empathy, kopete, messenger, whatsApp, telegram, slack,
    lync,
    chatXML, bloomberg, ufdr, adiumHTML, psi, invitation,
  ]

  static let adium = ChatFixture(
    name: "adium/kim@post.example (2009-03-02T09.14.00+0100).xml", format: AdiumFormat.self
  ) { try AdiumFormat.reader($0, options: $1, blockSize: $2) }

  static let adiumHTML = ChatFixture(
    name: "adium-html/AIM.lee/kim/kim (2006-09-23).AdiumHTMLLog", format: AdiumHTMLFormat.self
  ) { try AdiumHTMLFormat.reader($0, options: $1, blockSize: $2) }

  static let xmppServer = xmpp("server.xml")
  static let xmppArchive = xmpp("archive.xml")
  static let xmppCollection = xmpp("collection.xml")

  private static func xmpp(_ name: String) -> ChatFixture {
    ChatFixture(name: "xmpp/" + name, format: XMPPFormat.self) {
      try XMPPFormat.reader($0, options: $1, blockSize: $2)
    }
  }

  static let trillian = ChatFixture(name: "trillian/log.xml", format: TrillianFormat.self) {
    try TrillianFormat.reader($0, options: $1, blockSize: $2)
  }

  static let empathy = ChatFixture(name: "empathy/20110609.log", format: EmpathyFormat.self) {
    try EmpathyFormat.reader($0, options: $1, blockSize: $2)
  }

  static let kopete = ChatFixture(name: "kopete/kim.200902.xml", format: KopeteFormat.self) {
    try KopeteFormat.reader($0, options: $1, blockSize: $2)
  }

  static let messenger = ChatFixture(name: "messenger/lee2003/History/kim1001.xml", format: MessengerFormat.self) {
    try MessengerFormat.reader($0, options: $1, blockSize: $2)
  }

  static let whatsApp = ChatFixture(name: "whatsapp/WhatsApp Chat with Kim.txt", format: WhatsAppFormat.self) {
    try WhatsAppReader($0, options: $1, blockSize: $2)
  }

  static let telegram = ChatFixture(name: "telegram/result.json", format: TelegramFormat.self) {
    try TelegramReader($0, options: $1, blockSize: $2)
  }

  static let slack = ChatFixture(name: "slack/general/2024-03-01.json", format: SlackFormat.self) {
    try SlackReader($0, options: $1, blockSize: $2)
  }

  static let lync = ChatFixture(name: "lync/room.xml", format: LyncFormat.self) {
    try LyncFormat.reader($0, options: $1, blockSize: $2)
  }

  static let chatXML = ChatFixture(name: "chat-xml/chats.xml", format: ChatXMLFormat.self) {
    try ChatXMLFormat.reader($0, options: $1, blockSize: $2)
  }

  static let bloomberg = ChatFixture(name: "bloomberg/dump.xml", format: BloombergFormat.self) {
    try BloombergFormat.reader($0, options: $1, blockSize: $2)
  }

  static let ufdr = ChatFixture(name: "ufdr/report.xml", format: UFDRFormat.self) {
    try UFDRFormat.reader($0, options: $1, blockSize: $2)
  }

  static let psi = ChatFixture(name: "psi/kim_at_post.example.history", format: PsiFormat.self) {
    try PsiReader($0, options: $1, blockSize: $2)
  }

  /// No chat, but read line by line as some of them.
  static let invitation = ChatFixture(name: "calendar/request.ics", format: CalendarFormat.self) {
    try CalendarReader($0, options: $1, blockSize: $2)
  }

  /// Whether nothing but the next record ends a record.
  var isPlainText: Bool {
    format == WhatsAppFormat.self || format == AdiumHTMLFormat.self || format == PsiFormat.self
  }

  func bytes() throws -> [UInt8] { try fixture(name) }

  /// Reads the fixture itself.
  func read(options: ReadingOptions = ReadingOptions()) throws -> ChatReading {
    try read(bytes(), options: options)
  }

  /// Reads other bytes as if they stood in the file of the fixture.
  func read(
    _ bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions(),
    blockSize: Int = XMLStream.defaultBlockSize
  ) throws -> ChatReading {
    let file = ScratchFile(bytes)
    return try ChatReading(reader(ByteSource(file: file.path, as: name), options, blockSize))
  }

  func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> ChatReading {
    try read(Array(text.utf8), options: options)
  }
}
