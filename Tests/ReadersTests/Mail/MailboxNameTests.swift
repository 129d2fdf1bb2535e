import Messages
import Testing

@testable import Readers

@Suite struct MailboxNameTests {
  @Test(arguments: [
    ("Mail/Drafts", "Drafts"), ("Mail/.INBOX.Drafts", "Drafts"), ("Takeout/Sent.mbox", "Sent"),
    ("Sent Messages.mbox/mbox", "Sent Messages"), ("Sent", "Sent"), ("", ""), ("/", "/"),
  ])
  func `The name of a mailbox is its path without what programs add`(path: String, name: String) {
    #expect(MailboxName.of(path) == name)
  }

  @Test(arguments: [
    ("Mail/Junk", ExclusionReason.bulk), ("Mail/.INBOX.Junk", .bulk), ("Junk E-mail.mbox", .bulk),
    ("Bulk Mail", .bulk), ("Takeout/Mail/Spam.mbox", .bulk), ("Mail/Outbox.mbox/mbox", .unsent),
    ("Local Folders/Unsent Messages", .unsent), ("Local Folders/Templates", .unsent),
  ])
  func `Junk and what was never sent came in as mail between people`(path: String, reason: ExclusionReason) throws {
    #expect(MailboxName.exclusion(of: path) == reason)
    let mail = "From ana@x.example Mon Mar  2 09:00:00 2026\nFrom: ana@x.example\nSubject: s\n\nCould you call?\n"
    let source = ByteSource(bytes: Array(mail.utf8), as: path, modified: Instant(seconds: 0))
    #expect(try MboxFormat.open(source, options: ReadingOptions()).next()?.exclusion == reason)
  }

  @Test(arguments: ["Mail/Inbox", "Mail/Work", "Junk/Inbox", "Junk drawer", "mail/templates.txt"])
  func `A mailbox of another name leaves nothing out`(path: String) {
    #expect(MailboxName.exclusion(of: path) == nil)
  }

  @Test func `What lies in a mailbox of sent mail was sent by its owner`() throws {
    let mail = "From: me@x.example\nTo: ana@x.example\nSubject: s\n\nNot today.\n\n"
    func isSent(_ path: String, separator: String = "From - Mon Mar  2 09:00:00 2026\n") throws -> Bool? {
      let source = ByteSource(bytes: Array((separator + mail).utf8), as: path, modified: Instant(seconds: 0))
      guard case .message(let message) = try MboxFormat.open(source, options: ReadingOptions()).next() else {
        return nil
      }
      return message.isSent
    }
    #expect(try isSent("Mail/Gesendet") == true)
    #expect(try isSent("Takeout/Mail/Sent.mbox") == true)
    #expect(try isSent("Mail/Inbox") == false)
    #expect(try isSent("Mail/Sent", separator: "") == false)
    let folder = MessageFolder(
      path: "Mail/.Sent", kind: .maildir,
      messages: [ByteSource(bytes: Array(mail.utf8), as: "Mail/.Sent/cur/1.a:2,S", modified: Instant(seconds: 0))])
    guard case .message(let message) = try folder.reader(ReadingOptions()).next() else { return }
    #expect(message.isSent)
  }
}
