import Testing

@testable import Readers

@Suite struct RTFTextTests {
  private func text(_ rtf: String) -> String {
    String(decoding: Array(rtf.utf8).withView { RTFText($0, CharsetDecoder()) }.utf8, as: UTF8.self)
  }

  @Test(arguments: [
    (#"{\rtf1\ansi\ansicpg1252\pard hello world}"#, "hello world"),
    (#"{\rtf1 one\par two\line three\tab four}"#, "one\ntwo\nthree\tfour"),
    (#"{\rtf1{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red0;}{\*\generator Riched20;}a\b b\b0 c}"#, "abc"),
    (#"{\rtf1 gr\'fc\'dfe \{x\} a\~b c\_d \\}"#, "grüße {x} a b c-d \\"),
    (#"{\rtf1\uc1 caf\u233?s\u8217's \u-10179?\u-8694?}"#, "cafés’s 😊"),
    (#"{\rtf1{\uc2\u233?? x}\u233?y}"#, "é xéy"),
    (#"{\rtf1\ansicpg1251 \'cf\'f0\'e8}"#, "При"),
    (#"{\rtf1\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'cf\'f0\'e8\f0 \'e4}"#, "Приä"),
    (#"{\rtf1{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt here}} {\pict 00ff}z\bin3 }}}end}"#, "here zend"),
    (#"}}{\rtf1 unbalanced"#, "unbalanced"), (#"\"#, ""), (#"\'"#, "?"), (#"\u"#, "?"), ("", ""),
  ])
  func `Text is what a reader of the RTF would see`(rtf: String, expected: String) {
    #expect(text(rtf) == expected)
  }

  @Test func `HTML that was wrapped in RTF comes out again`() {
    let rtf = #"""
      {\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}
      {\*\htmltag18 <html>}{\*\htmltag50 <body>}{\*\htmltag64 <p>}\htmlrtf {\f0\htmlrtf0 Could you \'fcbernehmen?\htmlrtf\par}\htmlrtf0
      {\*\htmltag72 </p>}{\*\mhtmltag84 ignored}{\*\htmltag58 </body>}}
      """#
    let read = Array(rtf.utf8).withView { RTFText($0, CharsetDecoder()) }
    #expect(read.isHTML)
    #expect(text(rtf) == "<html><body><p>Could you übernehmen?</p></body>")
  }

  @Test func `Deep groups end the reading, and no byte traps`() {
    #expect(text(String(repeating: "{", count: 100_000) + "x") == "")
    let rtf = Array(
      #"{\rtf1\fromhtml1{\*\htmltag1 <b>}\u-10179?\'e4\bin9 x{\fonttbl{\f1\fcharset128 x}}\f1 \'82\'a0}"#.utf8)
    for place in rtf.indices {
      for value in [0, 0x27, 0x5C, 0x7B, 0x7D, 0xFF] as [UInt8] {
        var damaged = rtf
        damaged[place] = value
        _ = damaged.withView { RTFText($0, CharsetDecoder()) }
        _ = Array(damaged[..<place]).withView { RTFText($0, CharsetDecoder()) }
      }
    }
  }
}
