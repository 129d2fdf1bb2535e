import Messages
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    "+4917604069001", "\u{202A}+49 176 04069001\u{202C}", "+49 176\u{2011}0406\u{2011}9001",
    "+49\u{202F}176\u{2009}0406\u{2013}9001",
  ])
  func `A number pasted from a contact was another person`(text: String) {
    #expect(Address.phone(text) == Address(kind: .phone, value: "+4917604069001"))
  }

  @Test func `A sender of letters is no number`() {
    #expect(Address.phone("DHL") == .handle("DHL"))
  }
}
