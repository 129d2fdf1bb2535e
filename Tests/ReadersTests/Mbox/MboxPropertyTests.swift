import Messages
import Testing

@testable import Readers

@Suite("Whatever happens to an mbox")
struct MboxPropertyTests {
  @Test("There are fixtures")
  func fixtures() {
    #expect(MboxFixture.all.count >= 7)
  }

  @Test("The size of the blocks changes nothing", arguments: MboxFixture.all)
  func blockSizes(fixture: MboxFixture) throws {
    let whole = try MboxFixture.records(of: fixture.bytes)
    for size in Array(1...40) + [64, 255, 256, 1000] {
      #expect(try MboxFixture.records(of: fixture.bytes, blockSize: size) == whole)
    }
  }

  @Test("A second byte order mark is text for blocks of any size", arguments: 1...40)
  func secondMark(size: Int) throws {
    let message = "From ana@example.org Mon Mar 03 09:15:00 2014\r\nSubject: x\r\n\r\none\r\n"
    let bytes = Array("\u{FEFF}\r\u{FEFF}\r\n\(message)".utf8)
    #expect(try MboxFixture.records(of: bytes, blockSize: size) == MboxFixture.records(of: bytes))
  }

  @Test("Cut off anywhere, the messages before the cut stay the same", arguments: MboxFixture.all)
  func truncation(fixture: MboxFixture) throws {
    let whole = try MboxFixture.records(of: fixture.bytes)
    for length in fixture.bytes.indices {
      let cut = try MboxFixture.records(of: Array(fixture.bytes[..<length]))
      let before = Self.undamaged(whole, at: length)
      #expect(cut.starts(with: before), "cut off at \(length)")
    }
  }

  @Test("Flipped bytes never trap, and what lies before them stays the same", arguments: MboxFixture.all)
  func flips(fixture: MboxFixture) throws {
    var random = SeededNumbers(seed: 20_260_302)
    let whole = try MboxFixture.records(of: fixture.bytes)
    for _ in 0..<300 {
      var bytes = fixture.bytes
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = Self.mailLike.randomElement(using: &random) ?? 0
      let records = try MboxFixture.records(of: bytes)
      #expect(records.starts(with: Self.undamaged(whole, at: place)), "another byte at \(place)")
    }
  }

  /// The records that end so far before a damage that the separator behind them is whole, too.
  private static func undamaged(_ records: [ArchiveRecord], at place: Int) -> ArraySlice<ArchiveRecord> {
    records.prefix { $0.end.map { $0 + 200 <= place } ?? false }
  }

  /// Bytes that mean something to a mail reader, and some that mean nothing anywhere.
  private static let mailLike = Array("\n\r\n:;,<>\"()=?-_ \tFromContent--bB\\@%*0".utf8) + [0, 0x80, 0xC2, 0xFF]

  @Test("Mail-like noise never traps")
  func noise() throws {
    var random = SeededNumbers(seed: 7)
    let words = [
      "From ", "\n", "\n\n", "\r\n", "From: ", "Content-Type: multipart/mixed; boundary=b\n", "--b", "--b--", ">From ",
      "=?utf-8?q?",
      "?=", "<p>", "base64", "Content-Transfer-Encoding: base64\n", "\t", "Wed May 28 15:17:41 2014", ":", "\u{0}",
      "<!--", "\"",
    ]
    for _ in 0..<500 {
      let text = (0..<60).compactMap { _ in words.randomElement(using: &random) }.joined()
      _ = try MboxFixture.records(of: Array(text.utf8), blockSize: 32)
    }
  }
}

extension ArchiveRecord {
  /// The offset behind the record, where it is known.
  fileprivate var end: Int? {
    switch self {
    case .message(let message): message.source.offset + message.source.length
    case .excluded(let exclusion): exclusion.source.offset + exclusion.source.length
    case .unreadable, .call, .event: nil
    }
  }
}
