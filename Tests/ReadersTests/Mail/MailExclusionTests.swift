import Messages
import Testing

@testable import Readers

@Suite("Mail that is left out")
struct MailExclusionTests {
  private func reason(_ header: String, includesLists: Bool = false) -> ExclusionReason? {
    withBytes(header + "\n\n") { view in
      let block = HeaderBlock(view)
      let labels = GmailLabels(block.first(.xGmailLabels), CharsetDecoder())
      return MailExclusion(block, labels, CharsetDecoder(), isSent: false).reason(includesLists: includesLists)
    }
  }

  @Test(
    "Each reason by its marks",
    arguments: [
      ("X-Mozilla-Status: 0009", ExclusionReason.deleted), ("X-Mozilla-Status2: 00200000", .deleted),
      ("X-Gmail-Labels: Draft", .unsent), ("X-Unsent: 1", .unsent),
      ("X-Mozilla-Draft-Info: internal/draft", .unsent),
      ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", .receipt),
      ("Content-Type: multipart/report; report-type=\"delivery-status\"", .bounce),
      ("From: Mail Delivery Subsystem <MAILER-DAEMON@x.org>", .bounce), ("Return-Path: <>", .bounce),
      ("Auto-Submitted: auto-replied (vacation)", .outOfOffice), ("Subject: Automatic reply: Friday", .outOfOffice),
      ("Subject: =?utf-8?q?R=C3=A9ponse_automatique_=3A_Projet?=", .outOfOffice),
      ("Subject: =?iso-2022-jp?B?GyRCPCtGMDF+RXobKEI6IA==?= x", .outOfOffice),
      ("Subject: Autosvar: Rapport", .outOfOffice),
      ("From: postmaster@b.org\nSubject: Undeliverable: Report", .bounce),
      ("X-Autoreply: yes", .outOfOffice), ("Precedence: auto_reply", .outOfOffice),
      ("Auto-Submitted: auto-generated", .automatic), ("X-GitHub-Reason: mention", .automatic),
      ("From: Ana Lindqvist <git@git.b.org>", .automatic), ("From: notifications@github.com", .automatic),
      ("From: \"Ana (JIRA)\" <jira@b.org>", .automatic), ("From: No-Reply+17@b.org", .automatic),
      ("From: jenkins@b.org\nX-Jenkins-Job: nightly", .automatic),
      ("From: bugzilla-daemon@b.org (Ana)", .automatic), ("From: git@b.org\nList-Post: <x>", .automatic),
      ("List-Post: <mailto:a@b.org>", .list), ("List-Id: <a.b.org>", .list), ("Sender: owner-dev@b.org", .list),
      ("Precedence: list", .list), ("List-Unsubscribe: <mailto:a@b.org>", .bulk), ("Precedence: bulk", .bulk),
      ("List-Id: News <n.b.org>\nList-Unsubscribe: <x>", .bulk), ("List-Post: NO\nList-Id: <x>", .bulk),
      ("X-Gmail-Labels: Spam", .bulk),
    ])
  func reasons(header: String, expected: ExclusionReason) {
    #expect(reason(header) == expected)
  }

  @Test(
    "Mail between people",
    arguments: [
      "From: a@b.org", "From: \"Git <git\" <ana@b.org>", "From: github.fan@b.org", "From: git <ana.git@b.org>",
      "From: Ana Jenkins <jenkins@b.org>", "From: travis@b.org",
      "From: @", "From: <", "Auto-Submitted: no", "X-Mozilla-Status: 0001", "X-Mozilla-Status2: 10000000",
      "Precedence: first-class",
      "Return-Path: <a@b.org>", "From: postmaster@b.org\nSubject: Your quota", "Subject: Auto: repair",
      "Subject: Re: =?utf-8?q?R=C3=A9ponse_automatique?=",
      "Subject: Re: is the office out of order?", "X-Mozilla-Draft-Info: x\nReceived: by y",
      "X-Gmail-Labels: Inbox,Sent", "X-Gmail-Labels: Sent\nX-Mozilla-Draft-Info: x",
    ])
  func people(header: String) {
    #expect(reason(header) == nil)
  }

  @Test(
    "A person who writes about being out of office was taken for a program",
    arguments: [
      "Out of office on Friday - cover?", "Out of office next week", "Out of office hours", "Out of officers",
      "Re: Out of office",
    ])
  func wordsOfPeople(subject: String) {
    #expect(reason("Subject: " + subject) == nil)
  }

  @Test(
    "An absence notice says so in its subject alone",
    arguments: [
      "Out of office", "OUT OF OFFICE ", "Out of Office: Friday", "Out of Office AutoReply: Friday",
      "Out of office auto-reply", "Out of office reply", "Out of office Re: Friday", "=?utf-8?q?Out_of_office?=",
    ])
  func absences(subject: String) {
    #expect(reason("Subject: " + subject) == .outOfOffice)
  }

  @Test("The first rule that holds names the reason")
  func order() {
    let bounce =
      "Content-Type: multipart/report; report-type=delivery-status\nAuto-Submitted: auto-replied\nReturn-Path: <>"
    #expect(reason(bounce) == .bounce)
    #expect(reason("Auto-Submitted: auto-replied\nReturn-Path: <>") == .outOfOffice)
    #expect(reason("X-Mozilla-Status: 0008\n" + bounce) == .deleted)
    #expect(reason("X-JIRA-FingerPrint: 1\nList-Post: <x>") == .automatic)
  }

  @Test("Lists are taken in when the user wants them, other bulk is not")
  func lists() {
    #expect(reason("List-Post: <x>\nList-Unsubscribe: <y>\nPrecedence: bulk", includesLists: true) == nil)
    #expect(reason("List-Unsubscribe: <y>", includesLists: true) == .bulk)
    #expect(reason("List-Post: <x>\nAuto-Submitted: auto-generated", includesLists: true) == .automatic)
  }
}
