import Messages
import Testing

@testable import Language

/// Lines before quotes, in the languages and the shapes in which mail programs write them.
@Suite struct AttributionTests {
  static func own(_ body: String) -> String { ownText(of: body).text }

  @Test(arguments: [
    "On Mon, Mar 2, 2026 at 9:14 AM Ana Lindqvist <ana@example.org> wrote:",
    "On 2026-03-02 09:14, Ana wrote:",
    "--On Monday, March 02, 2026 9:14 AM +0100 Ana <ana@example.org> wrote:",
    "---- On Mon, 02 Mar 2026 09:14:00 +0100 ana@example.org wrote ----",
    "On Mon, 2 Mar 2026 09:14:00 +0100 Ana <ana@example.org> wrote",
    "At 09:14 AM 3/2/2026, Ana wrote:",
    "2026-03-02 9:14 GMT+01:00 Ana Lindqvist <ana@example.org>:",
    "2026-03-02 09:14 GMT+01:00 Ana Lindqvist",
    "Monday, 2 March 2026, 9:14 AM +0100 from ana@example.org <ana@example.org>:",
    "Am 02.03.2026 um 09:14 schrieb Ana Lindqvist:",
    "Ana Lindqvist <ana@example.org> schrieb am Mo., 2. März 2026, 09:14:",
    "Le lun. 2 mars 2026 à 09:14, Ana <ana@example.org> a écrit :",
    "Le lun. 2 mars 2026 à 09:14, Ana <ana@example.org> a écrit\u{A0}:",
    "El lun, 2 mar 2026 a las 9:14, Ana (<ana@example.org>) escribió:",
    "Il giorno lun 2 mar 2026 alle ore 09:14 Ana <ana@example.org> ha scritto:",
    "Op ma 2 mrt 2026 om 09:14 schreef Ana <ana@example.org>:",
    "Den mån 2 mars 2026 kl 09:14 skrev Ana <ana@example.org>:",
    "man. 2. mar. 2026 kl. 09:14 skrev Ana <ana@example.org>:",
    "På 2 mars 2026 på 09:14:00, Ana (ana@example.org) skrev:",
    "W dniu 2.03.2026 o 09:14, Ana pisze:",
    "Dnia 2 marca 2026 09:14 Ana <ana@example.org> napisał(a):",
    "Em seg., 2 de mar. de 2026 às 09:14, Ana <ana@example.org> escreveu:",
    "ma 2. maalisk. 2026 klo 9.14 Ana (ana@example.org) kirjoitti:",
    "2 марта 2026 г., 9:14 пользователь Ana <ana@example.org> написал:",
    "пн, 2 мар. 2026 г. в 09:14, Ana <ana@example.org>:",
    "2026.03.02. 9:14 keltezéssel, Ana írta:",
    "2026年3月2日(月) 9:14 Ana <ana@example.org>のメール:",
    "Ana <ana@example.org> 于2026年3月2日周一 09:14写道：",
  ]) func isKnown(_ line: String) {
    #expect(Self.own("Fine with me.\n\n\(line)\n\nFriday?") == "Fine with me.")
    #expect(Self.own("Fine with me.\n\(line)\n> Friday?") == "Fine with me.")
  }

  @Test(arguments: [
    "James A. wrote:", "James A. Donald <james@example.org> wrote:", "J.A. Lindqvist writes:", "Ana said:",
    "In your last mail you wrote:", "Quoting Ana <ana@example.org>:",
  ]) func isANameOnlyBeforeAQuote(_ line: String) {
    #expect(Self.own("Fine.\n\n\(line)\n> Friday?") == "Fine.")
    #expect(Self.own("\(line)\n> Friday?\n\nFine.") == "Fine.")
  }

  @Test(arguments: [
    "On Mon, 2 Mar 2026 at 09:14, Ana Lindqvist\n<ana@example.org> wrote:",
    "On Mon, 2 Mar 2026 at 09:14, Ana Lindqvist <\nana@example.org> wrote:",
    "On Mar 2, 2026,\nat 9:14,\nAna <ana@example.org> wrote:",
    "On Mar 2, 2026, at 9:14 AM, Ana <\n416ffd3258d4d2fa4c85cfa4c44e1721@staging.example.org>\nwrote:",
    "Am Mo., 2. März 2026 um 09:14 Uhr schrieb Ana Lindqvist <\nana@example.org>:",
    "Il lunedì 2 marzo 2026, Ana <ana@example.org>\nha scritto:",
    "On Mon, 2 Mar 2026 at 09:14 Ana\n\n<\nmailto:Ana <ana@example.org>\n> wrote:",
  ]) func isJoinedOverLines(_ lines: String) {
    #expect(Self.own("Fine with me.\n\n\(lines)\n\n> Friday?") == "Fine with me.")
  }

  @Test(arguments: [
    "On Friday:\n\nwe meet.", "On the one hand, he wrote: no.", "On slide 3 you wrote:\n\ntoo much.",
    "Here are dates:\n\n2026-03-02 09:14:00\n02.03.2026 09:14",
    "See https://example.org/on-2026-03-02-ana-wrote: it is good.",
    "3) Ana Lindqvist, on privacy,\n   <https://example.org/archive/...>\n4) Ben", "We need:\nmore time.",
  ]) func isNoneInTheWordsOfTheWriter(_ body: String) {
    #expect(Self.own(body) == body)
  }

  @Test(arguments: [
    "On 5 January 2026 you wrote:\n\"I will deliver the sofa by Friday.\"\n\nCould you tell me where it is?",
    "In my mail of 05.01.2026 I wrote:\n- two chairs\n\nCould you add a table?",
    "On 05.01. we sent:\n- two chairs\n\nDid they arrive?",
    "At the meeting at 10:30 Jim said:\n\nwe need a bigger room.\n\nDo we?",
    "On Friday, 9 Jan 2026, the board replied:\n\nno.\n\nWhat now?",
    "2026-01-05 10:00 works for me. Could you confirm to ana@example.org:\n- the room\n- the time",
    "Monday, 5 Jan 2026 10:00: talk to Ana <ana@example.org>\nTuesday: call Ben",
  ]) func aSentenceThatEndsInAColonOrAnAddressSwallowsNothing(_ sentence: String) {
    #expect(Self.own("Hi Ben,\n\n" + sentence) == "Hi Ben,\n\n" + sentence)
  }

  @Test(arguments: [
    "On Nov 26, 2025 you wrote:", "2026/3/2 Ana via Northfield <ana@example.org>",
    "2 March 2026 09:14 by ana@example.org:", "2026-03-02 9:14 GMT+01:00 Ana <ana@example.org>",
  ]) func isKnownWithoutQuoteMarksBelow(_ line: String) {
    #expect(Self.own("Fine with me.\n\n\(line)\n\nFriday?") == "Fine with me.")
  }

  @Test func aJourneyIsNoHeadOfAMail() {
    let body = "Two tickets, please.\n\nFrom: Berlin\nTo: Paris\nDate: 5 May\n\nPlease reserve a hotel, too."
    #expect(Self.own(body) == body)
  }

  @Test func keepsAnAnswerBelowTheHeadOfAnOutlookQuote() {
    let body = "From: Ana <ana@example.org>\nTo: Ben\nSent: Monday, March 2, 2026\nSubject: x\n\n> Friday?\n\nYes."
    #expect(Self.own(body) == "Yes.")
  }
}
