import Testing

@testable import Readers

@Suite struct AttributeElisionTests {
  @Test(arguments: [
    (#"<part ct="image/png" data="AAAA" />"#, #"<part ct="image/png" />"#),
    (#"<part data='AAAA'/><part data=""/>"#, "<part/><part/>"),
    ("<part\n\tdata=\"A>B<C\nD\"/>", "<part\n/>"),
    (#"<part metadata="AAAA" xdata="B" data2="C"/>"#, #"<part metadata="AAAA" xdata="B" data2="C"/>"#),
    (#"<p text=' data="A" '/>"#, #"<p text=' data="A" '/>"#),
    (#"<!-- data="A" --><p>data="B"</p>"#, #"<!-- data="A" --><p>data="B"</p>"#),
    (#"<?pi data="A"?><![CDATA[<p data="B">]]>"#, #"<?pi data="A"?><![CDATA[<p data="B">]]>"#),
    (
      #"<!DOCTYPE a [<!ENTITY b "<p data='>'">]><p data="C"/>"#,
      #"<!DOCTYPE a [<!ENTITY b "<p data='>'">]><p/>"#
    ),
    (#"<part data="never closed"#, "<part"),
  ])
  func leavesOutTheNamedAttributeOnly(_ text: String, _ expected: String) {
    #expect(elided(text).text == expected)
  }

  @Test(arguments: [
    (#"<sms toa="null" body="a" read='1' />"#, #"<sms body="a" />"#),
    (#"<sms body="a" toa="null"/>"#, #"<sms body="a"/>"#),
    (#"<sms toa = "null" xbody="a" body=""/>"#, #"<sms toa = "null" body=""/>"#),
    (#"<sms body="a toa="null" x="1"/>"#, #"<sms body="a toa="null" x="1"/>"#),
    (#"<sms body="a" /><mmsdate="1" body="b"/>"#, #"<sms body="a" /><mmsdate="" body="b"/>"#),
    (#"<sms service_center="1" contact_name="b"/>"#, #"<sms contact_name="b"/>"#),
  ])
  func leavesOutWhatIsNotSelected(_ text: String, _ expected: String) {
    #expect(elided(text, .only(["body", "contact_name"])).text == expected)
  }

  /// A value that was left out began with the last byte of a block, and its name came through without it.
  @Test func leavesOutAttributesAtAnySplit() {
    let text = #"<sms toa="null" body="a b" readable_date='1' /><sms body="c" toa="null"/>"#
    for size in 1...text.utf8.count {
      let pieces = elided(text, .only(["body"]), pieces: size).text
      let blanked = pieces.replacing(#" toa="""#, with: "").replacing(" readable_date=''", with: "")
      #expect(blanked == #"<sms body="a b" /><sms body="c"/>"#, "pieces of \(size)")
    }
  }

  @Test(arguments: [
    ("123456789 123456789", "123456789", "after the cap comes white space"),
    ("1234567890&amp;1234", "1234567890", "not inside the reference"),
    ("12345&#8364;78901 4", "12345&#8364;78901", "a reference across the cap stays whole"),
    ("12345678", "12345678", "just the cap"),
    ("1234567", "1234567", "less than the cap"),
  ])
  func cutsOtherValuesAtTheCap(_ value: String, _ expected: String, _ why: Comment) {
    #expect(elided(#"<p body="\#(value)" to="me"/>"#, cap: 8).text == #"<p body="\#(expected)" to="me"/>"#, why)
  }

  @Test func cutsTextWithoutSpacesBetweenCharacters() {
    let value = String(repeating: "é", count: 200)
    let cut = elided(#"<p body="\#(value)"/>"#, cap: 9)
    #expect(cut.text.hasPrefix(#"<p body="éé"#) && cut.text.hasSuffix(#"é"/>"#))
    #expect(cut.text.utf8.count < 100)
    #expect(cut.elision.cutValues == 1)
  }

  @Test func notesWhereTagsStand() {
    var elision = elided("<!-- < -->\n<a>\n <b data=\"1\n2\"/>\n</a >").elision
    #expect(elision.tags.removeFirst() == TagExtent(offset: 11, end: 14, line: 2))
    #expect(elision.tags.removeFirst() == TagExtent(offset: 16, end: 31, line: 3, isEmpty: true))
    #expect(elision.tags.removeFirst() == TagExtent(offset: 32, end: 37, line: 5))
    #expect(elision.tags.removeFirst() == nil)
  }

  @Test func anySplitGivesTheSameTextAndTags() {
    let text =
      #"<?x data="1"?><!--a--><!DOCTYPE r><r a='/'><p data="xx>"/><q body="12345&#8364;789 01"/><![CDATA[<]]></r>"#
    let whole = elided(text, cap: 8)
    for size in 1...text.utf8.count {
      let pieces = elided(text, cap: 8, pieces: size)
      #expect(pieces.text.replacing(#" data="""#, with: "") == whole.text, "pieces of \(size)")
      #expect(tags(pieces.elision) == tags(whole.elision), "pieces of \(size)")
    }
  }

  private func tags(_ elision: AttributeElision) -> [TagExtent] {
    var elision = elision
    var tags: [TagExtent] = []
    while let tag = elision.tags.removeFirst() { tags.append(tag) }
    return tags
  }

  private func elided(
    _ text: String, _ selection: AttributeSelection = .all(but: ["data"]), cap: Int = AttributeElision.defaultCap,
    pieces size: Int = .max
  ) -> (text: String, elision: AttributeElision) {
    var elision = AttributeElision(selection, cap: cap)
    var output: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      rest.prefix(size).withUnsafeBytes { elision.filter($0, into: &output) }
      rest = rest.dropFirst(size)
    }
    return (String(decoding: output, as: UTF8.self), elision)
  }
}
