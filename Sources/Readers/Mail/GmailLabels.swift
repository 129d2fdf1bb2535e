/// The labels of a Gmail Takeout message: `X-Gmail-Labels`, comma-separated, in the user's language.
///
/// Google encodes the whole field, commas included, so it is decoded before it is split; names with commas are quoted.
struct GmailLabels {
  let names: Set<String>

  init(_ field: ByteView?, _ decoder: CharsetDecoder) {
    names = field.map { Set(Self.split(EncodedWords.text($0, decoder))) } ?? []
  }

  var isDraft: Bool { !names.isDisjoint(with: Self.draft) }
  var isChat: Bool { !names.isDisjoint(with: Self.chat) }
  var isSpam: Bool { !names.isDisjoint(with: Self.spam) }

  private static func split(_ text: String) -> [String] {
    var labels: [String] = []
    var label = ""
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if scalar == ",", !isQuoted {
        labels.append(label)
        label = ""
      } else if !(label.isEmpty && scalar == " ") {
        label.unicodeScalars.append(scalar)
      }
    }
    return labels + [label]
  }

  private static let draft: Set = [
    "Draft", "Drafts", "Brouillons", "Brouillon", "Entwürfe", "Entwurf", "Borradores", "Borrador", "Bozze", "Bozza",
    "Concepten", "Concept", "Rascunhos", "Rascunho", "Utkast", "Kladder", "Kladde", "Luonnokset", "Wersje robocze",
    "Koncepty", "Черновики", "下書き", "草稿", "임시보관함", "Taslaklar",
  ]

  private static let chat: Set = ["Chat", "Chats", "Discussions", "Chatten", "Чаты", "チャット", "聊天", "채팅"]

  private static let spam: Set = [
    "Spam", "Correo no deseado", "Søppelpost", "Skräppost", "Roskaposti", "Спам", "迷惑メール", "垃圾邮件", "스팸함",
    "Indésirables",
  ]
}
