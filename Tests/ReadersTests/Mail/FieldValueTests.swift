import Testing

@testable import Readers

@Suite("Structured fields and their parameters")
struct FieldValueTests {
  private func parameter(_ name: StaticString, in field: String) -> String? {
    withBytes(field) { FieldValue($0).parameter(name) }.map(text)
  }

  @Test(
    "A boundary as mailers write it",
    arguments: [
      "multipart/mixed; boundary=a-b", "multipart/mixed; boundary=\"a-b\"",
      "multipart/mixed;\r\n\tBOUNDARY = \"a-b\"; x=y",
      "multipart/mixed; charset=x; boundary=\"a\\-b\"", "multipart/mixed; boundary=a-b (a comment)",
      "multipart/mixed;; ;boundary=\"a-b", "multipart/mixed; boundary=a-b; boundary=second",
    ])
  func boundary(field: String) {
    #expect(parameter("boundary", in: field) == "a-b")
  }

  @Test("The first word ends at a semicolon, a space or a comment")
  func word() {
    for field in ["text/plain; a=b", " text/plain\r\n", "text/plain (c)", "text/plain"] {
      #expect(withBytes(field) { FieldValue($0).word.text } == "text/plain")
    }
  }

  @Test("Continuations are put together in the order of their numbers (RFC 2231 3)")
  func continuations() {
    #expect(parameter("filename", in: "attachment; filename*1=\"b.pdf\"; filename*0=\"a \"") == "a b.pdf")
    #expect(parameter("filename", in: "attachment; filename*0=a; filename*2=c") == "a")
    #expect(parameter("filename", in: "attachment; filename*1=b") == nil)
  }

  @Test("Percent escapes are resolved and the charset mark is dropped (RFC 2231 4)")
  func extended() {
    #expect(parameter("filename", in: "attachment; filename*=UTF-8'en'%e2%82%ac%20rates") == "€ rates")
    #expect(parameter("title", in: "x; title*0*=utf-8''%C3%A4; title*1=\"%41\"") == "ä%41")
    #expect(parameter("filename", in: "x; filename*=no%2mark%") == "no%2mark%")
  }

  @Test("Other names that begin alike are no match")
  func otherNames() {
    #expect(parameter("name", in: "x; names=a; name-x=b; filename=c") == nil)
    #expect(parameter("charset", in: "text/plain") == nil)
    #expect(parameter("charset", in: "") == nil)
  }
}
