import Messages
import Testing

@testable import Readers

@Suite("Address lists")
struct AddressListTests {
  /// `name|address`, comma-joined.
  private func read(_ field: String) -> String {
    let found = withBytes(field) { AddressList.addresses($0, CharsetDecoder()) }
    return found.map { ($0.name ?? "") + "|" + $0.value }.joined(separator: ", ")
  }

  @Test(
    "Mailboxes as they are written",
    arguments: [
      ("ana@example.org", "|ana@example.org"),
      ("Ana Ruiz <Ana@Example.ORG>", "Ana Ruiz|ana@example.org"),
      ("\"Ruiz, Ana\" <ana@example.org>", "Ruiz, Ana|ana@example.org"),
      ("\"Ana \\\"A\\\" Ruiz\" <ana@example.org>", "Ana \"A\" Ruiz|ana@example.org"),
      ("ana@example.org (Ana (Madrid) Ruiz)", "Ana (Madrid) Ruiz|ana@example.org"),
      ("<ana@example.org>", "|ana@example.org"),
      ("a@x.org, B <b@x.org>,\r\n c@x.org", "|a@x.org, B|b@x.org, |c@x.org"),
      ("a@x.org; b@x.org", "|a@x.org, |b@x.org"),
      ("=?utf-8?Q?J=C3=BCrgen?= <j@x.org>", "Jürgen|j@x.org"),
      ("\"=?utf-8?Q?J=C3=BCrgen?=\" <j@x.org>", "Jürgen|j@x.org"),
      ("'Ana Ruiz' <ana@example.org>", "Ana Ruiz|ana@example.org"),
      ("ana@example.org <ana@example.org>", "|ana@example.org"),
      ("eric at x.com (Eric  Example)", "Eric Example|eric@x.com"),
      ("Eric <eric at x.com>", "Eric|eric@x.com"),
      ("Ana Ruiz <ana@example.org", "Ana Ruiz|ana@example.org"), ("<ana@example.org> Ana", "Ana|ana@example.org"),
      ("A <a@x.org> B <b@x.org>", "A|a@x.org, B|b@x.org"), ("<@x.org,@y.org:ana@example.org>", "|ana@example.org"),
      ("root", "|root"), ("\"quoted local\"@x.org", "|quotedlocal@x.org"),
    ])
  func mailboxes(field: String, expected: String) {
    #expect(read(field) == expected)
  }

  @Test(
    "A comma in a name without quotes made recipients of its halves",
    arguments: [
      ("Silva, Ana <ana@y.example>", "Silva, Ana|ana@y.example"),
      ("Silva, Ana <ana@y.example>, Lee, Sam <sam@y.example>", "Silva, Ana|ana@y.example, Lee, Sam|sam@y.example"),
      ("de la Cruz, =?utf-8?Q?Jos=C3=A9?= <jc@y.example>", "de la Cruz, José|jc@y.example"),
      ("a@x.org, Silva, Ana <ana@y.example>", "|a@x.org, Silva, Ana|ana@y.example"),
      ("root, <ana@x.org>", "|root, |ana@x.org"), ("root, ana@x.org", "|root, |ana@x.org"),
      ("root (Ana), Sam <sam@x.org>", "Ana|root, Sam|sam@x.org"), ("\"Ana\", Sam <sam@x.org>", "|ana, Sam|sam@x.org"),
      ("eric at x.com, Sam <sam@x.org>", "|eric@x.com, Sam|sam@x.org"),
      ("ann, Lee, Sam <sam@x.org>", "|ann, Lee, Sam|sam@x.org"),
    ])
  func unquotedCommas(field: String, expected: String) {
    #expect(read(field) == expected)
  }

  @Test(
    "Signs inside an encoded word made senders of its halves",
    arguments: [
      ("=?iso-8859-1?Q?M=FCller,_Eva_(IT)?= <eva@x.org>", "Müller, Eva (IT)|eva@x.org"),
      ("=?utf-8?Q?Lee;_Ann?= <a@x.org>, b@x.org", "Lee; Ann|a@x.org, |b@x.org"),
      ("=?utf-8?Q?Ben_<Weil>?= <ben@x.org>", "Ben <Weil>|ben@x.org"),
      // One that never closes takes nobody else with it.
      ("=?utf-8?Q?Ana <ana@x.org>, =?utf-8?Q?Ben?= <ben@x.org>", "=?utf-8?Q?Ana|ana@x.org, Ben|ben@x.org"),
    ])
  func encodedWords(field: String, expected: String) {
    #expect(read(field) == expected)
  }

  @Test(
    "The quotation marks of Outlook stayed around the address",
    arguments: ["<'eva@x.org'>", "'eva@x.org'", "'eva@x.org' <'eva@x.org'>"])
  func outlookMarks(field: String) {
    #expect(read(field) == "|eva@x.org")
  }

  @Test(
    "The mark of a link stayed in front of the address",
    arguments: ["<mailto:ana@y.example>", "<MAILTO:ana@y.example>", "ana@y.example <mailto:ana@y.example>"])
  func linkMark(field: String) {
    #expect(read(field) == "|ana@y.example")
  }

  @Test(
    "A name in quotes became part of the bare address behind it",
    arguments: [
      ("\"Ana\" ana@y.example", "Ana|ana@y.example"), ("\"Silva, Ana\" ana@y.example", "Silva, Ana|ana@y.example"),
      ("\"Ana\" ana@y.example, b@x.org", "Ana|ana@y.example, |b@x.org"),
      ("\"Ana\" ana@y.example <ana@y.example>", "Ana|ana@y.example"), ("\"ana\" @y.example", "|ana@y.example"),
    ])
  func quotedNames(field: String, expected: String) {
    #expect(read(field) == expected)
  }

  @Test(
    "Groups are opened",
    arguments: [
      ("undisclosed-recipients:;", ""), ("A group: a@x.org, B <b@x.org>;", "|a@x.org, B|b@x.org"),
      ("G: a@x.org; c@x.org", "|a@x.org, |c@x.org"),
    ])
  func groups(field: String, expected: String) {
    #expect(read(field) == expected)
  }

  @Test(
    "What holds no address gives none", arguments: ["", " ", ",,;", "<>", "()", "no address here", "\"", "(((", "<"])
  func none(field: String) {
    #expect(read(field) == "")
  }

  @Test("Half a million addresses are read, each once")
  func many() {
    let field = String(repeating: "a@b.c,", count: 500_000)
    #expect(withBytes(field) { AddressList.addresses($0, CharsetDecoder()).count } == 500_000)
  }
}
