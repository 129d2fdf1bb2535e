import Foundation
import Readers
import Testing

/// Where messages begin and end, against the lists that came with the archives.
@Suite(.needsSharedData) struct MboxPositionTests {
  private static let cypherpunks = "mbox/cypherpunks/cypherpunks-2014"

  @Test func `Every message of a year of list mail stands where its list says`() throws {
    let expected = try SharedData.rows(SharedData.archive(Self.cypherpunks + ".truth.tsv")).map { row in
      Place(offset: try #require(Int(row[0])), length: try #require(Int(row[1])))
    }
    let reading = try Reading(SharedData.archive(Self.cypherpunks + ".mbox"), as: MboxFormat.self)
    #expect(expected.count == 3416)
    #expect(reading.records.count == 3416)
    #expect(reading.places == expected)
  }

  @Test(arguments: [
    "binary_body", "hessbug", "invalid-boundaries", "mailarc-1", "mailarc-1-dos", "mailarc-2", "mailseparators",
    "malformed", "newlines_at_beginning",
  ])
  func `Messages of the mailboxes of Mail-Mbox-MessageParser stand where its results say`(name: String) throws {
    #expect(try MessageParserBox(name).found == MessageParserBox(name).expected)
  }

  /// The tenth mailbox holds a separator line with a whole header in a body, behind a blank line and unescaped:
  /// nothing tells it from a message, so the message it stands in comes as two.
  @Test func `A quoted message with its separator line is the only one that is taken apart`() throws {
    let box = try MessageParserBox("mailarc-3")
    let both = Set(box.found).intersection(box.expected)
    #expect(box.expected.count == 13)
    #expect(box.found.count == 14)
    #expect(both.count == 12)
    let parts = box.found.filter { !both.contains($0) }
    let whole = try #require(box.expected.first { !both.contains($0) })
    #expect(parts.first?.offset == whole.offset)
    #expect(parts.map(\.length).reduce(0, +) == whole.length)
  }
}

private struct Place: Hashable {
  var offset: Int
  var length: Int
}

extension Reading {
  fileprivate var places: [Place] { positions.map { Place(offset: $0.offset, length: $0.length) } }
}

/// One mailbox of the Perl module with the results that its own tests expect.
private struct MessageParserBox {
  var found: [Place]
  var expected: [Place]

  init(_ name: String) throws {
    let tests = SharedData.archive("mbox/debian-mbox-messageparser/Mail-Mbox-MessageParser-1.5111/t")
    func numbers(_ kind: String) throws -> [Int] {
      try SharedData.text("\(tests)/results/\(kind)_\(name).stdout").split(separator: "\n").compactMap { Int($0) }
    }
    found = try Reading("\(tests)/mailboxes/\(name).txt", as: MboxFormat.self).places
    expected = zip(try numbers("offset"), try numbers("length")).map(Place.init)
  }
}
