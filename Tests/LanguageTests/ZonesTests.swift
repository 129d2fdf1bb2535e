import Testing

@testable import Language

@Suite struct ZonesTests {
  static func own(_ body: String) -> String { ownText(of: body).text }

  @Test func cutsAQuoteWithItsAttribution() {
    #expect(
      Self.own("Fine with me.\n\nOn Mon, 2 Mar 2026 at 09:14, Ana <ana@example.org> wrote:\n> Friday?\n")
        == "Fine with me.")
  }

  @Test func cutsAnAttributionWrappedOverTwoLines() {
    let body = "Fine.\n\nOn Mon, 2 Mar 2026 at 09:14, Ana Lindqvist\n<ana@example.org> wrote:\n\n> Friday?\n> Ana"
    #expect(Self.own(body) == "Fine.")
  }

  @Test(arguments: [
    "-----Original Message-----\nFrom: Ana\nSent: Monday\nTo: Ben\nSubject: x\n\nFriday?",
    "From: Ana\nSent: Monday, 2 March 2026\nTo: Ben\nSubject: x\n\nFriday?",
    "Von: Ana\nGesendet: Montag, 2. März 2026\nAn: Ben\nBetreff: x\n\nFreitag?",
    "Am 02.03.2026 um 09:14 schrieb Ana <ana@example.org>:\n\nFreitag?",
    "Le lun. 2 mars 2026 à 09:14, Ana <ana@example.org> a écrit :\n> Vendredi ?",
    "---------- Forwarded message ----------\nFrom: Ana\n\nFriday?",
  ]) func cutsWhatStandsBelow(_ quote: String) {
    #expect(Self.own("Fine with me.\n\n" + quote) == "Fine with me.")
  }

  @Test func keepsAnAnswerThatTouchesTheAttributionBelowIt() {
    let quote = "On Mon, 2 Mar 2026 at 09:14, Ana\n<ana@example.org> wrote:\n> Friday?"
    #expect(Self.own("2 pm works for me.\n" + quote) == "2 pm works for me.")
    #expect(Self.own("On Friday I can't,\nask @ben.\n" + quote) == "On Friday I can't,\nask @ben.")
  }

  @Test func keepsTheLinesBetweenQuotes() {
    let body = "On 2 March 2026 Ana wrote:\n> Friday?\nYes.\n> And the room?\nThe small one.\n"
    #expect(Self.own(body) == "Yes.\nThe small one.")
  }

  @Test func cutsSignaturesFootersAndDisclaimers() {
    #expect(Self.own("Yes.\n\n-- \nBen Okafor\nNorthfield Pumps") == "Yes.")
    #expect(Self.own("Yes.\n\nSent from my iPhone") == "Yes.")
    #expect(Self.own("Yes.\n\nThis e-mail is confidential and may be privileged.\nDelete it.") == "Yes.")
  }

  @Test(arguments: [
    "On the other hand, we should wait.", "I was sent from pillar to post.", "He wrote: nothing.",
    "It comes\nFrom: our database\nand works.",
  ]) func keepsSentencesThatOnlyLookLikeQuotes(_ body: String) {
    #expect(Self.own(body) == body)
  }

  @Test func marksGreetingAndSignOffButKeepsThem() {
    let own = ownText(of: "Hi Ana,\n\nCan you come?\n\nBest regards,\nBen\n")
    #expect(own.text == "Hi Ana,\n\nCan you come?\n\nBest regards,\nBen")
    #expect(own.zones.map(\.kind) == [.greeting, .own, .signOff])
    #expect(own.part(at: 0) == .greeting)
    #expect(own.part(at: 10) == .own)
    #expect(own.part(at: 30) == .signOff)
  }

  @Test func fallsBackToTheWholeBodyAndSaysSo() {
    let own = ownText(of: "> Friday?\n> Ana\n")
    #expect(own.text == "> Friday?\n> Ana")
    #expect(own.isFallback)
    #expect(!ownText(of: " \n").isFallback)
  }

  @Test func zonesCoverTheBodyWithoutGapsHoweverItIsCut() {
    let body = "Hi,\n\nOn 2 March 2026 Ana wrote:\n> x\nYes é.\r\n-- \nBen\n-----Original Message-----\nFrom: A\n"
    let bytes = Array(body.utf8)
    for end in 0...bytes.count {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      let zones = ownText(of: text).zones
      #expect(zones.first?.span.start ?? 0 == 0)
      #expect(zones.last?.span.end ?? 0 == text.utf8.count)
      #expect(zip(zones, zones.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
    }
  }
}
