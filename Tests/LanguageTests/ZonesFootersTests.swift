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
}
