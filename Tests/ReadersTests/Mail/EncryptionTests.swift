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
