import Glibc
import Messages
import Testing

@testable import Readers

@Suite struct SmsBackupReaderTests {
  @Test func readsABackupAsTheAppWritesIt() throws {
    let reading = try readBackup(fixture("sms-backup.xml"))
    #expect(
      reading.messages.map(\.body) == [
        "Could you send me the lease by Friday? 😂", "Not before Monday.\nWould Tuesday do?", "Lunch for all & sundry?",
      ])
    #expect(reading.messages.map(\.sender.value) == ["+15550100001", "me", "+15550100002"])
    #expect(reading.exclusions.map(\.reason) == [.noText, .unsent])
    #expect(
      reading.warnings.map(\.what) == [
        "the file claims 6 records and holds 5", "1 characters written as two halves were joined",
      ])
  }

  @Test func readsACallLog() throws {
    let reading = try readBackup(fixture("calls-backup.xml"))
    #expect(reading.calls.map(\.kind) == [.outgoing, .missed, .incoming])
    #expect(reading.warnings == [])
  }

  @Test func saysExactlyWhereEachRecordStands() throws {
    let bytes = try fixture("sms-backup.xml")
    for blockSize in [1, 7, 64, 1 << 18] {
      let reading = try readBackup(bytes, blockSize: blockSize)
      let sources = reading.records.map { record -> SourcePosition in
        switch record {
        case .message(let message): message.source
        case .excluded(let exclusion): exclusion.source
        case .call(let call): call.source
        case .event(let event): event.source
        case .unreadable: SourcePosition(path: "", offset: 0, length: 0)
        }
      }
      for source in sources {
        let text = String(decoding: bytes[source.offset..<(source.offset + source.length)], as: UTF8.self)
        #expect(text.hasPrefix("<sms ") && text.hasSuffix("/>") || text.hasPrefix("<mms ") && text.hasSuffix("</mms>"))
      }
      #expect(Set(sources).count == 5)
    }
  }

  @Test func recognisesItsFilesFromTheirContent() throws {
    func recognises(_ bytes: [UInt8]) -> Bool {
      bytes.withUnsafeBytes { SmsBackupFormat.recognises(head: $0, path: "x.mbox") }
    }
    #expect(try recognises(fixture("sms-backup.xml")) && recognises(fixture("calls-backup.xml")))
    #expect(recognises(utf16("\u{FEFF}<smses count='0'/>", .little)))
    #expect(!recognises(Array("<chat><smses/></chat>".utf8)) && !recognises([]) && !recognises(Array("From x".utf8)))
  }

  @Test func readsUTF16AsWindowsWritesIt() throws {
    let bytes = try fixture("sms-backup.xml")
    let wide = utf16("\u{FEFF}" + String(decoding: bytes, as: UTF8.self), .little)
    let narrow = try readBackup(bytes)
    let reading = try readBackup(wide)
    #expect(reading.messages.map(\.key) == narrow.messages.map(\.key))
    #expect(reading.messages.map(\.body) == narrow.messages.map(\.body))
    for message in reading.messages {
      #expect(wide[message.source.offset] == UInt8(ascii: "<") && wide[message.source.offset + 1] == 0)
    }
  }

  @Test func anEmptyBackupHoldsNothing() throws {
    #expect(try readBackup("<?xml version='1.0'?><smses count=\"0\">\n</smses>".utf8) == BackupReading())
  }

  @Test func anEmptyFileIsSaidToBeTruncated() throws {
    #expect(try readBackup([]).faults.map(\.code) == ["truncated-xml"])
  }

  @Test func aMissingFileIsAnError() throws {
    #expect(throws: ReadingError.self) { try ByteSource(file: "/nowhere/s.xml") }
    let file = ScratchFile("<smses/>")
    let source = try ByteSource(file: file.path)
    unlink(file.path)
    #expect(throws: ReadingError.self) { try SmsBackupFormat.open(source, options: ReadingOptions()) }
  }
}

/// The bytes of a file in `Fixtures/handwritten`.
func fixture(_ name: String) throws -> [UInt8] {
  try ByteSource(file: fixturePath(name)).bytes(count: 1 << 20)
}

/// Where a file of `Fixtures/handwritten` lies.
func fixturePath(_ name: String, file: String = #filePath) -> String {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
  return "\(folder)/Fixtures/handwritten/\(name)"
}
