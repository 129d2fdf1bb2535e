import Testing

@testable import Readers

@Suite struct XMLPrologTests {
  @Test(arguments: [
    ("<smses count=\"1\">", "smses"),
    ("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--by A & B--><?x href=\"a<b\"?>\n<calls>", "calls"),
    ("\u{FEFF}<smses>", "smses"),
    ("\r\n <!DOCTYPE Kopete-History>\n<kopete-history version=\"0.9\">", "kopete-history"),
    ("<!DOCTYPE a [ <!ENTITY b '<c>'> ]><d/>", "d"),
  ])
  func findsTheRoot(_ head: String, _ root: String) {
    #expect(Array(head.utf8).withUnsafeBytes(XMLProlog.rootName(of:)) == root)
  }

  @Test(arguments: ["", "   ", "From me <smses>", "%PDF-1.7 <smses>", "<!-- <smses>", "\u{0}\u{0}<smses>"])
  func findsNoneInOtherFiles(_ head: String) {
    #expect(Array(head.utf8).withUnsafeBytes(XMLProlog.rootName(of:)) == nil)
  }

  @Test func readsUTF16WithAndWithoutMark() {
    let text = "<?xml version='1.0'?><smses>"
    for order in [UTF16Decoder.Order.little, .big] {
      #expect(utf16(text, order).withUnsafeBytes(XMLProlog.rootName(of:)) == "smses")
      #expect(utf16("\u{FEFF}" + text, order).withUnsafeBytes(XMLProlog.rootName(of:)) == "smses")
    }
  }
}
