import Messages
import Testing

@testable import Readers

@Suite("Whatever happens to a chat log")
struct ChatPropertyTests {
  @Test("It is recognised from its content, and by no other format", arguments: ChatFixture.all)
  func recognition(fixture: ChatFixture) throws {
    try fixture.bytes().withUnsafeBytes { head in
      let found = formats.filter { $0.recognises(head: head, path: "x.txt") }.map { $0.name }
      #expect(found == [fixture.format.name])
    }
  }

  @Test("The size of the blocks changes nothing", arguments: ChatFixture.all)
  func blockSizes(fixture: ChatFixture) throws {
    let bytes = try fixture.bytes()
    let whole = try fixture.read(bytes)
    #expect(!whole.messages.isEmpty)
    for size in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987] {
      #expect(try fixture.read(bytes, blockSize: size) == whole, "blocks of \(size)")
    }
  }

  @Test("Cut off anywhere, what stands before the cut is read the same", arguments: ChatFixture.all)
  func truncation(fixture: ChatFixture) throws {
    let bytes = try fixture.bytes()
    let whole = try fixture.read(bytes)
    // Steps of a small odd size meet every kind of place.
    for length in stride(from: 0, to: bytes.count, by: bytes.count > 800 ? 5 : 1) {
      let before = whole.messages.filter { $0.source.offset + $0.source.length <= length }
      let cut = try fixture.read(bytes.prefix(length), blockSize: 4096).messages
      // The last one may be cut short where nothing but the next record ends a record.
      #expect(cut.count >= before.count && cut.count <= before.count + 1, "cut at \(length)")
      #expect(zip(cut.dropLast(), before).allSatisfy { $0.body == $1.body && $0.sent == $1.sent }, "cut at \(length)")
      // A line of plain text that is cut in its date is one more line of the message before.
      if let last = cut.last, cut.count == before.count, let same = before.last {
        #expect(last.sent == same.sent && last.body.hasPrefix(same.body), "cut at \(length)")
        #expect(fixture.isPlainText || last.body == same.body, "cut at \(length)")
      }
    }
  }

  @Test("Flipped bytes never trap", arguments: ChatFixture.all)
  func flips(fixture: ChatFixture) throws {
    let bytes = try fixture.bytes()
    let limit = try fixture.read(bytes).records.count * 2 + 8
    var random = SeededNumbers(seed: 31)
    for _ in 0..<300 {
      let damaged = bytes.damaged(using: &random)
      let reading = try fixture.read(damaged, blockSize: Int.random(in: 1...2048, using: &random))
      #expect(reading.records.count <= limit)
    }
  }

  @Test("Shuffled pieces of it never trap", arguments: ChatFixture.all)
  func pieces(fixture: ChatFixture) throws {
    let bytes = try fixture.bytes()
    var random = SeededNumbers(seed: 77)
    for _ in 0..<60 {
      let pieces = (0..<8).map { _ -> ArraySlice<UInt8> in
        let start = Int.random(in: bytes.indices, using: &random)
        return bytes[start..<min(bytes.count, start + Int.random(in: 1...400, using: &random))]
      }
      _ = try fixture.read(pieces.joined())
    }
  }

  @Test("Every record says where it stands, in the order of the file", arguments: ChatFixture.all)
  func positions(fixture: ChatFixture) throws {
    let size = try fixture.bytes().count
    var last = 0
    for message in try fixture.read().messages {
      #expect(message.source.offset >= last && message.source.offset + message.source.length <= size)
      last = message.source.offset
    }
  }

  @Test("Read twice, it has the same keys, each only once", arguments: ChatFixture.all)
  func keys(fixture: ChatFixture) throws {
    let reading = try fixture.read()
    #expect(try fixture.read().keys == reading.keys)
    #expect(Set(reading.keys).count == reading.keys.count)
  }
}
