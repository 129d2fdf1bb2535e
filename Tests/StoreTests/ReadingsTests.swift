import Messages
import Store
import Testing

@Suite struct ReadingsTests {
  @Test func `What was read stays when the episodes are made anew and more is imported`() throws {
    let test = try TestArchive()
    try test.add(mail("a", from: "ana@x.example"))
    try test.archive.add(readings: [(key: -7, value: [1, 2, 255]), (key: 9, value: [])])
    _ = try test.conversations()
    try test.add(mail("b", from: "ben@x.example", subject: "Other"))
    _ = try test.conversations()
    #expect(try test.archive.readings() == [-7: [1, 2, 255], 9: []])
  }

  @Test func `A text read again replaces what was known of it`() throws {
    let test = try TestArchive()
    try test.archive.add(readings: [(key: 1, value: [1])])
    try test.archive.add(readings: [(key: 1, value: [2])])
    #expect(try test.archive.readings() == [1: [2]])
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
