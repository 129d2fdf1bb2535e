import Testing

@testable import Readers

@Suite("Header blocks")
struct HeaderBlockTests {
  @Test("A parameter behind a semicolon belongs to the field, though its line is not folded")
  func lostFolding() {
    let text =
      "Content-Type: image/png; x=y;\nname=\"a.png\"\nContent-Disposition: attachment;\r\nfilename=b\r\n\r\nbody"
    withBytes(text) { view in
      let header = HeaderBlock(view)
      #expect(FieldValue(header.first(.contentType)).parameter("name") == Array("a.png".utf8))
      #expect(FieldValue(header.first(.contentDisposition)).parameter("filename") == Array("b".utf8))
      #expect(view.from(header.bodyStart).text == "body")
    }
    withBytes("Content-Type: image/png;\nbody = text\n") { #expect(HeaderBlock($0).bodyStart == 37) }
    withBytes("Subject: a;\nb=c\n") { #expect(HeaderBlock($0).bodyStart == 12) }
    withBytes("Content-Type: image/png;\nno parameter\n") { #expect(HeaderBlock($0).bodyStart == 25) }
  }

  @Test("Names are read in any case, folded bodies in one piece", arguments: ["\n", "\r\n"])
  func folding(lineEnd: String) {
    let header = "FROM: a@b.org\nSubject : one\n two\n\tthree\nX-Other: x\n y\nTo:c\n\nBody: no field\n"
    withBytes(header.replacing("\n", with: lineEnd)) { view in
      let block = HeaderBlock(view)
      #expect(block.fields.map(\.name) == [.from, .subject, .to])
      #expect(block.first(.subject)?.unfolded.withView(\.text) == "one two\tthree")
      #expect(block.first(.to)?.text == "c")
      #expect(view.from(block.bodyStart).text == "Body: no field" + lineEnd)
    }
  }

  @Test("Thunderbird's second separator inside a header is passed over")
  func doubleHeader() {
    withBytes("X-Mozilla-Status: 0001\n>From - Tue\nFrom: a\n\nx") { view in
      let block = HeaderBlock(view)
      #expect(block.fields.map(\.name) == [.xMozillaStatus, .from])
      #expect(view.from(block.bodyStart).text == "x")
    }
  }

  @Test("A line that is no field ends the header, as if the blank line were there")
  func lostBlankLine() {
    withBytes("From: a\nDear Ana,\nTo: be\n") { view in
      let block = HeaderBlock(view)
      #expect(block.fields.map(\.name) == [.from])
      #expect(view.from(block.bodyStart).text == "Dear Ana,\nTo: be\n")
    }
  }

  @Test("A MIME delimiter with a colon is no field")
  func delimiter() {
    withBytes("To: a\n--:b:\nx") { #expect($0.from(HeaderBlock($0).bodyStart).text == "--:b:\nx") }
  }

  @Test("Fields beyond the cap are passed over, and the body is found all the same")
  func cap() {
    let many = String(repeating: "To: a@b.org\n", count: HeaderBlock.mostFields + 10) + "\nbody"
    withBytes(many) { view in
      let block = HeaderBlock(view)
      #expect(block.fields.count == HeaderBlock.mostFields)
      #expect(block.isCutOff)
      #expect(view.from(block.bodyStart).text == "body")
    }
  }

  @Test("A header without a body, and nothing at all")
  func ends() {
    withBytes("To: a") { #expect(HeaderBlock($0).bodyStart == 5) }
    withBytes("To: a\n") { #expect(HeaderBlock($0).bodyStart == 6) }
    withBytes("") { #expect(HeaderBlock($0).fields.isEmpty) }
  }

  @Test("Every field name can be found again by its spelling", arguments: FieldName.allCases)
  func names(name: FieldName) {
    #expect(withBytes("\(name.spelling)".uppercased()) { FieldName($0) } == name)
  }
}
