import Testing

@testable import Readers

@Suite("Transfer encodings")
struct TransferEncodingTests {
  @Test(
    "Quoted-printable",
    arguments: [
      ("a=3Db", "a=b"), ("J=fcrgen=3d", "J\u{FFFD}rgen="), ("soft=\nbreak", "softbreak"),
      ("soft= \t\r\nbreak", "softbreak"),
      ("lone = sign", "lone = sign"), ("end=", "end"), ("=4", "=4"), ("=zz", "=zz"), ("==41", "=A"), ("", ""),
    ])
  func quotedPrintable(input: String, expected: String) {
    #expect(text(withBytes(input, QuotedPrintable.decoded)) == expected)
  }

  @Test(
    "Base64",
    arguments: [
      ("TQ==", "M"), ("TWE=", "Ma"), ("TWFu", "Man"), ("TW\r\nFu", "Man"), ("T W-F*u", "Man"), ("TQ", "M"),
      ("TWE", "Ma"),
      ("TQ==TWFu", "M"), ("T", ""), ("====", ""), ("", ""),
    ])
  func base64(input: String, expected: String) {
    #expect(text(withBytes(input, Base64.decoded)) == expected)
  }

  @Test(
    "What follows the padding is decoded only if it is base64 itself",
    arguments: [
      ("TQ==\nTWFu", "MMan"), ("TQ==\r\nTWFu\r\n", "MMan"), ("TQ== ignored", "M"), ("TQ==\nnot base64", "M"),
      ("TWFu\n____________\nlist footer", "Man"), ("TWFu\n-- \nfooter", "Man"),
    ])
  func base64Footer(input: String, expected: String) {
    #expect(text(withBytes(input, Base64.decoded)) == expected)
  }

  @Test("Words are not taken for base64, whatever the header says")
  func implausible() {
    #expect(withBytes("These are words, with spaces.", Base64.isPlausible) == false)
    #expect(withBytes("VGhlc2UgYXJlIHdvcmRz\r\nLg==\r\n", Base64.isPlausible))
  }
}
