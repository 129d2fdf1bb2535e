/// The labels of a Gmail Takeout message: `X-Gmail-Labels`, comma-separated, in the user's language.
///
/// Google encodes the whole field, commas included, so it is decoded before it is split; names with commas are quoted.
struct GmailLabels {
  let names: [String]

  init(_ field: ByteView?, _ decoder: CharsetDecoder) {
    names = field.map { Self.split(EncodedWords.text($0, decoder)) } ?? []
  }

  var isDraft: Bool { names.contains(where: Self.isDrafts) }
  var isTrash: Bool { names.contains(where: Self.trash.contains) }
  var isChat: Bool { names.contains(where: Self.chat.contains) }
  var isSpam: Bool { names.contains(where: Self.spam.contains) }

  /// Whether a label or folder of this name holds what was never sent.
  static func isDrafts(_ name: String) -> Bool { draft.contains(name) }

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

  private static let draft: Set = [
    "Draft", "Drafts", "Brouillons", "Brouillon", "Entwürfe", "Entwurf", "Borradores", "Borrador", "Bozze", "Bozza",
    "Concepten", "Concept", "Rascunhos", "Rascunho", "Utkast", "Kladder", "Kladde", "Luonnokset", "Wersje robocze",
    "Koncepty", "Черновики", "下書き", "草稿", "임시보관함", "Taslaklar",
  ]

  private static let trash: Set = [
    "Trash", "Bin", "Corbeille", "Papierkorb", "Papelera", "Cestino", "Prullenbak", "Lixeira", "Lixo", "Papirkurv",
    "Papirkurven", "Papperskorgen", "Roskakori", "Kosz", "Koš", "Корзина", "ゴミ箱", "已删除邮件", "휴지통", "Çöp kutusu",
  ]

  private static let chat: Set = ["Chat", "Chats", "Discussions", "Chatten", "Чаты", "チャット", "聊天", "채팅"]

  private static let spam: Set = [
    "Spam", "Correo no deseado", "Søppelpost", "Skräppost", "Roskaposti", "Спам", "迷惑メール", "垃圾邮件", "스팸함",
    "Indésirables",
  ]
}
