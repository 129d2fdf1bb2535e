import Messages
import Testing

@testable import Readers

@Suite struct EmlxFormatTests {
  private static let mail = "From: Ana <ana@x.example>\nTo: me@x.example\nSubject: s\n\nCould you call?\n"

  private static func file(flags: Int = 1, length: Int = mail.utf8.count) -> [UInt8] {
    let list = "<plist version=\"1.0\"><dict><key>flags</key>\n<integer>\(flags)</integer></dict></plist>\n"
    return Array("\(length)      \n\(mail)\(list)".utf8)
  }

  private func record(_ bytes: [UInt8]) throws -> ArchiveRecord? {
    let source = ByteSource(bytes: bytes, as: "1.emlx", modified: Instant(seconds: 1))
    return try EmlxFormat.open(source, options: ReadingOptions()).next()
  }

  @Test func `The message stands between its length and the property list`() throws {
    #expect(EmlxFormat.recognises(Self.file(), at: "x"))
    let message = try #require(try record(Self.file())?.message)
    #expect(message.body == "Could you call?")
    #expect(message.source == SourcePosition(path: "1.emlx", offset: 9, length: Self.mail.utf8.count))
  }

  @Test func `What Apple Mail marked as deleted is left out`() throws {
    #expect(try record(Self.file(flags: 0b11))?.exclusion == .deleted)
    // Bit 6, of a draft, stays on mail that was sent.
    #expect(try record(Self.file(flags: 8_623_489_089))?.exclusion == nil)
  }

  @Test func `A wrong length takes what there is; none is unreadable`() throws {
    #expect(try record(Self.file(length: 99_999))?.message != nil)
    #expect(
      try record(Array(Self.mail.utf8))
        == .unreadable(
          .init(
            .unreadable, code: "no-length", path: "1.emlx", offset: 0,
            what: "the file does not begin with the length of a message", remedy: "look at it; it may be damaged")))
    #expect(!EmlxFormat.recognises(Array("12\nnot a header\n".utf8), at: "1.emlx"))
  }

  @Test func `Cut off anywhere or with any byte changed it is read without a trap`() throws {
    let bytes = Self.file()
    for place in bytes.indices {
      _ = try record(Array(bytes.prefix(place)))
      var changed = bytes
      changed[place] ^= 0x40
      _ = try record(changed)
    }
  }
}
