import Testing

@testable import Readers

@Suite("Splitting an mbox")
struct MboxSplitterTests {
  /// The messages of a text that is fed in growing windows of `step` bytes.
  static func split(_ text: String, step: Int = .max) -> [String] {
    let bytes = Array(text.utf8)
    var splitter = MboxSplitter()
    var messages: [String] = []
    var start = 0
    var end = 0
    while start < bytes.count {
      end = min(bytes.count, max(start, end) + min(step, bytes.count))
      let window = Array(bytes[start..<end])
      guard case .message(let length) = window.withView({ splitter.next(in: $0, isAtEnd: end == bytes.count) }) else {
        continue
      }
      messages.append(String(decoding: window.prefix(length), as: UTF8.self))
      start += length
    }
    return messages
  }

  static let first = "From a@b.org Wed May 28 15:17:41 2014\nSubject: one\n\nHello\n\n"
  static let second = "From c@d.org Wed May 28 16:00:00 2014\nSubject: two\n\nBye\n"

  @Test("Two messages, each with its blank last line", arguments: [1, 2, 5, 7, 40, 1000])
  func plain(step: Int) {
    #expect(Self.split(Self.first + Self.second, step: step) == [Self.first, Self.second])
  }

  @Test("CRLF separates as LF does", arguments: [1, 3, 1000])
  func crlf(step: Int) {
    let messages = [Self.first, Self.second].map { $0.replacing("\n", with: "\r\n") }
    #expect(Self.split(messages.joined(), step: step) == messages)
  }

  @Test(
    "Lines in a body that do not separate",
    arguments: [
      "From my point of view it is fine.\nSubject: to change\n",
      "no blank line in front\nFrom c@d.org Wed May 28 16:00:00 2014\nSubject: two\n",
      "\nFrom c@d.org Wed May 28 16:00:00 2014\nand no header line behind it\n",
      "\nFrom c@d.org Wed May 28 16:00:00 2014\nhttp://example.org/ is no header line\n",
      "\n From c@d.org Wed May 28 16:00:00 2014\nSubject: in base64 there may be such lines\n",
      "\n>From c@d.org Wed May 28 16:00:00 2014\nSubject: escaped\n",
      "\nFrom - the desk of Jo\nNote: this\n",
      "----- Begin Included Message -----\n\nFrom c@d.org Wed May 28 16:00:00 2014\nSubject: forwarded by elm\n",
      "--b\nContent-Type: message/rfc822;\n name=x\n\nFrom c@d.org Wed May 28 16:00:00 2014\nSubject: in a part\n",
    ])
  func bodyLines(body: String) {
    let message = Self.first + body + "\n"
    #expect(Self.split(message + Self.second) == [message, Self.second])
  }

  @Test(
    "A message behind an indented signature was lost",
    arguments: [
      "-- \n  Ana Silva\n  Tel 030 123456\n", "-- \nAna Silva\n  Tel 030 123456\n", "--\nTel: 030 123456\n  or 030 1\n",
      "-- \nMore about it:\n  Content-wise we agree.\n", "-- \nContent-wise we agree\n  in all.\n",
    ])
  func indentedSignature(signature: String) {
    let message = Self.first + signature + "\n"
    #expect(Self.split(message + Self.second) == [message, Self.second])
  }

  @Test("A message without body is followed by the next")
  func emptyBody() {
    let empty = "From a@b.org Wed May 28 15:17:41 2014\nContent-Type: text/plain\n\n"
    #expect(Self.split(empty + Self.second) == [empty, Self.second])
  }

  @Test("Thunderbird's lines separate, and its second header block does not")
  func thunderbird() {
    let first =
      "From - Tue Jul 05 18:44:15 2022\nX-Mozilla-Status: 0001\n>From - Tue Jul 05 18:44:15 2022\nTo: a\n\nx\n\n"
    let second = "From \nX-Mozilla-Status: 0001\n\ny\n"
    #expect(Self.split(first + second) == [first, second])
  }

  @Test(
    "Thunderbird's mark makes a separator even where no blank line stands in front", arguments: [1, 2, 9, 30, 1000])
  func markedSeparator(step: Int) {
    let first = "From - Tue Jul 05 18:44:15 2022\nX-Mozilla-Status: 0001\nTo: a\n\nno blank line behind this\n"
    let second = "From - Tue Jul 05 18:50:00 2022\nX-Mozilla-Status: 0009\nTo: b\n\nFrom - me\nX-Mozilla: y\n"
    #expect(Self.split(first + second, step: step) == [first, second])
    let unmarked = first + "From - Tue Jul 05 18:50:00 2022\nTo: b\n"
    #expect(Self.split(unmarked, step: step) == [unmarked])
  }

  @Test("Thunderbird's mark is found behind a long separator, also where a block ends within it", arguments: 1...100)
  func markBehindLongSeparator(step: Int) {
    let first = "From - Tue Jul 05 18:44:15 2022\nTo: a\n\nHello\n"
    let separator = "From - Tue Jul 05 18:50:00 2022" + String(repeating: " ", count: 40)
    let second = separator + "\nX-Mozilla-Status: 0001\nTo: b\n"
    #expect(Self.split(first + second, step: step) == [first, second])
  }

  @Test("A Content-Length that ends at a separator or at the end of the file wins over lines in the body")
  func contentLength() {
    let body = "Seen:\n\n" + Self.second + "\n"
    let message = "From a@b.org Wed May 28 15:17:41 2014\nContent-Length: \(body.utf8.count)\n\n" + body
    for step in [1, 9, 1000] {
      #expect(Self.split(message + "\n" + Self.second, step: step) == [message + "\n", Self.second])
      #expect(Self.split(message, step: step) == [message])
    }
  }

  @Test(
    "A Content-Length that ends nowhere is not believed", arguments: ["3", "60", "99999", "99999999999999999999", "x"])
  func wrongContentLength(length: String) {
    let message = "From a@b.org Wed May 28 15:17:41 2014\nContent-Length: \(length)\n\nHello\n\n"
    #expect(Self.split(message + Self.second + "\n" + Self.second) == [message, Self.second + "\n", Self.second])
  }

  @Test("An address below a separator line is no field, also where a block ends behind its colon", arguments: 1...80)
  func addressBelowSeparator(step: Int) {
    let message = Self.first + "\nFrom - Tue Jul 05 18:44:15 2022\nhttps://example.org\n\n"
    #expect(Self.split(message, step: step) == [message])
  }

  @Test("A line of any length, and a file of blank lines, come to an end")
  func extremes() {
    let long = Self.first + "From " + String(repeating: "x", count: 5000)
    #expect(Self.split(long, step: 100) == [long])
    #expect(Self.split("\n\n\n") == ["\n\n\n"])
  }
}
