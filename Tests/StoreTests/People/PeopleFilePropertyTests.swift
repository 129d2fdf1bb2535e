import Messages
import Testing

@testable import Store

/// Whatever names and addresses an archive holds, and whatever bytes a file has.
@Suite struct PeopleFilePropertyTests {
  private static let pieces: [String] = [
    "Ana", "me", "me:", ":", ";", ",", " ", "\t", "\"", "\\", "#", " #", "a@x.example", "+49 170", "tel:", "handle:",
    "mailto:", "role: boss", "groups: ", "team: member", "\u{1B}[31m", "\u{202E}", "\u{0}", "\u{2028}", "é", "👩‍🚀",
    "room@x/y", "\r", "İ",
  ]

  private static func text(_ random: inout SeededNumbers, most: Int) -> String {
    (0..<random.next(below: most)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
  }

  @Test func `Any line is read or refused, and reads back to the same`() {
    var random = SeededNumbers(seed: 1)
    for _ in 0..<20_000 {
      let text = Self.text(&random, most: 12) + "\n" + Self.text(&random, most: 8)
      guard let file = try? PeopleFile(text) else { continue }
      #expect(throws: Never.self) {
        let again = try PeopleFile(file.description)
        #expect(again == file, "\(text.debugDescription)")
        #expect(again.description == file.description)
      }
    }
  }

  @Test func `Any entry written is read back`() {
    var random = SeededNumbers(seed: 2)
    for _ in 0..<20_000 {
      let name = Self.text(&random, most: 5)
      guard !name.visible.isEmpty else { continue }
      let address = Address(typed: Self.text(&random, most: 4) + "x")
      let groups = [Self.text(&random, most: 4).visible].filter { !$0.isEmpty }
      let entry = PeopleFile.Entry(name: name, addresses: [address], role: .friend, groups: groups)
      let file = PeopleFile(entries: [entry])
      #expect(throws: Never.self) {
        let read = try PeopleFile(file.description).entries
        #expect(read.map(\.name) == [entry.name] && read.map(\.groups) == [groups], "\(file)")
        #expect(read[0].addresses.map(\.typed.visible) == [Address(typed: address.typed.visible).typed.visible])
        #expect(!read[0].isOwner)
      }
    }
  }
}
