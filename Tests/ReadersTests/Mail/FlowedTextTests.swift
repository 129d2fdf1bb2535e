import Testing

@testable import Readers

@Suite("Flowed text")
struct FlowedTextTests {
  @Test(
    "Lines are joined at equal quote depth",
    arguments: [
      ("one \ntwo\nthree\n", "one two\nthree\n"), ("> one \n> two\nthree", "> one two\nthree"),
      ("> one \n>> two\n", "> one \n>> two\n"), (">>one \n> two \n> three", ">> one \n> two three"),
      ("one \n> two", "one \n> two"), ("ends flowed ", "ends flowed "), ("\n\n", "\n\n"), ("", ""),
    ])
  func joining(input: String, expected: String) {
    #expect(text(withBytes(input) { FlowedText.joined($0, deletesSpace: false) }) == expected)
  }

  @Test("Stuffing is taken off")
  func stuffing() {
    #expect(
      text(withBytes(" From here\n  two\n >x") { FlowedText.joined($0, deletesSpace: false) }) == "From here\n two\n>x")
  }

  @Test("The signature separator is not flowed")
  func signature() {
    let input = "text \n-- \nAna \nRuiz"
    #expect(text(withBytes(input) { FlowedText.joined($0, deletesSpace: false) }) == "text \n-- \nAna Ruiz")
  }

  @Test("With DelSp the space only marks the break")
  func delSp() {
    #expect(text(withBytes("こん \nにち") { FlowedText.joined($0, deletesSpace: true) }) == "こんにち")
  }
}
