import Testing

@testable import Readers

@Suite("HTML as text")
struct HTMLTextTests {
  private func read(_ html: String) -> String { text(HTMLText.text(of: Array(html.utf8))) }

  @Test(
    "Blocks, breaks and white space",
    arguments: [
      ("<p>One</p><p>Two</p>", "One\n\nTwo"), ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
      ("<div>One</div><div>Two</div>", "One\nTwo"), ("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
      ("a \n  b<b> c </b>d", "a b c d"), ("<pre>a\n  b\n\nc</pre>", "a\n  b\n\nc"),
      ("Fish &amp; chips&nbsp;&euro;5 &#128077;", "Fish & chips\u{A0}€5 👍"),
    ])
  func blocks(html: String, expected: String) {
    #expect(read(html) == expected)
  }

  @Test(
    "Lists and tables",
    arguments: [
      ("<ul><li>One<li>Two</ul>", "- One\n- Two"), ("<ol><li>One</li><li>Two</li></ol>after", "1. One\n2. Two\nafter"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
    ])
  func lists(html: String, expected: String) {
    #expect(read(html) == expected)
  }

  @Test("Quotes get a mark on every line")
  func quotes() {
    let html = """
      <div>No.</div><div class="gmail_quote"><div>On Monday Ana wrote:</div>
      <blockquote class="gmail_quote"><div>Can you?</div><div><br></div><div>Please</div>
      <blockquote>Earlier</blockquote></blockquote></div>End
      """
    #expect(read(html) == "No.\nOn Monday Ana wrote:\n> Can you?\n>\n> Please\n> > Earlier\nEnd")
  }

  @Test("A quote without a bar only indents")
  func indentation() {
    #expect(read("<blockquote style=\"margin: 0 0 0 40px; border: none\">In</blockquote>") == "In")
    #expect(read("<blockquote style='border:none; border-left: none'>In</blockquote>") == "In")
  }

  @Test("Outlook's quote with no border but the one to the left was taken for an indentation")
  func outlookQuote() {
    let style = "border:none;border-left:solid #CCCCCC 1.0pt;padding:0cm 0cm 0cm 6.0pt"
    #expect(read("<div>No.</div><blockquote style='\(style)'>Can you?</blockquote>") == "No.\n> Can you?")
  }

  @Test(
    "Outlook's conditional marks stood in the text",
    arguments: [
      ("<p><![if !supportLists]><b>2.&nbsp; </b><![endif]>Please call Bob.</p>", "2.\u{A0} Please call Bob."),
      ("a<!--[if mso]><b>x</b><![endif]-->b", "ab"), ("<!--[if !mso]><!-->a<!--<![endif]-->b", "ab"),
      ("<!--[if mso]><![if x]>a<![endif]>b<![endif]-->c", "c"), ("<!-- a --!><![if x]>b", "b"), ("a<![if x", "a"),
      ("a<<![x]>p b='1'>c", "a<p b='1'>c"),
    ])
  func conditions(html: String, expected: String) {
    #expect(read(html) == expected)
  }

  @Test("A NUL byte lost all text behind it")
  func nul() {
    #expect(read("one\u{0}<p>two\u{0}three</p><\u{0}p>four") == "one\n\ntwothree\n\nfour")
  }

  @Test(
    "Text is hidden in many ways, and small text is none of them",
    arguments: [
      ("display:none", "b"), ("visibility: hidden", "b"), ("mso-hide:all", "b"), ("font-size: 0px", "b"),
      ("max-height:0;overflow:hidden", "b"), ("font-size:0", "b"), ("font-size:0.9em", "a b"), ("color:red", "a b"),
    ])
  func hiddenByStyle(style: String, expected: String) {
    #expect(read("<span style=\"\(style)\">a</span> b") == expected)
  }

  @Test("What is not shown is no text; a link is its text")
  func hidden() {
    let html = """
      <html><head><title>T</title><style>p{}</style></head><body><script>x<1</script><!-- c -->
      <span style="display: none">preview</span><a href="https://example.org">here</a></body></html>
      """
    #expect(read(html) == "here")
  }

  @Test(
    "Broken HTML is read as far as it goes", arguments: ["<p>a", "a<", "<div><p>a</div></p>", "</b>a", "<p title='>a"])
  func broken(html: String) {
    #expect(read(html).hasPrefix("a") || html.contains("'"))
  }

  @Test("Hostile nesting ends")
  func nesting() {
    let deep = String(repeating: "<div><blockquote>", count: 100_000) + "x"
    #expect(read(deep) == "")
    #expect(read("a<br>" + deep) == "a")
  }

  @Test("A tag with a hundred thousand attributes loses them and holds nothing up")
  func oversizedTag() {
    let attributes = (0..<100_000).map { "a\($0)='>'" }.joined(separator: " ")
    #expect(read("<p>one</p><p \(attributes)>two</p>") == "one\n\ntwo")
    #expect(read("<p title='>'>kept</p>") == "kept")
  }

  @Test("A charset that the document names is not believed: it was decoded before")
  func charset() {
    #expect(read("<meta charset=windows-1251><p>Grüße</p>") == "Grüße")
    #expect(withBytes("<meta charset=\"koi8-r\">", HTMLCharset.declared).map(text) == "koi8-r")
    #expect(withBytes("<meta content='text/html; charset=koi8-r'>", HTMLCharset.declared).map(text) == "koi8-r")
    #expect(withBytes("<p>charset = none", HTMLCharset.declared) == nil)
  }
}
