import Testing

@testable import Readers

@Suite struct JSONStreamTests {
  private func value(_ text: String, blockSize: Int = 1 << 18) throws -> JSONValue {
    let file = ScratchFile(text)
    let stream = try JSONStream(ByteSource(file: file.path), blockSize: blockSize)
    let value = try stream.value()
    guard try stream.next() == .end else { throw JSONFault(reason: .malformed, offset: -1) }
    return value
  }

  @Test(arguments: [1, 2, 3, 7, 64])
  func readsEveryKindOfValueInBlocksOfAnySize(blockSize: Int) throws {
    let text = #" {"a": [1, -2.5e3, "x", true, false, null, [], {}], "b": {"c": ""}, "é": "ü"} "#
    #expect(
      try value(text, blockSize: blockSize)
        == .object([
          .init(
            name: "a",
            value: .array([
              .number("1"), .number("-2.5e3"), .string("x"), .bool(true), .bool(false), .null, .array([]), .object([]),
            ])), .init(name: "b", value: .object([.init(name: "c", value: .string(""))])),
          .init(name: "é", value: .string("ü")),
        ]))
  }

  @Test(arguments: [
    (#""a\"\\\/\n\tb""#, "a\"\\/\n\tb"), (#""\u0041\u00e9""#, "Aé"), (#""\ud83d\ude42""#, "🙂"),
    (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude42""#, "\u{FFFD}"), (#""\ud83d\ud83d\ude42""#, "\u{FFFD}🙂"), ("\"🙂\"", "🙂"),
  ])
  func decodesEscapes(json: String, text: String) throws {
    for blockSize in [1, 4, 100] { #expect(try value(json, blockSize: blockSize) == .string(text)) }
  }

  @Test(arguments: [
    "{", "[1", "\"a", #"{"a":"#, #"{"a""#, "tru", #""\u00"#, "", "[1,", #"{"a":1,"#,
  ])
  func aFileThatEndsTooEarlyIsTruncated(text: String) {
    #expect(throws: JSONFault(reason: .truncated, offset: text.utf8.count)) { try value(text) }
  }

  @Test(arguments: [
    "[1 2]", "[1,]", "{1:2}", #"{"a" 1}"#, #"{"a":1,}"#, "]", "nul!", #""\x""#, "[}", "{]", #"{"a":}"#, "[,1]", "1 2",
  ])
  func whatIsNotJSONIsMalformed(text: String) {
    #expect { try value(text) } throws: { ($0 as? JSONFault)?.reason == .malformed }
  }

  @Test func valuesNestedTooDeepEndTheParse() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONFault(reason: .tooDeep, offset: JSONStream.depthLimit)) { try value(text) }
  }

  @Test func aTextBeyondTheCapIsCut() throws {
    let text = "[\"" + String(repeating: "x", count: JSONStream.textCap + 10) + "\", \"y\"]"
    let elements = try value(text, blockSize: 4096).elements
    #expect(elements.map { $0.text?.utf8.count } == [JSONStream.textCap, 1])
  }

  @Test func moreValuesThanTheLimitAreDropped() throws {
    let text = "[" + String(repeating: "0,", count: JSONStream.nodeLimit * 2) + "0]"
    #expect(try value(text).elements.count < JSONStream.nodeLimit)
  }

  @Test func wholeValuesArePassedOver() throws {
    let file = ScratchFile(#"[{"a":[1,{"b":"]"}]}, 7]"#)
    let stream = try JSONStream(ByteSource(file: file.path))
    _ = try stream.next()
    try stream.skipValue()
    #expect(try stream.next() == .number("7"))
  }
}
