import Messages
import Testing

@testable import Journal

@Suite struct JournalTests {
  private static let entries = [
    "label e-1a2b3c4d5e no +reason:time -alternative:later effort:large",
    "label e-1a2b3c4d5e yes message:ce49517f92733309 at:2026-01-27T17:30Z medium:call",
    "label ce49517f92733309:34-86 ask type:time",
    "note e-1a2b3c4d5e medium:face at:2026-01-27T17:30:05Z text: we met: in the yard",
    "ignore e-1a2b3c4d5e",
    "ignore with:ana@example.org",
    "ignore with:ana  (choir) rahal",
    "ignore with:handle:1-2",
    "ignore from:2026-01-01 to:2026-01-31",
    "disable ASK-CAN-YOU",
    "audit begin period:2026-03 rules:3 sample:40 found:120 noes:30 passed:800",
    "audit e-1a2b3c4d5e drawn:noes said:ask,no,reason:time is:ask,no",
  ]

  @Test(arguments: entries) func `A line says the same when it is written again`(line: String) throws {
    let entry = try #require(try JournalEntry.read(line))
    #expect(entry.description == line)
  }

  @Test func `Case, tabs and offsets of hand-written lines are understood`() throws {
    let entry = try JournalEntry.read("label\tE-1A2B3C4D5E  NO +Reason:TIME at:2026-01-27T18:30+01:00 \r")
    #expect(entry?.description == "label e-1a2b3c4d5e no +reason:time at:2026-01-27T17:30Z")
  }

  @Test func `A name that holds blanks is one address, to the end of the line`() throws {
    let entry = try JournalEntry.read("ignore \tWith:Ana Rahal \r")
    #expect(entry == .ignore(.person(address: "ana rahal")))
  }

  @Test func `What was ignored on the first line came back behind a byte order mark`() {
    let journal = Journal("\u{FEFF}ignore e-1a2b3c4d5e\r\n", path: "j")
    #expect(journal.entries.map { $0.entry } == [.ignore(.episode(EpisodeID(rawValue: "e-1a2b3c4d5e")))])
    #expect(journal.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "labels e-1a2b3c4d5e no", "label e-1a2b3c4d5 no", "label e-1a2b3c4d5e", "label e-1a2b3c4d5e maybe",
    "label e-1a2b3c4d5e +nonsense", "note e-1a2b3c4d5e", "note e-1a2b3c4d5e medium:drum", "ignore", "ignore with:",
    "ignore from:2026-02-30 to:2026-03-01", "ignore from:2026-03-02 to:2026-03-01", "disable",
    "label ce49517f92733309:86-34 ask", "audit e-1a2b3c4d5e drawn:hat said:ask is:ask",
    "audit e-1a2b3c4d5e drawn:found said: is:ask", "label e-1a2b3c4d5e no at:99999999999999999999",
  ]) func `What is no entry is told with its line, and the rest is used`(bad: String) {
    let journal = Journal("# mine\n\(bad)\ndisable ASK-CAN-YOU\n", path: "j.txt")
    #expect(journal.diagnostics.map(\.line) == [2])
    #expect(journal.disabledRules == ["ASK-CAN-YOU"])
    #expect(journal.text == "# mine\n\(bad)\ndisable ASK-CAN-YOU\n")
  }

  @Test func `Appending and taking back keeps what was written by hand`() throws {
    var journal = Journal("# my own words\n\ndisable ASK-CAN-YOU\n", path: "j.txt")
    journal.append(.ignore(.episode(EpisodeID(rawValue: "e-1a2b3c4d5e"))))
    #expect(journal.text == "# my own words\n\ndisable ASK-CAN-YOU\nignore e-1a2b3c4d5e\n")
    #expect(journal.remove { $0 == .disable("ASK-CAN-YOU") } == [.disable("ASK-CAN-YOU")])
    #expect(journal.remove(line: 3) == "ignore e-1a2b3c4d5e")
    #expect(journal.remove(line: 9) == nil)
    #expect(journal.text == "# my own words\n\n")
  }

  /// Bytes cut out of and put into good lines never trap, and lines after them are still read.
  @Test func `No bytes trap, and damage stays on its line`() {
    var state: UInt64 = 7
    for line in Self.entries {
      for cut in 0..<line.utf8.count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var bytes = Array(line.utf8)
        bytes[cut] = UInt8(truncatingIfNeeded: state >> 33)
        for text in [String(decoding: bytes, as: UTF8.self), String(decoding: bytes.prefix(cut), as: UTF8.self)] {
          let journal = Journal(text + "\ndisable LAST\n", path: "j.txt")
          #expect(journal.disabledRules.contains("LAST"))
        }
      }
    }
  }
}
