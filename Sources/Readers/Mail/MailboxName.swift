import Messages

/// How mail programs name the mailboxes that all have, in the languages of their users; Gmail names its labels so.
enum MailboxName {
  /// The name of the mailbox at a path, without what programs add: `.INBOX.Drafts`, `Drafts.mbox`, `Drafts.mbox/mbox`,
  /// `Drafts/cur`.
  static func of(_ path: String) -> String {
    let outer = ["/mbox", "/cur", "/new"].reduce(path) { $0.droppingSuffix($1) }
    let last = outer.utf8.split(separator: UInt8(ascii: "/")).last
    let name = (last.map { String(Substring($0)) } ?? path).droppingSuffix(".mbox")
    return decoded(name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? name)
  }

  /// IMAP's own UTF-7 (RFC 3501 5.1.3), in which servers and Thunderbird name files: `Entw&APw-rfe`.
  private static func decoded(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "&")), name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
    let standard: [UInt8: UInt8] = [UInt8(ascii: "&"): UInt8(ascii: "+"), UInt8(ascii: ","): UInt8(ascii: "/")]
    let bytes = name.utf8.map { standard[$0] ?? $0 }
    return String(decoding: CharsetDecoder().utf8(bytes, label: Array("utf-7".utf8)), as: UTF8.self)
  }

  /// Why all that lies in the mailbox at a path is left out; nil for most.
  static func exclusion(of path: String) -> ExclusionReason? {
    if holds(drafts, path) || holds(outgoing, path) { return .unsent }
    return holds(spam, path) ? .bulk : nil
  }

  /// Whether what lies in the mailbox at a path was sent by its owner.
  static func isSent(_ path: String) -> Bool { holds(sent, path) }

  /// Programs spell the names of files in any case; Gmail its labels in one.
  private static func holds(_ names: Set<String>, _ path: String) -> Bool {
    let name = of(path).lowercased()
    return names.contains { $0.lowercased() == name }
  }

  /// What was never sent.
  static let drafts: Set = [
    "Draft", "Drafts", "Brouillons", "Brouillon", "Entwürfe", "Entwurf", "Borradores", "Borrador", "Bozze", "Bozza",
    "Concepten", "Concept", "Rascunhos", "Rascunho", "Utkast", "Kladder", "Kladde", "Luonnokset", "Wersje robocze",
    "Koncepty", "Piszkozatok", "Mesaje nefinalizate", "Schițe", "Черновики", "Чернетки", "Πρόχειρα", "下書き", "草稿",
    "임시보관함", "Taslaklar",
  ]

  /// What waits to be sent, or to be written from; a label of Gmail may be called so, too, and mean something else.
  private static let outgoing: Set = ["Outbox", "Unsent Messages", "Templates", "postponed", "postponed-msgs"]

  static let trash: Set = [
    "Trash", "Bin", "Corbeille", "Papierkorb", "Papelera", "Cestino", "Prullenbak", "Lixeira", "Lixo", "Papirkurv",
    "Papirkurven", "Papperskorgen", "Roskakori", "Kosz", "Koš", "Корзина", "ゴミ箱", "已删除邮件", "휴지통", "Çöp kutusu",
  ]

  static let chats: Set = ["Chat", "Chats", "Discussions", "Chatten", "Чаты", "チャット", "聊天", "채팅"]

  static let spam: Set = [
    "Spam", "Junk", "Junk E-mail", "Junk Email", "Junk Mail", "Junk-E-Mail", "Bulk Mail", "Correo no deseado",
    "Søppelpost", "Skräppost", "Roskaposti", "Спам", "迷惑メール", "垃圾邮件", "스팸함", "Indésirables",
  ]

  /// What the owner sent.
  static let sent: Set = [
    "Sent", "Sent Mail", "sent-mail", "Sent Items", "Sent Messages", "Messages envoyés", "Envoyés", "Éléments envoyés",
    "Gesendet",
    "Gesendete Elemente", "Gesendete Objekte", "Enviados", "Enviado", "Elementos enviados", "Posta inviata", "Inviati",
    "Verzonden", "Verzonden items", "E-mails enviados", "Itens enviados", "Sendt", "Sendte", "Skickat", "Skickade",
    "Lähetetyt", "Wysłane", "Odeslané", "Odeslaná pošta", "Отправленные", "送信済み", "送信済みメール", "已发送邮件",
    "已发送", "寄件備份", "보낸편지함", "Gönderilmiş Postalar", "Gönderilenler",
  ]
}
