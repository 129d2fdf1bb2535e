/// The labels of a Gmail Takeout message: `X-Gmail-Labels`, comma-separated, in the user's language.
///
/// Google encodes the whole field, commas included, so it is decoded before it is split; names with commas are quoted.
struct GmailLabels {
  let names: [String]

  init(_ field: ByteView?, _ decoder: CharsetDecoder) {
    names = field.map { Self.split(EncodedWords.text($0, decoder)) } ?? []
  }

  var isDraft: Bool { names.contains(where: MailboxName.drafts.contains) }
  var isSent: Bool { names.contains(where: MailboxName.sent.contains) }
  var isTrash: Bool { names.contains(where: MailboxName.trash.contains) }
  var isChat: Bool { names.contains(where: MailboxName.chats.contains) }
  var isSpam: Bool { names.contains(where: MailboxName.spam.contains) }

  private static func split(_ text: String) -> [String] {
    var labels: [String] = []
    var label: [UInt8] = []
    var isQuoted = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ","), !isQuoted {
        labels.append(String(decoding: label, as: UTF8.self))
        label.removeAll(keepingCapacity: true)
      } else if byte != .space || !label.isEmpty {
        label.append(byte)
      }
    }
    return labels + [String(decoding: label, as: UTF8.self)]
  }
}
