import Messages
import Testing

@testable import Readers

@Suite struct MailboxNameTests {
  /// The first mail of an mbox at a path.
  private func record(at path: String, header: String = "") throws -> ArchiveRecord? {
    let mail = "From - Mon Mar  2 09:00:00 2026\n\(header)From: ana@x.example\nSubject: s\n\nCould you call?\n"
    let source = ByteSource(bytes: Array(mail.utf8), as: path, modified: Instant(seconds: 0))
    return try MboxFormat.open(source, options: ReadingOptions()).next()
  }

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
    #expect(try record(at: path)?.exclusion == reason)
  }

  @Test(arguments: [
    ("Mail/drafts", ExclusionReason.unsent), ("Mail/draft", .unsent), ("ImapMail/x/Entw&APw-rfe", .unsent),
    ("Mail/.INBOX.Ind&AOk-sirables", .bulk),
  ])
  func `Drafts in a mailbox spelled small or in UTF-7 were read as sent`(path: String, reason: ExclusionReason) throws {
    #expect(MailboxName.exclusion(of: path) == reason)
    #expect(try record(at: path)?.exclusion == reason)
  }

  @Test func `Junk in a Maildir of Thunderbird came in as mail between people`() throws {
    #expect(MailboxName.of("Mail/Local Folders/Junk/cur") == "Junk")
    let mail = "From: ana@x.example\nSubject: s\n\nCould you call?\n"
    let folder = MessageFolder(
      path: "Mail/Junk/cur", kind: .eml,
      messages: [ByteSource(bytes: Array(mail.utf8), as: "Mail/Junk/cur/1.eml", modified: Instant(seconds: 0))])
    #expect(try folder.reader(ReadingOptions()).next()?.exclusion == .bulk)
  }

  @Test func `What Thunderbird sent from its outbox was taken for a draft`() throws {
    let mark = "X-Mozilla-Draft-Info: internal/draft; vcard=0\n"
    #expect(try record(at: "Mail/Sent", header: mark)?.message?.isSent == true)
    #expect(try record(at: "Mail/Inbox", header: mark)?.exclusion == .unsent)
  }

  @Test(arguments: ["Mail/Inbox", "Mail/Work", "Junk/Inbox", "Junk drawer", "mail/templates.txt", "Mail/R&D"])
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
    #expect(try isSent("mail/sent-mail") == true)
    #expect(try isSent("Mail/Inbox") == false)
    #expect(try isSent("Mail/Sent", separator: "") == false)
    let folder = MessageFolder(
      path: "Mail/.Sent", kind: .maildir,
      messages: [ByteSource(bytes: Array(mail.utf8), as: "Mail/.Sent/cur/1.a:2,S", modified: Instant(seconds: 0))])
    guard case .message(let message) = try folder.reader(ReadingOptions()).next() else { return }
    #expect(message.isSent)
  }
}
