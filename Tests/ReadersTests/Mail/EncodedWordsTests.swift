import Testing

@testable import Readers

@Suite("Encoded words")
struct EncodedWordsTests {
  @Test(
    "Header text",
    arguments: [
      ("plain", "plain"),
      ("=?ISO-8859-1?Q?a?=", "a"), ("=?ISO-8859-1?Q?a?= b", "a b"), ("=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=", "ab"),
      ("=?ISO-8859-1?Q?a?=\r\n  =?ISO-8859-1?Q?b?=", "ab"), ("=?ISO-8859-1?Q?a_b?=", "a b"),
      ("=?ISO-8859-1?Q?a?= =?ISO-8859-2?Q?_b?=", "a b"),
      ("=?utf-8?b?R3LDvMOfZQ==?=", "Grüße"), ("=?utf-8*de?q?Gr=c3=bc=C3=9Fe?=", "Grüße"),
      ("=?koi8-r?B?8NLJ18XU?=", "Привет"), ("=?iso-2022-jp?B?GyRCJDMbKEI=?=", "こ"),
      ("Re:=?utf-8?q?=C3=A4?=x", "Re:äx"), ("=?x-nothing?q?caf=E9?=", "café"), ("=?utf-8?q?caf=E9?=", "café"),
      ("=?utf-8?q?open", "=?utf-8?q?open"), ("=?=?=?", "=?=?=?"), ("=?utf-8?x?a?=", "=?utf-8?x?a?="),
      ("a =? b", "a =? b"),
      ("folded\r\n here", "folded here"), ("tab\there", "tab here"), ("esc\u{1B}[31m", "esc[31m"),
    ])
  func texts(field: String, expected: String) {
    #expect(withBytes(field) { EncodedWords.text($0, CharsetDecoder()) } == expected)
  }

  @Test("A character cut in two by neighbouring words is put together")
  func splitCharacter() {
    #expect(
      withBytes("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3?=\n =?utf-8?Q?=9Fe?=") {
        EncodedWords.text($0, CharsetDecoder())
      } == "Grüße")
  }

  @Test("Raw bytes are UTF-8 where they can be, else Windows-1252")
  func rawBytes() {
    let decoder = CharsetDecoder()
    #expect(Array("Grüße".utf8).withView { EncodedWords.text($0, decoder) } == "Grüße")
    #expect([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x80].withView { EncodedWords.text($0, decoder) } == "Grüße€")
  }
}
