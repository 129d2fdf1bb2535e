import Foundation
import Readers
import Testing

/// The XML that broke libxml2, each also made into a backup whose messages use its entities.
@Suite(.needsSharedData, .timeLimit(.minutes(1))) struct HostileXMLTests {
  private static let folder = SharedData.archive("chatxml/security-libxml2")

  @Test func `Broken and hostile XML holds no message and ends`() throws {
    for path in try SharedData.files(below: Self.folder) {
      let reading = try Reading(path, as: SmsBackupFormat.self)
      #expect(reading.keys.isEmpty, "\(path)")
    }
  }

  @Test func `No entity of a hostile document type is expanded into a message`() throws {
    var bombs = 0
    for path in try SharedData.files(below: Self.folder) {
      guard let backup = Self.backup(with: try SharedData.text(path)) else { continue }
      bombs += 1
      let copy = try Self.write(backup, beside: path)
      defer { try? FileManager.default.removeItem(atPath: copy) }
      let reading = try Reading(copy, as: SmsBackupFormat.self)
      #expect(reading.keys.isEmpty, "\(path)")
      #expect(reading.records.count == 1, "\(path): \(reading.records.count)")
    }
    #expect(bombs >= 15)
  }

  @Test func `A file named by an entity is not read`() throws {
    let secret = try Self.write("<sms address='+15550100' date='1' type='1' body='SECRET'/>", beside: "secret.xml")
    defer { try? FileManager.default.removeItem(atPath: secret) }
    let copy = try Self.write(
      "<!DOCTYPE smses [<!ENTITY e SYSTEM 'file://\(secret)'>]><smses>&e;</smses>", beside: "backup.xml")
    defer { try? FileManager.default.removeItem(atPath: copy) }
    let reading = try Reading(copy, as: SmsBackupFormat.self)
    #expect(reading.keys.isEmpty)
    #expect(reading.records.count == 1)
  }

  /// The document type of a file in front of a backup with one message for each of its entities; nil without one.
  private static func backup(with document: String) -> String? {
    guard let end = document.range(of: "]>"), document.contains("<!DOCTYPE") else { return nil }
    let names = document.matches(of: /<!ENTITY\s+(\w+)/).map { String($0.1) }
    if names.isEmpty { return nil }
    let rows = Set(names).sorted().map { "<sms address=\"+15550100\" date=\"1\" type=\"1\" body=\"&\($0);\"/>" }
    return document[..<end.upperBound] + "<smses count=\"1\">\(rows.joined(separator: "\n"))</smses>"
  }

  private static func write(_ text: String, beside path: String) throws -> String {
    let name = (path as NSString).lastPathComponent
    let copy = NSTemporaryDirectory() + "pushback-hostile-\(UUID().uuidString)-\(name)"
    try Data(text.utf8).write(to: URL(filePath: copy))
    return copy
  }
}
