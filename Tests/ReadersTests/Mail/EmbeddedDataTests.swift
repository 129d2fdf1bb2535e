import Testing

@testable import Readers

@Suite("Data inside text")
struct EmbeddedDataTests {
  private func removed(_ input: String) -> String { text(EmbeddedData.removed(from: Array(input.utf8))) }

  @Test("A uuencoded file goes")
  func uuencode() {
    let line = "M" + String(repeating: "#", count: 60)
    #expect(removed("See:\nbegin 644 a.png\n\(line)\n`\nend\nBye") == "See:\nBye")
  }

  @Test(
    "A sentence that starts with begin stays",
    arguments: ["begin 644 things\nand end\n", "begin 64 x\nM\nend\n", "begin "])
  func sentence(input: String) {
    #expect(removed(input) == input)
  }

  @Test("A yEnc file goes")
  func yEnc() {
    #expect(removed("a\n=ybegin line=128 size=3 name=x\n***\n=yend size=3\nb") == "a\nb")
  }

  @Test("Of a clear-signed text the text stays, its dashes unescaped")
  func clearSigned() {
    let input = """
      Before
      -----BEGIN PGP SIGNED MESSAGE-----
      Hash: SHA256

      I can do Friday.
      - -- 
      Ana
      -----BEGIN PGP SIGNATURE-----
      abc
      -----END PGP SIGNATURE-----
      After
      """
    #expect(removed(input) == "Before\nI can do Friday.\n-- \nAna\nAfter")
  }

  @Test("Encrypted armour and keys go")
  func armour() {
    #expect(removed("a\n-----BEGIN PGP MESSAGE-----\nx\n-----END PGP MESSAGE-----\nb") == "a\nb")
    #expect(removed("-----BEGIN PGP PUBLIC KEY BLOCK-----\nx\n-----END PGP PUBLIC KEY BLOCK-----") == "")
  }

  @Test("A block that never ends stays, as does a quoted one")
  func endless() {
    for input in [
      "a\n-----BEGIN PGP MESSAGE-----\nx", "> -----BEGIN PGP MESSAGE-----\n> x\n> -----END PGP MESSAGE-----",
    ] {
      #expect(removed(input) == input)
    }
  }
}
