import Testing

@testable import Readers

@Suite("Gmail labels")
struct GmailLabelsTests {
  private func names(_ field: String) -> [String] { withBytes(field) { GmailLabels($0, CharsetDecoder()).names } }

  @Test("The field is decoded before it is split")
  func decoding() {
    #expect(names("Inbox,Opened") == ["Inbox", "Opened"])
    #expect(
      names("=?UTF-8?Q?Bo=C3=AEte_de_r=C3=A9ception,Ou?=\r\n =?UTF-8?Q?vert?=") == ["Boîte de réception", "Ouvert"])
    #expect(names("\"Projects, open\",Sent") == ["Projects, open", "Sent"])
  }

  @Test(
    "What was sent is known in several languages",
    arguments: [
      "Sent", "Inbox,Sent,Important", "Messages envoyés", "Gesendet", "Enviados", "Posta inviata", "Verzonden",
      "Отправленные", "=?UTF-8?Q?Messages_envoy=C3=A9s,Ou?=\r\n =?UTF-8?Q?vert?=",
    ])
  func sent(field: String) {
    #expect(withBytes(field) { GmailLabels($0, CharsetDecoder()).isSent })
    #expect(!withBytes("Sent to Ana,\"Sent, done\"") { GmailLabels($0, CharsetDecoder()).isSent })
  }

  @Test(
    "Drafts in some languages were taken for mail that was sent",
    arguments: ["Чернетки", "Piszkozatok", "Mesaje nefinalizate", "Πρόχειρα", "=?UTF-8?B?zqDPgc+Mz4fOtc65z4HOsQ==?="])
  func drafts(field: String) {
    #expect(withBytes(field) { GmailLabels($0, CharsetDecoder()).isDraft })
  }

  @Test("A label that the user made is no outbox")
  func ownLabels() {
    #expect(!withBytes("Inbox,Templates,Outbox") { GmailLabels($0, CharsetDecoder()).isDraft })
  }

  @Test("Drafts, chats, spam and trash are known in several languages")
  func meaning() {
    #expect(withBytes("Inbox,=?UTF-8?Q?Entw=C3=BCrfe?=") { GmailLabels($0, CharsetDecoder()).isDraft })
    #expect(withBytes("Chat") { GmailLabels($0, CharsetDecoder()).isChat })
    #expect(withBytes("Spam,Unread") { GmailLabels($0, CharsetDecoder()).isSpam })
    #expect(withBytes("Papierkorb") { GmailLabels($0, CharsetDecoder()).isTrash })
    #expect(!GmailLabels(nil, CharsetDecoder()).isDraft)
  }
}
