import Messages
import Testing

@testable import Readers

@Suite struct EndOfMessageTests {
  private func record(_ fields: String, body: String = "") throws -> ArchiveRecord {
    let text = "From: ana@x.example\nTo: me@y.example\nDate: 5 Jan 2026 12:00:00 +0000\n\(fields)\n\n\(body)"
    return try #require(try MboxFixture.records(of: Array(text.utf8)).first)
  }

  @Test(arguments: [
    ("Could you call me today? EOM", "Could you call me today?"), ("Call me (eom)", "Call me"),
    ("RE: Aw: yes, at three <EOM>", "yes, at three"), ("Could you call me?/eom", "Could you call me?"),
    ("Not today - EOM", "Not today"), ("=?utf-8?q?Caf=C3=A9_at_three=3F_EOM?=", "Café at three?"),
  ])
  func `A mail that says everything in its subject was left out as empty`(subject: String, body: String) throws {
    let record = try record("Subject: \(subject)")
    #expect(record.exclusion == nil)
    #expect(record.message?.body == body)
  }

  @Test(arguments: [
    "Could you call me today?", "I like Geom", "EOM", "Re: (EOM)", "Fwd: Could you call me today? EOM", "Lycéeom", "",
  ])
  func `The subject of any other mail is no text`(subject: String) throws {
    #expect(try record("Subject: \(subject)").exclusion == .noText)
  }

  @Test func `A mail with a text or a file does not speak by its subject`() throws {
    let subject = "Subject: Could you call me? EOM\n"
    #expect(try record(subject + "Content-Type: text/plain", body: "Not today.\n").message?.body == "Not today.")
    #expect(try record(subject + "Content-Type: image/png; name=a.png", body: "x\n").exclusion == .noText)
    #expect(
      try record(subject + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data", body: "x\n").exclusion
        == .encrypted)
  }
}
