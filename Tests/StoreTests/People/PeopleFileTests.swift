import Messages
import Testing

@testable import Store

@Suite struct PeopleFileTests {
  private static let written = """
    # Who is who.  Kept in git.

    me: me@x.example, +49170000
    Ana R.:   ana@x.example , +49170111;  role: boss; groups: choir, "Board, old"; team: member  # since May
    \t# the list
    Choir: choir@x.example; team: address; not: choir@y.example
    "me": other@x.example
    "Weil: Jonas": handle:room@rooms.example/jonas, "weil, jonas", slack:u1
    """

  @Test func `Every part of a line is read`() throws {
    let file = try PeopleFile(Self.written)
    #expect(file.ownerAddresses == [.email("me@x.example"), .phone("+49170000")])
    #expect(
      file.entries[1]
        == .init(
          name: "Ana R.", addresses: [.email("ana@x.example"), .phone("+49170111")], role: .boss,
          groups: ["choir", "Board, old"], team: .member))
    #expect(file.entries[2].team == .address && file.entries[2].apart == [.email("choir@y.example")])
    #expect(file.entries[3].name == "me" && !file.entries[3].isOwner)
    #expect(file.entries[4].name == "Weil: Jonas")
    #expect(
      file.entries[4].addresses
        == [.handle("room@rooms.example/jonas"), .handle("weil, jonas"), .handle("slack:u1")])
  }

  @Test func `What was written comes out as it was written, whatever its line ends`() throws {
    #expect(try PeopleFile(Self.written).description == Self.written + "\n")
    let windows = Self.written.replacing("\n", with: "\r\n")
    #expect(try PeopleFile("\u{FEFF}" + windows + "\r\n").description == Self.written + "\n")
  }

  @Test func `Lines written anew say the same`() throws {
    let file = try PeopleFile(Self.written)
    let anew = PeopleFile(entries: file.entries)
    #expect(try PeopleFile(anew.description).entries == file.entries)
    #expect(
      anew.entries[1].description
        == #"Ana R.: ana@x.example, +49170111; role: boss; groups: choir, "Board, old"; team: member"#)
  }

  @Test func `Files of one name and its addresses a line are read as ever`() throws {
    let file = try PeopleFile("Weil, Jonas: jonas@x.example,+49 170 111, \n\"Bo\" K.: \"b k\"@x.example # 2\nme: a@b")
    #expect(file.entries.map(\.name) == ["Weil, Jonas", "\"Bo\" K.", "me"])
    #expect(file.entries[1].addresses == [.email("\"b k\"@x.example")])
  }

  @Test(arguments: [
    ("Ana ana@x.example", 1, 1, PeopleFileError.Problem.noColon), ("# x\nAna:", 2, 5, .noAddress),
    ("Ana: , ;role: boss", 1, 8, .noAddress), (" : a@x.example", 1, 2, .noName),
    ("Ana: a@x.example; role: queen", 1, 25, .unknownRole), ("Ana: a@x.example; role: boss, peer", 1, 25, .unknownRole),
    ("Ana: a@x.example; team: yes", 1, 25, .unknownTeam), ("Ana: a@x.example; boss", 1, 19, .unknownField),
    ("Ana: a@x.example; rule: boss", 1, 19, .unknownField), ("\"Ana: a@x.example", 1, 1, .openQuote),
    ("Ana: a@x.example\nBen: b@x.example, A@x.example", 2, 19, .sharedAddress(other: "Ana")),
  ])
  func `A wrong line is named with its place`(text: String, line: Int, column: Int, problem: PeopleFileError.Problem) {
    #expect(throws: PeopleFileError(line: line, column: column, problem)) { try PeopleFile(text) }
  }
}
