import Messages
import Store
import Testing

@Suite struct ReadingsTests {
  @Test func `What was read stays when the episodes are made anew and more is imported`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    _ = try test.archive.readings(of: "e1")
    try test.archive.add(readings: [(key: -7, value: [1, 2, 255]), (key: 9, value: [])])
    _ = try test.conversations()
    try test.add(mail("b", from: "ben@x.example", subject: "Other"))
    _ = try test.conversations()
    let kept = try test.archive.readings(of: "e1")
    #expect(kept.reading(-7) == [1, 2, 255])
    #expect(kept.reading(9) == [])
    #expect(kept.reading(1) == nil)
  }

  @Test func `A text read again replaces what was known of it`() throws {
    let test = try TestArchive()
    let kept = try test.archive.readings(of: "e1")
    try test.archive.add(readings: [(key: 1, value: [1])])
    #expect(kept.reading(1) == [1])
    try test.archive.add(readings: [(key: 1, value: [2])])
    #expect(kept.reading(1) == [2])
  }

  @Test func `What an older encoder read is thrown away`() throws {
    let test = try TestArchive()
    _ = try test.archive.readings(of: "e1")
    try test.archive.add(readings: [(key: 1, value: [1])])
    let kept = try test.archive.readings(of: "e2")
    #expect(kept.reading(1) == nil)
    try test.archive.add(readings: [(key: 1, value: [2])])
    #expect(try test.archive.readings(of: "e2").reading(1) == [2])
  }

  @Test func `Readings can be looked up while the episodes are being made`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    let kept = try test.archive.readings(of: "e1")
    try test.archive.add(readings: [(key: 1, value: [1])])
    var found: [UInt8]?
    try test.archive.derive(by: "rules") { conversations in
      found = kept.reading(1)
      return conversations.map { _ in Derived(episodes: []) }
    }
    #expect(found == [1])
  }

  @Test func `Conversations are handed out whole, from a number on, until none follows`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example", subject: "Plan"), mail("b", from: "ben@x.example", subject: "Other"),
      mail("c", from: "ana@x.example", day: 1, subject: "Re: Plan", replyTo: ["a"]))
    let all = try test.conversations()
    let first = try test.archive.conversations(from: 0)
    #expect(first.conversations.map { $0.turns.map(\.body) } == all)
    #expect(first.next == nil)
    #expect(try test.archive.conversations(from: .max).conversations.isEmpty)
  }
}
