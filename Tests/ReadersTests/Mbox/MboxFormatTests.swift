import Testing

@testable import Readers

@Suite("Recognising mail")
struct MboxFormatTests {
  private func recognises(_ head: String) -> Bool {
    withBytes(head) { MboxFormat.recognises(head: $0.buffer, path: "a.mbox") }
  }

  @Test(
    "Mail",
    arguments: [
      "From a@b.org Wed May 28 15:17:41 2014\nSubject: one\n", "From - \r\nTo: x\r\n", "From \nList-Id: <x>\n",
      "\n\nFrom a@b.org Wed May 28 15:17:41 2014\nX: y\n", "\u{FEFF}From: a@b.org\nSubject: x\n\nHello",
      "Received: by x\n\tid 7\nDate: today\n\n", "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    ])
  func mail(head: String) {
    #expect(recognises(head))
  }

  @Test(
    "Everything else, whatever its name",
    arguments: [
      "", "\n\n\n", "%PDF-1.7\n1 0 obj\n", "PK\u{3}\u{4}\u{14}\u{0}", "<?xml version='1.0'?>\n<smses count='1'>",
      "Dear Ana,\nfrom Friday on I am away.\n", "From here on it is a text.\n", "Note: a text\nTo: be or not\n",
      "Date: only this line\n", "BEGIN:VCARD\nVERSION:3.0\n", "==========\nDate:         Mon, 2 Mar 2026\n",
      "{\"from\": \"a@b.org\", \"to\": \"c\"}", "key: value\nother: value\n",
    ])
  func other(head: String) {
    #expect(!recognises(head))
  }
}
