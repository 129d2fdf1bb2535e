import Messages
import Testing

@testable import Readers

@Suite("Encrypted mail")
struct EncryptionTests {
  private func exclusion(_ message: String) throws -> ExclusionReason? {
    try #require(try MboxFixture.records(of: Array(("From: a@x.org\nTo: b@x.org\n" + message).utf8)).first).exclusion
  }

  private static let armour = "-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n"

  @Test(
    "It is told apart from mail without text",
    arguments: [
      "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n",
      "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG\n",
      "Content-Type: application/x-pkcs7-mime; name=smime.p7m\n\nMIAG\n",
      "Content-Type: application/octet-stream; name=smime.p7m\n\nMIAG\n",
      "\n" + armour,
      "Content-Type: application/pgp; x-action=encrypt\n\n" + armour,
      "Content-Transfer-Encoding: base64\n\nLS0tLS1CRUdJTiBQR1AgTUVTU0FHRS0tLS0tCgp4Ci0tLS0tRU5EIFBHUCBNRVNTQUdFLS0tLS0K\n",
    ])
  func encrypted(message: String) throws {
    #expect(try exclusion(message) == .encrypted)
  }

  /// `SEQUENCE { signedData, [0] { SEQUENCE { 1, SET {}, SEQUENCE { data, [0] { OCTET STRING } } } } }`, lengths given.
  private static let signed = "MDQGCSqGSIb3DQEHAqAnMCUCAQExADAeBgkqhkiG9w0BBwGgEQQPDQpZZXMsIEkgY2FuLg0K"

  @Test("The message inside an opaque signature is read")
  func opaqueSigned() throws {
    let header = "From: a@x.org\nContent-Type: application/pkcs7-mime; smime-type=signed-data\n"
    let mail = header + "Content-Transfer-Encoding: base64\n\n\(Self.signed)\n"
    #expect(try MboxFixture.records(of: Array(mail.utf8)).first?.message?.body == "Yes, I can.")
  }

  @Test("Damaged signatures give no text and never trap")
  func damagedSignature() {
    let bytes = withBytes(Self.signed, Base64.decoded)
    for place in bytes.indices {
      _ = Array(bytes[..<place]).withView(SignedMessage.content)
      for value in [0, 0x30, 0x80, 0x84, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        _ = damaged.withView(SignedMessage.content)
      }
    }
    let deep = [UInt8](repeating: 0x30, count: 1) + Array(repeating: [0x80, 0x30] as [UInt8], count: 10_000).joined()
    #expect(deep.withView(SignedMessage.content) == nil)
  }

  @Test("The footer of a mailing list below it is not its text")
  func footer() throws {
    #expect(try exclusion("\n" + Self.armour + "____________\nlist@x.org\n") == .encrypted)
  }

  @Test("Text beside it is read, and so is signed mail")
  func readable() throws {
    #expect(try exclusion("\nSee below.\n" + Self.armour) == nil)
    #expect(
      try exclusion("Content-Type: multipart/signed; boundary=b\n\n--b\n\nYes.\n--b\n\nsignature\n--b--\n") == nil)
    let signed =
      "-----BEGIN PGP SIGNED MESSAGE-----\n\nYes.\n-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----\n"
    #expect(try exclusion("Content-Type: application/pgp; x-action=sign\n\n" + signed) == nil)
  }
}
