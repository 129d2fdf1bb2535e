import Foundation
import Messages
import Testing

@Suite struct MessageKeyTests {
  static let texts = ["00000000000000ff", "ffffffffffffffff", "00000000000000FF", "0123456789abcde", "story#1", ""]

  @Test(arguments: texts) func isWrittenAsItWasRead(text: String) {
    #expect(MessageKey(rawValue: text).rawValue == text)
  }

  @Test func onlySixteenSmallDigitsAreANumber() {
    #expect(Self.texts.map { MessageKey(rawValue: $0).number } == [255, .max, nil, nil, nil, nil])
  }

  @Test func standsInTheOrderOfTheText() {
    let keys = Self.texts.map(MessageKey.init(rawValue:)).sorted()
    #expect(keys.map(\.rawValue) == Self.texts.sorted())
  }

  @Test func aNumberAndItsDigitsAreOneKey() {
    #expect(MessageKey(number: 255) == MessageKey(rawValue: "00000000000000ff"))
    #expect(Set([MessageKey(number: 255), MessageKey(rawValue: "00000000000000ff")]).count == 1)
    #expect(MessageKey(rawValue: "00000000000000FF") != MessageKey(number: 255))
  }

  @Test("A mail that calls itself like a thread has another key") func threadsAndMailsAreApart() {
    #expect(MessageKey(messageID: "1234@example.org") != MessageKey(thread: "1234@example.org"))
    #expect(MessageKey(messageID: "thread:1234") != MessageKey(thread: "1234"))
  }

  @Test func isATextInJSON() throws {
    let written = try JSONEncoder().encode([MessageKey(number: 255)])
    #expect(String(decoding: written, as: UTF8.self) == "[\"00000000000000ff\"]")
    #expect(try JSONDecoder().decode([MessageKey].self, from: written) == [MessageKey(number: 255)])
  }
}
