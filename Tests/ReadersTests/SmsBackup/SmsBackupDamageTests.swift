import Messages
import Testing

@testable import Readers

/// Files that were cut off, changed, or never were what they claim.
@Suite struct SmsBackupDamageTests {
  @Test func anyBlockSizeGivesTheSameRecords() throws {
    let bytes = try fixture("sms-backup.xml")
    let whole = try readBackup(bytes)
    for size in [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584] {
      #expect(try readBackup(bytes, blockSize: size) == whole, "blocks of \(size)")
    }
  }

  @Test func aFileCutOffAnywhereKeepsEverythingBefore() throws {
    let bytes = try fixture("sms-backup.xml")
    let whole = try readBackup(bytes).records
    for length in 0..<bytes.count {
      let reading = try readBackup(bytes.prefix(length))
      let kept = reading.records.filter { if case .unreadable = $0 { false } else { true } }
      #expect(kept == Array(whole.prefix(kept.count)), "cut at \(length)")
      let complete = whole.prefix { $0.end <= length }.count
      #expect(kept.count == complete, "cut at \(length)")
      let isWhole = length >= bytes.count - 1
      #expect(reading.faults.map(\.code) == (isWhole ? [] : ["truncated-xml"]), "cut at \(length)")
    }
  }

  @Test func flippedBytesNeverTrap() throws {
    let bytes = try fixture("sms-backup.xml")
    var random = SeededNumbers(seed: 20)
    for _ in 0..<2000 {
      let damaged = bytes.damaged(using: &random)
      let reading = try readBackup(damaged, blockSize: Int.random(in: 1...4096, using: &random))
      #expect(reading.records.count <= 12)
    }
  }

  @Test func oneBrokenRecordDoesNotCostTheOthers() throws {
    let sms = (1...3).map { #"<sms address="\#($0)" date="1373929642000" type="1" body="text \#($0)"/>"# }
    let broken = #"<sms address="9" date="1373929642000" type="1" body="Hello  toa="null" sc_toa="null" />"#
    let text = "<smses>\n\(sms[0])\n\(broken)\n\(sms[1])\n\(broken)\n\(sms[2])\n</smses>"
    let reading = try readBackup(text.utf8)
    #expect(reading.messages.map(\.body) == ["text 1", "text 2", "text 3"])
    #expect(reading.faults.map(\.line) == [3, 5])
    for message in reading.messages {
      #expect(text.utf8.dropFirst(message.source.offset).starts(with: "<sms address=\"\(message.sender.value)\"".utf8))
    }
  }

  @Test func aNameThatRunsIntoAnAttributeDoesNotCostTheRecordBefore() throws {
    let sms = #"<sms address="1" date="1373929642000" type="1" body="x" />"#
    let text = "<smses>\(sms)\n<smstoa=\"null\" body=\"y\"/>\n\(sms)</smses>"
    for plain in [[], SmsBackupNames.elements] {
      let reading = try readBackup(text.utf8, plain: plain)
      #expect(reading.messages.count == 2 && reading.faults.map(\.line) == [2])
    }
  }

  @Test func recordsBehindForeignBytesAreRead() throws {
    let sms = #"<sms address="1" date="1373929642000" type="1" body="x"/>"#
    let reading = try readBackup("<smses>\(sms)".utf8 + [0xFF, 0xFE, 0x26, 0x20] + "\(sms)</smses>".utf8)
    #expect(reading.messages.count == 2 && reading.faults.count == 1)
  }

  @Test func theDeclaredEncodingHoldsBehindABrokenRecord() throws {
    let head = "<?xml version='1.0' encoding='ISO-8859-1'?><smses><sms x=1/>"
    let sms =
      Array(#"<sms address="1" date="1373929642000" type="1" body=""#.utf8) + [0xE9] + Array(#""/></smses>"#.utf8)
    #expect(try readBackup(Array(head.utf8) + sms).messages.map(\.body) == ["é"])
  }

  @Test func aFileOfBrokenRecordsEnds() throws {
    let reading = try readBackup(("<smses>" + String(repeating: "<sms a=1/>", count: 1000)).utf8)
    #expect(reading.faults.count == 1000 && reading.messages.isEmpty)
  }

  /// Each of these records is only known to be broken at the end of the file.
  @Test func recordsThatNeverEndStayLinear() throws {
    let unclosed = String(repeating: "<sms a=\"" + String(repeating: "x", count: 1000), count: 3000)
    let reading = try readBackup(("<smses>" + unclosed).utf8)
    #expect(reading.messages.isEmpty && reading.faults.count < 100)
  }

  @Test func aHostileDoctypeIsNotReadOn() throws {
    let reading = try readBackup(
      "<!DOCTYPE smses [<!ENTITY a 'b'>]><smses><sms address='1' date='1373929642000' type='1' body='&a;'/></smses>"
        .utf8)
    #expect(reading.faults.map(\.code) == ["forbidden-doctype"] && reading.records.count == 1)
  }

  @Test func aTextOfManyMegabytesIsCutAndSaid() throws {
    let text = String(repeating: "word ", count: 100)
    let bytes = #"<smses><sms address="1" date="1373929642000" type="1" body="\#(text)"/></smses>"#.utf8
    let reading = try readBackup(bytes, cap: 64)
    #expect(reading.messages.map(\.body.utf8.count) == [64])
    #expect(reading.warnings.map(\.code) == ["value-cut"])
  }
}

extension ArchiveRecord {
  /// Offset just after the record.
  fileprivate var end: Int {
    switch self {
    case .message(let message): message.source.offset + message.source.length
    case .excluded(let exclusion): exclusion.source.offset + exclusion.source.length
    case .call(let call): call.source.offset + call.source.length
    case .event(let event): event.source.offset + event.source.length
    case .unreadable: 0
    }
  }
}
