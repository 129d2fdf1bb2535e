import Foundation
import GRDB
import Messages
import Store
import Testing

@Suite struct ArchiveTests {
  @Test func `Adding the same messages twice adds nothing`() throws {
    let test = try TestArchive()
    #expect(try test.add(mail("a", from: "ana@x.example"), mail("b", from: "ana@x.example")) == [true, true])
    #expect(try test.add(mail("a", from: "ana@x.example"), mail("c", from: "ana@x.example")) == [false, true])
    #expect(try test.archive.contents().messages == 3)
  }

  @Test func `What was met again was not counted`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"), mail("b", from: "ana@x.example"))
    try test.archive.add { writer in
      try writer.beginSource(path: "copy.mbox", format: "mbox")
      var copy = mail("a", from: "ana@x.example")
      copy.source.path = "copy.mbox"
      #expect(try !writer.insert(copy))
    }
    let contents = try test.archive.contents()
    #expect(contents.messages == 2 && contents.duplicates == 1 && contents.duplicateEvents == 0)
  }

  @Test func `A failed import leaves the archive as it was`() throws {
    struct Interrupted: Error {}
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    #expect(throws: Interrupted.self) {
      try test.archive.add { writer in
        try writer.beginSource(path: "other.mbox", format: "mbox")
        var message = mail("b", from: "ana@x.example")
        message.source.path = "other.mbox"
        #expect(try writer.insert(message))
        throw Interrupted()
      }
    }
    #expect(try test.archive.contents().messages == 1)
    #expect(try test.archive.contents().sources.map(\.path) == ["test.mbox"])
  }

  @Test func `A message of a file that was not begun is refused instead of lost`() throws {
    let test = try TestArchive()
    #expect(throws: ArchiveError.self) {
      try test.archive.add { writer in _ = try writer.insert(mail("a", from: "ana@x.example")) }
    }
  }

  @Test func `The file is readable by its owner alone`() throws {
    let test = try TestArchive()
    for name in try FileManager.default.contentsOfDirectory(atPath: test.folder) {
      let attributes = try FileManager.default.attributesOfItem(atPath: test.folder + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func `A missing archive, a foreign file and an impossible place are told apart`() throws {
    let test = try TestArchive()
    #expect(throws: ArchiveError.missing(path: test.folder + "/none")) {
      try Archive.openExisting(path: test.folder + "/none")
    }
    let foreign = test.folder + "/letter.pdf"
    try Data("%PDF-1.7 and no database, long enough to be looked at".utf8).write(to: URL(filePath: foreign))
    #expect(throws: ArchiveError.notAnArchive(path: foreign)) { try Archive.open(path: foreign) }
    #expect(throws: ArchiveError.self) { try Archive.open(path: test.folder + "/no/such/folder/a.sqlite") }
  }

  @Test func `An archive with tables of another version is refused by name`() throws {
    let test = try TestArchive()
    let path = test.folder + "/archive.sqlite"
    try DatabaseQueue(path: path).write { db in try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 later')") }
    #expect(throws: ArchiveError.otherVersion(path: path)) { try Archive.open(path: path) }
  }

  @Test func `A message comes back as it was added`() throws {
    let test = try TestArchive()
    var original = mail("a", from: "ana@x.example", to: ["me@x.example", "ben@x.example"], subject: "Größe 'x'")
    original.sent.zoneMinutes = 60
    original.sent.origin = .received
    try test.add(original)
    #expect(try test.archive.message(original.key) == original)
  }

  @Test func `A message once left out and now taken in is left out no longer`() throws {
    let test = try TestArchive()
    let message = mail("a", from: "list@x.example")
    try test.archive.add { writer in
      try writer.beginSource(path: "test.mbox", format: "mbox")
      try writer.insert(Exclusion(key: message.key, source: message.source, reason: .list))
    }
    #expect(try test.archive.contents().excluded == [.list: 1])
    try test.add(message)
    #expect(try test.archive.contents().excluded == [:])
  }

  @Test func `Anything new makes the episodes stale, nothing new does not`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    _ = try test.conversations()
    #expect(try test.archive.isDerived(by: "test"))
    #expect(try !test.archive.isDerived(by: "other rules"))
    try test.add(mail("a", from: "ana@x.example"))
    #expect(try test.archive.isDerived(by: "test"))
    try test.add(mail("b", from: "ana@x.example"))
    #expect(try !test.archive.isDerived(by: "test"))
  }
}
