import Foundation
import Readers
import Testing

/// How many messages each file holds, against the list that came with the archives.
@Suite(.needsSharedData) struct ManifestTests {
  @Test func `Counts agree with the manifest, or the reason is known`() throws {
    let rows = try Self.countedRows()
    #expect(rows.count > 100)
    #expect(Set(rows.map(\.path)).isSuperset(of: differences.keys))
    for row in rows {
      let found = try Reading(recognised: SharedData.archive(row.path))?.records.count ?? 0
      #expect(found == differences[row.path]?.found ?? row.count, "\(row.path)")
    }
  }

  @Test func `A difference that is gone is taken off the list`() throws {
    for row in try Self.countedRows() where differences[row.path] != nil {
      #expect(differences[row.path]?.found != row.count, "\(row.path)")
    }
  }

  private static func countedRows() throws -> [(path: String, count: Int)] {
    try SharedData.rows(SharedData.archive("MANIFEST.tsv")).compactMap { row in
      guard row[0].hasPrefix("mbox/") || row[0].hasPrefix("chatxml/"), let count = Int(row[5]) else { return nil }
      return (row[0], count)
    }
  }
}

/// A count of ours that is not that of the manifest, and why ours is right, or what is missing.
private struct Difference {
  var found: Int
  var reason: String

  init(_ found: Int, _ reason: String) { (self.found, self.reason) = (found, reason) }
}

private let everyFromLine = "the manifest counts every line that begins `From `, also those inside a body"
private let noReader = "Psi itself does not write this form, and it does not say who the other one is"
private let perl = "mbox/debian-mbox-messageparser/Mail-Mbox-MessageParser-1.5111/t/"
private let chat = "chatxml/documented-examples/"
private let adium = "chatxml/adium-jachimo/"

private let differences: [String: Difference] = [
  perl + "mailboxes/mailarc-1.txt": Difference(13, everyFromLine),
  perl + "mailboxes/mailarc-1-dos.txt": Difference(13, everyFromLine),
  perl + "mailboxes/mailarc-2.txt": Difference(4, everyFromLine),
  perl + "results/mailarc-2.txt": Difference(4, everyFromLine),
  perl + "mailboxes/mailarc-3.txt": Difference(14, everyFromLine),
  perl + "mailboxes/malformed.txt": Difference(3, everyFromLine),
  perl + "mailboxes/separators2.sep": Difference(2, everyFromLine),
  adium + "samples/eml/theirscreenname (2007-03-25T12.31.28-0400).eml": Difference(0, "the file is empty"),
  chat + "ms-persistent-chat-compliance.xml": Difference(2, "the manifest counts who came and went, too"),
  chat + "psi-4.xml": Difference(0, noReader),
  chat + "xep-0313-result.xml": Difference(1, "the manifest counts the envelope around the message, too"),
]
