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
    "De : Ana\nEnvoyé : lundi 2 mars 2026\nÀ : Ben\nObjet : x\n\nVendredi ?",
    "De\u{A0}: Ana\nEnvoyé\u{A0}: lundi 2 mars 2026\nÀ\u{A0}: Ben\nObjet\u{A0}: x\n\nVendredi ?",
    "Fra: Ana\nSendt: 2. marts 2026\nTil: Ben\nEmne: x\n\nFredag?",
    "Från: Ana\nSkickat: den 2 mars 2026\nTill: Ben\nÄmne: x\n\nFredag?",
    "Van: Ana\nVerzonden: maandag 2 maart 2026\nAan: Ben\nOnderwerp: x\n\nVrijdag?",
    "De: Ana\nEnviado el: lunes, 2 de marzo de 2026\nPara: Ben\nAsunto: x\n\n¿Viernes?",
    "Da: Ana\nInviato: lunedì 2 marzo 2026\nA: Ben\nOggetto: x\n\nVenerdì?",
    "Od: Ana\nWysłano: 2 marca 2026\nDo: Ben\nTemat: x\n\nPiątek?",
    "*From:* Ana\n*Sent:* Monday\n*To:* Ben\n*Subject:* x\n\nFriday?",
    "________________________________\nFrom: Ana <\nana@example.org>\nSent: Monday\nTo: Ben\n\nFriday?",
    "-----Ursprüngliche Nachricht-----\n\nFreitag?", "-------- Oprindelig besked --------\n\nFredag?",
    "-------- Message d'origine --------\n\nVendredi ?", "Begin forwarded message:\n\nFriday?",
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

  @Test func fallsBackToTheQuoteAndSaysSo() {
    let own = ownText(of: "On 2 March 2026 Ana wrote:\n> Friday?\n> Ana\n")
    #expect(own.text == "> Friday?\n> Ana")
    #expect(own.isFallback)
    #expect(own.part(at: 0) == .quoted)
    #expect(!ownText(of: " \n").isFallback)
  }

  @Test func fallsBackToTheWordsOfAForwardWithoutItsHead() {
    let own = ownText(
      of:
        "---------- Forwarded message ----------\nFrom: Ana\nDate: Monday\nSubject: a subject\nof two lines\n\nFriday?\n"
    )
    #expect(own.text == "Friday?")
    #expect(own.isFallback)
    #expect(own.part(at: 0) == .forward)
  }

  @Test func nothingIsLeftOfATowerOfAttributions() {
    let own = ownText(of: "> On 2 March 2026, Ana wrote:\n>\n>> On 1 March 2026, Ben wrote:\n>>\n")
    #expect(own.text.isEmpty)
    #expect(!own.isFallback)
  }

  @Test(arguments: [
    "AL> Friday?\nAL> Ana\nYes.",
    "> a quote that is as long as lines of mail programs may be before they break\nit\n> off\nYes.",
    "|> Friday?\nYes.", "\u{FEFF}> Friday?\nYes.",
  ]) func knowsOtherQuotes(_ body: String) {
    #expect(ownText(of: body).text == "Yes.")
  }

  @Test func keepsAShortAnswerBetweenQuotes() {
    #expect(ownText(of: "> Friday?\nyes\n> Saturday?\nno").text == "yes\nno")
  }

  @Test func aTextMessageIsTakenAsItStands() {
    var line = "can you come?"
    #expect(line.withUTF8 { OwnText(line: $0) }?.text == line)
  }

  @Test(arguments: [
    "ok", "Can you come?", "Hi Ana,", "Best, Ben", "- yes", "1. yes", "> Friday?", "-- ", "Sent from my iPhone", "PS",
    "Ana wrote", "On Monday Ana wrote:", "Monday, Ana <a@b.org> wrote", "Ana <a@b.org> wrote on 2 March 2026",
    "2026-03-02 17:21 GMT+01:00 Ana <a@b.org>", "Gesendet von Ana", "yes from mobile", "AL> x", " yes", "yes ", "é",
    "+46 8 555 12 34", "unsubscribe", "This e-mail is confidential", "Begin forwarded message", "ᐧ", "\u{FEFF}yes",
  ]) func aLineTakenAsItStandsIsWhatTheZonesSay(_ line: String) {
    var line = line
    line.withUTF8 { bytes in
      let whole = OwnText(bytes, Zoner(bytes))
      #expect((OwnText(line: bytes) ?? whole) == whole)
    }
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
