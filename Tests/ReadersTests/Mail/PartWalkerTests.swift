import Testing

@testable import Readers

@Suite("Walking the parts of a message")
struct PartWalkerTests {
  /// The tree as text: leaves as their bodies, multiparts in brackets.
  private func tree(_ message: String) -> String {
    withBytes(message) { view in
      func draw(_ part: MailPart) -> String {
        part.isMultipart ? "[" + part.children.map(draw).joined(separator: "|") + "]" : part.body.text
      }
      return draw(PartWalker(view, header: HeaderBlock(view)).root)
    }
  }

  private static let mixed = "Content-Type: multipart/mixed; boundary=b\n\n"

  private static let bodies: [(body: String, tree: String)] = [
    ("pre\n--b\n\none\n--b\n\ntwo\n--b--\npost", "[one|two]"), ("--b\n\none\n--b--", "[one]"), ("--b\n\none", "[one]"),
    ("--b\n\none\n\n--b--", "[one\n]"), ("--b\n--b\n\n--b--", "[|]"), ("--b  \n\none\n--bc\n--b--", "[one\n--bc]"),
    ("--b\nX: y\n\none\n--b --\n", "[one]"), ("no delimiter", "no delimiter"), ("--b--\n", ""),
  ]

  @Test("Delimiters", arguments: bodies.indices)
  func delimiters(index: Int) {
    #expect(tree(Self.mixed + Self.bodies[index].body) == Self.bodies[index].tree)
  }

  @Test("CRLF belongs to the delimiter")
  func crlf() {
    #expect(tree((Self.mixed + "--b\n\none\n--b--\n").replacing("\n", with: "\r\n")) == "[one]")
  }

  @Test("An inner part without a closing delimiter ends with the outer one's next")
  func unclosed() {
    let inner = "--b\nContent-Type: multipart/mixed; boundary=i\n\n--i\n\none\n"
    #expect(tree(Self.mixed + inner + "--b\n\ntwo\n--b--") == "[[one]|two]")
  }

  @Test("A forwarded message is one part")
  func forwarded() {
    let inner = "--b\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\none\n--b--"
    #expect(tree(Self.mixed + inner) == "[Content-Type: multipart/mixed; boundary=x\n\n--x\n\none]")
  }

  @Test("A message cut off inside the line end below its header has an empty body")
  func cutOffInLineEnd() {
    #expect(tree("Content-Type: multipart/mixed; boundary=b\r\n\r") == "")
    #expect(tree(Self.mixed + "--b\nContent-Type: multipart/mixed; boundary=c\n\r") == "[]")
  }

  @Test("Nesting and number of parts are bounded")
  func bounds() {
    let deep = (0..<200).map { "--\($0)\nContent-Type: multipart/mixed; boundary=\($0 + 1)\n\n" }.joined()
    let many = String(repeating: "--b\nx:y\n\n", count: 20_000)
    for message in ["Content-Type: multipart/mixed; boundary=0\n\n" + deep, Self.mixed + many] {
      withBytes(message) { #expect(PartWalker($0, header: HeaderBlock($0)).isCutOff) }
    }
  }
}
