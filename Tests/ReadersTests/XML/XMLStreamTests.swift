import Messages
import Testing

@testable import Readers

@Suite struct XMLStreamTests {
  @Test func givesElementsInOrder() throws {
    let events = try parse("<a x='1 &amp; 2'>text<b/>more</a>")
    #expect(events.log == ["<a x=1 & 2>", "text", "<b>", "</b>", "more", "</a>"])
    #expect(events.fault == nil)
  }

  @Test func toleratesABareDoctype() throws {
    let events = try parse("<!DOCTYPE Kopete-History>\n<kopete-history/>")
    #expect(events.log == ["<kopete-history>", "</kopete-history>"])
    #expect(events.fault == nil)
  }

  @Test(arguments: [
    ("billion laughs", "<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;'>]><a x='&m;'>&m;</a>"),
    ("parameter entity", "<!DOCTYPE a [<!ENTITY % p 'x'> %p;]><a/>"),
    ("local file", "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>"),
    ("external subset", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"),
    ("public subset", "<!DOCTYPE a PUBLIC 'x' 'http://localhost/a.dtd'><a/>"),
    ("default attributes", "<!DOCTYPE a [<!ATTLIST a x CDATA 'y'>]><a/>"),
    ("element declarations", "<!DOCTYPE a [<!ELEMENT a (b|c)>]><a/>"),
    ("notations", "<!DOCTYPE a [<!NOTATION n SYSTEM 'x'><!ENTITY e SYSTEM 'x' NDATA n>]><a/>"),
  ])
  func refusesDeclarations(_ name: Comment, _ text: String) throws {
    let events = try parse(text)
    #expect(events.log == [], name)
    #expect(events.fault?.reason == .forbiddenDoctype, name)
  }

  @Test func neverReadsAFileNamedByTheDocument() throws {
    let secret = ScratchFile("SECRET")
    let events = try parse("<!DOCTYPE a [<!ENTITY f SYSTEM 'file://\(secret.path)'>]><a>&f;</a>")
    #expect(!events.log.joined().contains("SECRET"))
    let include = "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include parse='text' href='\(secret.path)'/></a>"
    #expect(try !parse(include).log.joined().contains("SECRET"))
  }

  @Test func endsAtTheDepthLimit() throws {
    let events = try parse(String(repeating: "<a>", count: 300))
    #expect(events.log.count == XMLStream.depthLimit)
    #expect(events.fault?.reason == .tooDeep)
    let honest = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(try parse(honest).fault == nil)
  }

  @Test(arguments: [
    ("<a>\n<b>\n</a>", 2, "an end tag that does not belong"),
    ("<a>\n<b x=1/></a>", 2, "no quotes"),
    ("<a>\n\n<b x='1' x='2'/></a>", 3, "an attribute twice"),
    ("<a>\n<b/>\n& </a>", 2, "a bare ampersand"),
    ("<a>\n<b/>\n\u{FFFE}</a>", 2, "an illegal character"),
  ])
  func saysWhereMalformedTextStands(_ text: String, _ line: Int, _ why: Comment) throws {
    let fault = try #require(try parse(text).fault)
    #expect(fault.line == line, why)
    guard case .malformed = fault.reason else { return #expect(fault.reason == .malformed(0), why) }
  }

  @Test func faultsNeverQuoteTheText() throws {
    let fault = try #require(try parse("<a body=\"Hello secret  to=\"null\" x=\"y\"/>").fault)
    #expect(!fault.diagnostic(path: "f.xml").description.contains("secret"))
  }

  @Test func readsUTF16AsItsOwnText() throws {
    let text = "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?><a x='é😂&#55357;&#56834;'><b/></a>"
    for order in [UTF16Decoder.Order.little, .big] {
      let events = try parse(bytes: utf16(text, order))
      #expect(events.log == ["<a x=é😂😂>", "<b>", "</b>", "</a>"])
      #expect(events.offsets == [80, 134])
    }
  }

  @Test func readsADeclaredEncoding() throws {
    let bytes =
      Array("<?xml version='1.0' encoding='windows-1252'?><a x='".utf8) + [0xE9, 0x80]
      + Array("&#55357;&#56834;'/>".utf8)
    #expect(try parse(bytes: bytes).log == ["<a x=é€😂>", "</a>"])
  }

  @Test func holdsNothingOfAHugeAttribute() throws {
    let huge = String(repeating: "QUJD", count: 10_000_000)
    let events = try parse("<a><b data=\"\(huge)\" x='1'/><c body=\"\(huge)\"/><d/></a>")
    #expect(
      events.log.filter { !$0.hasPrefix("<c") } == ["<a>", "<b x=1>", "</b>", "</c>", "<d>", "</d>", "</a>"])
    #expect(events.log.contains { $0.hasPrefix("<c") && $0.utf8.count < AttributeElision.defaultCap + 100 })
    #expect(events.fault == nil)
  }

  @Test func aMissingFileIsAnError() {
    #expect(throws: ReadingError.self) {
      try XMLStream(ByteSource(file: "/nowhere/sms.xml"), attributes: .all(but: []))
    }
  }

  private func parse(_ text: String) throws -> EventLog { try parse(bytes: Array(text.utf8)) }

  private func parse(bytes: [UInt8]) throws -> EventLog {
    let file = ScratchFile(bytes)
    let stream = try XMLStream(ByteSource(file: file.path), attributes: .all(but: ["data"]), wantsText: true)
    let log = EventLog(stream)
    while try stream.advance(log) {}
    log.fault = stream.fault
    return log
  }
}

/// Writes down what a stream says: start tags with `x`, `data` and `body`.
private final class EventLog: XMLHandler {
  var log: [String] = []
  var offsets: [Int] = []
  var fault: XMLFault?
  private var open: [String] = []
  private let names: [(String, XMLName)]

  init(_ stream: XMLStream) {
    names = [("data", stream.name("data")), ("body", stream.name("body")), ("x", stream.name("x"))]
  }

  func startElement(_ tag: StartTag) {
    let attributes = names.compactMap { text, name in tag[name].map { " \(text)=\($0.string)" } }.joined()
    open.append(String(cString: tag.name.bytes))
    offsets.append(tag.extent.offset)
    log.append("<\(open.last ?? "")\(attributes)>")
  }

  func endElement(_ name: XMLName, end: Int) { log.append("</\(open.popLast() ?? "")>") }

  func text(_ text: XMLText) { log.append(text.string) }
}
