import Messages
import Testing

@testable import Store

@Suite struct SuggestionSearchTests {
  private func found(_ people: [(addresses: [Address], names: [String])]) -> [String] {
    let candidates = people.enumerated().map { index, one in
      SuggestionSearch.Candidate(
        person: Person(
          id: PersonID(rawValue: "p-\(index)"), name: one.names.first ?? one.addresses[0].value,
          addresses: one.addresses),
        names: [one.names], traffic: 10 - index)
    }
    return SuggestionSearch(candidates).suggestions.map { suggestion in
      "\(suggestion.first.id.rawValue) \(suggestion.second.id.rawValue) "
        + suggestion.reasons.map(\.description).joined(separator: "; ")
    }
  }

  @Test func `Each reason is found`() {
    #expect(
      found([
        ([.email("ana@x.example")], ["Ana Rahal"]), ([.phone("+49170")], ["Rahal, Ana (mobile)"]),
        ([.email("ana.rahal@home.example")], []), ([.email("ana.rahal@work.example")], []),
      ]) == [
        "p-0 p-1 same name, ana rahal", "p-0 p-2 the name ana rahal is the address of the other",
        "p-1 p-2 the name ana rahal is the address of the other",
        "p-0 p-3 the name ana rahal is the address of the other",
        "p-1 p-3 the name ana rahal is the address of the other", "p-2 p-3 ana.rahal@ at two domains",
      ])
    #expect(
      found([([.email("bo.li+shop@gmail.com")], []), ([.email("boli@googlemail.com")], [])])
        == ["p-0 p-1 same mailbox, boli@gmail.com"])
    #expect(
      found([([.phone("+4917604069010")], []), ([.phone("017604069010")], [])])
        == ["p-0 p-1 same number, differently written: …04069010"])
    #expect(found([([.phone("+49170")], ["Lena"]), ([.email("l@x")], ["lena"])]) == ["p-0 p-1 same name, lena"])
  }

  @Test func `What many share, roles and first names say nothing`() {
    #expect(found([([.email("info@x.example")], []), ([.email("info@y.example")], [])]) == [])
    #expect(found([([.email("noreply@x.example")], []), ([.email("noreply@y.example")], [])]) == [])
    #expect(found([([.email("a@x.example")], ["Anna"]), ([.email("a@y.example")], ["Anna"])]) == [])
    #expect(found([([.email("a@x.example")], ["b@x.example"]), ([.email("b@y.example")], ["b@x.example"])]) == [])
    let shared = (0..<5).map { ([Address.email("a\($0)@x.example")], ["Anna Schmidt"]) }
    #expect(found(shared) == [])
    let tickets = ([Address.email("tickets@x.example")], ["Anna Schmidt", "Bo Li", "Cy Moe", "Dee Ray", "Eve Fox"])
    #expect(found([tickets, ([.email("eve@x.example")], ["Eve Fox"])]) == [])
  }

  @Test func `Any names and addresses are searched`() {
    var random = SeededNumbers(seed: 4)
    let pieces = ["ana", "@", ".", "+", ",", "(", "é", "👩‍🚀", "-", "_", "gmail.com", " ", "1", "\u{0}", "İ"]
    for _ in 0..<300 {
      let people = (0..<8).map { _ in
        let words = (0..<3).map { _ in
          (0..<random.next(below: 6)).map { _ in pieces[random.next(below: pieces.count)] }.joined()
        }
        return ([Address(typed: words[0]), Address(typed: words[1])], [words[2]])
      }
      for line in found(people) { #expect(!line.isEmpty) }
    }
  }
}
