import Testing

@testable import Readers

@Suite("The text of a message")
struct BodyTextTests {
  private func read(_ message: String, isEscaped: Bool = false) -> String {
    withBytes(message) { view in
      let walker = PartWalker(view, header: HeaderBlock(view))
      return BodyText(decoder: CharsetDecoder(), isEscaped: isEscaped).text(of: walker.root)
    }
  }

  /// A multipart of this subtype with these parts.
  private func multipart(_ subtype: String, _ parts: String...) -> String {
    "Content-Type: multipart/\(subtype); boundary=b\n\n" + parts.map { "--b\n" + $0 + "\n" }.joined() + "--b--\n"
  }

  @Test("The plain one of alternatives, unless it is empty")
  func alternatives() {
    let html = "Content-Type: text/html\n\n<p>rich</p>"
    #expect(read(multipart("alternative", html, "Content-Type: text/plain\n\nplain")) == "plain")
    #expect(read(multipart("alternative", "Content-Type: text/plain\n\n \n", html)) == "rich")
  }

  @Test("The plain one may be a multipart itself")
  func nestedAlternative() {
    let plain = "Content-Type: multipart/mixed; boundary=c\n\n--c\n\nplain\n--c\nContent-Type: image/gif\n\nx\n--c--"
    let html = "Content-Type: text/html\n\n<p>rich</p>"
    #expect(read(multipart("alternative", plain, html)) == "plain")
  }

  @Test("The root of related parts is the one that start names, else the first that can be read")
  func rootOfRelated() {
    let root = "Content-ID: <r@x>\n\nroot"
    #expect(read(multipart("related; start=\"<r@x>\"", "\nother", root)) == "root")
    #expect(read(multipart("related", "Content-Type: image/png\n\nx", "\nroot")) == "root")
  }

  @Test("All texts of a mixed message, and no attachment")
  func mixed() {
    let file = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nfile"
    let named = "Content-Type: text/plain; name=b.txt\n\nfile"
    #expect(read(multipart("mixed", "\none", file, named, "\ntwo")) == "one\ntwo")
  }

  @Test(
    "A message that is one text with a name was read as an attachment",
    arguments: [
      "Content-Type: text/plain; name=\"mail.txt\"", "Content-Type: text/html; name=mail.html",
      "Content-Disposition: inline; filename=mail.txt",
    ])
  func namedMessage(field: String) {
    #expect(read(field + "\n\nCould you call?") == "Could you call?")
    #expect(read("Content-Disposition: attachment\n" + field + "\n\nCould you call?") == "")
  }

  @Test("Only the root of related parts, only the signed part of signed ones, nothing of encrypted ones")
  func others() {
    #expect(read(multipart("related", "\nroot", "\nother")) == "root")
    #expect(read(multipart("signed", "\ntext", "\nsignature")) == "text")
    #expect(read(multipart("encrypted", "\nVersion: 1", "\nsecret")) == "")
  }

  @Test(
    "Types without own text",
    arguments: [
      "text/calendar", "image/png", "application/pkcs7-mime; smime-type=enveloped-data", "message/rfc822", "text/csv",
    ])
  func noText(type: String) {
    #expect(read("Content-Type: \(type)\n\nBEGIN") == "")
  }

  @Test("Types that are not understood are text", arguments: ["text", "", "text/plain;;", "garbage"])
  func defaultType(type: String) {
    #expect(read("Content-Type: \(type)\n\nread") == "read")
  }

  @Test("The escape of mboxes is undone in text, not behind base64, and only where there is one")
  func escape() {
    #expect(read("To: a\n\n>From here", isEscaped: true) == "From here")
    #expect(read("To: a\n\n>From here") == ">From here")
    #expect(read("Content-Transfer-Encoding: base64\n\nPkZyb20gaGVyZQ==", isEscaped: true) == ">From here")
    #expect(read("Content-Transfer-Encoding: quoted-printable\n\n>From =C3=A4", isEscaped: true) == "From ä")
  }

  @Test("Enriched text loses its commands")
  func enriched() {
    let body = "<bold>Now</bold><color><param>red</param>,</color> 1 << 2"
    #expect(read("Content-Type: text/enriched\n\n" + body) == "Now, 1 < 2")
  }
}
