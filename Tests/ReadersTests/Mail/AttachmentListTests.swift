import Messages
import Testing

@testable import Readers

@Suite("The files of a message")
struct AttachmentListTests {
  /// `name|type|size`, comma-joined.
  private func read(_ message: String) -> String {
    withBytes(message) { view in
      let root = PartWalker(view, header: HeaderBlock(view)).root
      return AttachmentList(of: root, CharsetDecoder()).attachments
        .map { "\($0.name)|\($0.type)|\($0.size)" }.joined(separator: ", ")
    }
  }

  private func file(_ fields: String, _ body: String = "x") -> String {
    read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\n\(fields)\n\n\(body)\n--b--\n")
  }

  @Test(
    "Names",
    arguments: [
      ("filename=\"a b.txt\"", "a b.txt"), ("filename=a.txt", "a.txt"),
      ("filename=\"=?utf-8?q?=C3=BC?=.txt\"", "ü.txt"),
      ("filename*=iso-8859-1'de'%FC.txt", "ü.txt"),
      ("filename*0*=utf-8''%C3; filename*1*=%BC; filename*2=.txt", "ü.txt"),
      ("filename=plain.txt; filename*=utf-8''%C3%BC.txt", "ü.txt"),
      ("filename=\"../../etc/passwd\"", "../../etc/passwd"),
      ("filename=\"a\u{1B}[2Jb\"", "a[2Jb"),
    ])
  func names(parameter: String, expected: String) {
    #expect(
      file("Content-Type: text/plain\nContent-Disposition: attachment; " + parameter) == "\(expected)|text/plain|1")
  }

  @Test("A name may stand in the type")
  func nameOfType() {
    #expect(file("Content-Type: Image/PNG; name=ball.png") == "ball.png|image/png|1")
  }

  @Test("A message that is one text with a name is no file, one that is a picture is")
  func message() {
    #expect(read("Content-Type: text/plain; name=mail.txt\n\nx") == "")
    #expect(read("Content-Type: image/png; name=ball.png\n\nx") == "ball.png|image/png|1")
  }

  private static let base64 = "Content-Type: image/png\nContent-Transfer-Encoding: base64"

  @Test(
    "Sizes are worked out without decoding",
    arguments: [
      ("TWFu", 3), ("TWE=", 2), ("TQ==", 1), ("TWFuTWFu\nTWFuTWFu\nTWE=", 14), ("TWFuTWFu\r\nTWFuTWFu\r\nTQ==\r\n", 13),
      ("", 0),
    ])
  func base64Size(body: String, size: Int) {
    #expect(file(Self.base64, body) == "|image/png|\(size)")
  }

  @Test("Of quoted-printable each escape counts one, a soft line break nothing")
  func quotedPrintableSize() {
    let fields = "Content-Type: application/x\nContent-Transfer-Encoding: quoted-printable"
    #expect(file(fields, "a=3Db=\nc") == "|application/x|4")
    #expect(file(fields, "a=\r\nb") == "|application/x|2")
  }

  @Test(
    "Text, signatures, keys to encrypted content and calendars are no files",
    arguments: [
      "text/html", "application/pgp-signature", "application/pkcs7-signature", "text/calendar; method=REQUEST",
      "application/pgp-encrypted",
    ])
  func none(type: String) {
    #expect(file("Content-Type: \(type)") == "")
  }

  @Test("Forwarded messages and pictures shown in the text are files")
  func others() {
    #expect(file("Content-Type: message/rfc822", "Subject: a\n\nb") == "|message/rfc822|13")
    #expect(file("Content-Type: image/gif\nContent-Disposition: inline") == "|image/gif|1")
  }
}
