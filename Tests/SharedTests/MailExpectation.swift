import Foundation
import Messages

@testable import Readers

/// What is compared of one mail: as it was read, or as another program says that it reads.
struct MailReading: Equatable {
  var sender = ""
  var recipients: [String] = []
  var subject = ""
  /// Milliseconds and zone; nil where no date can be read.
  var sent: [Int64?]?
  var messageID = ""
  var references: [String] = []
  /// Words alone: where lines end in HTML is a matter of taste.
  var text: [String] = []
  /// Names and types of files, with the sizes of those that are not text.
  var files: [String] = []

  /// The names of what differs.
  func differences(from other: MailReading) -> Set<String> {
    var names: Set<String> = []
    if sender != other.sender { names.insert("sender") }
    if recipients != other.recipients { names.insert("recipients") }
    if subject != other.subject { names.insert("subject") }
    if sent != other.sent { names.insert("date") }
    if messageID != other.messageID { names.insert("message id") }
    if references != other.references { names.insert("references") }
    if text != other.text { names.insert("text") }
    if files != other.files { names.insert("files") }
    return names
  }

  static func mailbox(_ name: String, _ address: String) -> String {
    let address = address.lowercased()
    return name.isEmpty || name.lowercased() == address ? address : "\(name) <\(address)>"
  }

  static func file(_ name: String, _ type: String, _ size: Int) -> String {
    let isText = type.hasPrefix("text/") || type.hasPrefix("message/")
    return isText ? "\(name) \(type)" : "\(name) \(type) \(size)"
  }

  /// The words of a text, marks of quotes and lists aside.
  static func words(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { line in
      line.drop { "> -".contains($0) }.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }
}

extension MailReading {
  /// Reads a file that is one mail, a separator line in front passed over.
  init(_ bytes: [UInt8]) {
    let message: Message = bytes.withUnsafeBytes { buffer in
      var view = ByteView(buffer).withoutPreamble
      if view.has("From ") { view = view.from(view.lineEnd(from: 0) + 1) }
      let position = SourcePosition(path: "", offset: 0, length: view.count)
      let source = MailSource(position: position, bytes: view, separator: nil, fileDate: Instant(seconds: 0))
      let parser = MailParser(options: ReadingOptions(includesLists: true))
      let header = HeaderBlock(view)
      return parser.message(of: source, header, parser.parts(header, source))
    }
    self.init(message)
  }

  private init(_ message: Message) {
    func mailbox(_ address: Address) -> String { Self.mailbox(address.name ?? "", address.value) }
    sender = message.sender.kind == .email ? mailbox(message.sender) : ""
    recipients = message.recipients.map { "\($0.role.rawValue) \(mailbox($0.address))" }
    subject = message.subject
    if message.sent.origin == .date {
      sent = [message.sent.instant.milliseconds, message.sent.zoneMinutes.map(Int64.init)]
    }
    messageID = message.messageID ?? ""
    references = message.inReplyTo + message.references
    text = Self.words(message.body)
    files = message.attachments.map { Self.file($0.name, $0.type, $0.size) }
  }
}
