import Messages
import Testing

@testable import Language

/// What stands below a text and was not written for it.
@Suite struct ZonesFootersTests {
  static func cut(_ footer: String) -> [Zone.Kind] { ownText(of: "Friday is fine.\n\n" + footer).zones.map(\.kind) }

  @Test(arguments: [
    "Sent from my iPhone", "Sent from my Samsung Galaxy S24, please excuse typos.",
    "Sent from my phone, dictated, please excuse errors",
    "Get Outlook for iOS<https://x.org>",
    "Sent from Yahoo Mail on Android", "Von meinem iPhone gesendet", "Gesendet von Outlook für Android",
    "Envoyé de mon iPhone", "Envoyé depuis mon mobile", "Enviado desde mi iPhone", "Enviado do meu iPhone",
    "Inviato da iPhone", "Verzonden vanaf mijn iPhone", "Verstuurd vanaf mijn iPad", "Skickat från min iPhone",
    "Sendt fra min iPhone", "Lähetetty iPhonesta", "Wysłane z iPhone'a", "Отправлено с iPhone", "iPhoneから送信",
    "发自我的iPhone", "從我的 iPhone 傳送",
  ]) func cutsTheFooterOfADevice(_ footer: String) {
    #expect(Self.cut(footer) == [.own, .automaticFooter])
  }

  @Test(arguments: [
    "---------------------------------------------------------------------\nTo unsubscribe, e-mail: dev-off@example.org\n"
      + "For additional commands, e-mail: dev-help@example.org",
    "_______________________________________________\ndev mailing list\ndev@example.org\n"
      + "http://example.org/mailman/listinfo/dev",
    "__\ndev mailing list\ndev@example.org",
    "-- \nYou received this message because you are subscribed to the Google Groups \"dev\" group.\n"
      + "To unsubscribe from this group, send email to dev+unsubscribe@example.org.",
    "--~--~---------~--~----~\nYou received this message because you are subscribed to it.",
    "------------------------------------\n\nYahoo! Groups Links\n\n<*> To visit your group on the web",
    "-- \nTo UNSUBSCRIBE, email to dev-REQUEST@lists.example.org",
    "You are receiving this because you were mentioned.\nReply to this email directly or view it on the site.",
  ]) func cutsTheFooterOfAList(_ footer: String) {
    #expect(Self.cut(footer) == [.own, .automaticFooter])
  }

  @Test(arguments: [
    "-- \nAna Lindqvist\nNorthfield Pumps", "--\nAna", "____________________\nAna Lindqvist, Northfield Pumps",
    "Ana Lindqvist\nNorthfield Pumps\n+46 8 555 12 34", "----\n\nAna\n\nt. 555-931-0702\n\nexample.org",
  ]) func cutsASignature(_ signature: String) {
    #expect(Self.cut(signature) == [.own, .signature])
  }

  @Test func partsSignOffAndVisitingCard() {
    #expect(
      Self.cut("Best regards,\nAna\n\nAna Lindqvist\nNorthfield Pumps\nana@example.org") == [
        .own, .signOff, .signature,
      ])
    #expect(Self.cut("Thanks,\nAna Lindqvist\nNorthfield Pumps\n+46 8 555 12 34") == [.own, .signOff, .signature])
    #expect(Self.cut("Robert Samson\nSent from my phone") == [.own, .signOff, .automaticFooter])
  }

  @Test(arguments: [
    "Her number:\n\nAna Lindqvist\n+46 8 555 12 34", "Call me on\n+46 8 555 12 34", "Sent by courier this morning.",
    "Sent from my desk, which is easier than a phone.", "The papers\nhttps://example.org/a",
    "To unsubscribe is not what I want.\n" + String(repeating: "More is to be said about that.\n", count: 20)
      + "That is all.",
    "----\nThe dashes are only dashes.", "Thanks for the figures.\nI will read them on Friday.",
  ]) func keepsWhatOnlyLooksLikeAFooter(_ text: String) {
    #expect(ownText(of: text).text == text)
    #expect(ownText(of: text).zones.allSatisfy { $0.kind == .own })
  }

  @Test func keepsWhatFollowsALineThatOnlyLooksLikeAFooter() {
    let text = "Hello Ida,\nthe keys are on their way.\n\nSent by courier at noon.\n\nCould you sign for them?\n\nNils"
    #expect(ownText(of: text).text == text)
  }

  @Test(arguments: [
    "Sent via mobile", "Sent via mobile\n\nIda", "Sent using Hushmail\n\n-- \nIda",
    "Sent with Proton Mail secure email.\n\n\u{2010}\u{2010}\u{2010} Earlier \u{2010}\u{2010}\u{2010}",
  ]) func cutsALooseFooterBelowWhichNothingOfOnesOwnFollows(_ footer: String) {
    #expect(ownText(of: "Friday is fine.\n\n" + footer).text == "Friday is fine.")
  }

  @Test func aDotAloneBeforeAShortLineIsNoCard() {
    #expect(ownText(of: ".\nJane").text == ".\nJane")
  }

  @Test func keepsAPostscriptBelowASignature() {
    #expect(
      ownText(of: "Yes.\n\n-- \nAna\n\nP.S. Can you bring the keys?").text == "Yes.\n\nP.S. Can you bring the keys?")
    #expect(ownText(of: "Yes.\n\nBest,\nAna\n\nPS: bring the keys").zones.map(\.kind) == [.own, .signOff, .own])
  }

  @Test func aSignatureEndsAtTheQuoteBelowIt() {
    let body = "Yes.\n-- \nAna\n\nOn 2 March 2026 Ben wrote:\n> Friday?\n> Saturday?\n\nNot on Saturday."
    #expect(ownText(of: body).text == "Yes.\nNot on Saturday.")
  }

  @Test func whatStandsBelowThePhonesFooterIsTheOriginal() {
    let own = ownText(of: "Yes.\n\nSent from my iPhone\n\nCan you come on Friday?\nAna")
    #expect(own.text == "Yes.")
    #expect(own.zones.map(\.kind) == [.own, .automaticFooter, .quoted])
  }

  @Test(arguments: [
    "Hi Max,\n\nThis email is confidential, so please do not share it.\n\nCould you take over the talks on Friday?",
    "Hi Max,\n\nThe information contained in this draft is old. Could you bring it up to date?",
    "Hi all,\n\nYou are receiving this because you lead the team.\n\nCould you send me your figures?",
    "Hi all,\n\nThis message was sent to the whole team by mistake.\n\nBest,\nIda",
    "The draft:\n\n____________\nDear all,\nthe shop stays shut on Monday.\n____________\n\nIs that clear enough?",
    "The draft is below.\n\n--\nThe shop stays shut on Monday.\n--\n\nCould you check it, please?",
    "The draft is ready.\n\n--\n\nCould you check it, please?",
  ]) func aPhraseOfNoticesWithinALetterCutsNothingOfIt(_ text: String) {
    #expect(ownText(of: text).text == text)
  }

  @Test func aDisclaimerAboveTheLetterTakesItsParagraphAlone() {
    let disclaimer = "This e-mail and any files are for the intended recipient.\nDelete it if you are another.\n\n"
    #expect(ownText(of: disclaimer + "Hi Max,\n\nthe keys are here.").text == "Hi Max,\n\nthe keys are here.")
    #expect(ownText(of: "Hi Max,\n\n" + disclaimer + "Is Friday fine?").text == "Hi Max,\n\nIs Friday fine?")
    let heading = "Privileged and Confidential: Attorney-Client Communication\n\n"
    #expect(ownText(of: heading + "The lease is signed.").text == "The lease is signed.")
  }

  @Test(arguments: [
    "This e-mail and any files are confidential.\n\nUnauthorised use is forbidden.\n\nThank you.\n\nNorthfield Pumps",
    "This email and any attachments are for the addressee.\n\nDo you really need to print this email?",
  ]) func aDisclaimerOfSeveralParagraphsIsCutToItsEnd(_ disclaimer: String) {
    #expect(Self.cut(disclaimer).contains(.disclaimer))
    #expect(ownText(of: "Friday is fine.\n\n" + disclaimer).text == "Friday is fine.")
  }

  @Test(arguments: [
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments\n"
      + "unless you recognize the sender and know the content is safe.",
    "EXTERNAL EMAIL: Do not click any links or open any attachments.", "[EXTERNAL]",
    "You don't often get email from ida@example.org. Learn why this is important",
  ]) func aBannerOfExternalMailIsNoWordOfItsWriter(_ banner: String) {
    let own = ownText(of: banner + "\n\nHi, here are the minutes.")
    #expect(own.text == "Hi, here are the minutes.")
    #expect(own.zones.first?.kind == .automaticFooter)
  }

  @Test(arguments: [
    "Caution: the road is icy.\n\nCome by train.", "Warning: do not open the attachment.\n\nIt is a draft.",
    "Here is what it says.\n\nCAUTION: This email originated from outside.\n\nIs that new?",
  ]) func aWarningOfTheWriterIsNoBanner(_ text: String) {
    #expect(ownText(of: text).text == text)
  }

  @Test(arguments: [
    "Best regards\n\nIda Okafor\n\nHead of Sales, Northfield Pumps\n\nTel: +44 20 7946 0123",
    "Kind regards,\nIda Okafor\nHead of Sales\nPhone: +44 20 7946 0123 | Mobile: +44 7700 900123",
    "Regards,\n\nIda Okafor\nMarketing\nNorthfield Pumps Ltd, 1 Harbour Street, Northfield NF1 2AB, United Kingdom\n"
      + "T +44 20 7946 0123 | ida@example.org",
  ]) func aWideOrDoubleSpacedCardBelowASignOffIsASignature(_ closing: String) {
    let own = ownText(of: "I cannot host it.\n\n" + closing)
    #expect(own.zones.map(\.kind) == [.own, .signOff, .signature])
    #expect(own.text.hasSuffix("Ida Okafor"))
  }

  @Test func whatIsAskedBelowAPhoneNumberIsNoSignature() {
    let text = "That is fine.\n\nThanks,\nIda Okafor\nHead of Sales\n+44 20 7946 0123\n\nCould you call Ben, too?"
    #expect(ownText(of: text).text == text)
  }

  @Test func theTitlesBelowANameBelongToTheSignOff() {
    let closing = "Regards,\n\nDr. Ida Okafor\nDepartment of Physics and Astronomy, University of Northfield"
    #expect(Self.cut(closing) == [.own, .signOff])
  }
}
