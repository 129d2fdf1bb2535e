import Messages
import Testing

@testable import Readers

@Suite struct WhatsAppFormatTests {
  private func read(_ lines: String...) throws -> ChatReading {
    try ChatFixture.whatsApp.read(lines.joined(separator: "\n"))
  }

  private func read(_ lines: String..., at place: String) throws -> ChatReading {
    let file = ScratchFile(lines.joined(separator: "\n"))
    return try ChatReading(WhatsAppReader(ByteSource(file: file.path, as: place), options: ReadingOptions()))
  }

  @Test func readsAChatBetweenTwo() throws {
    let reading = try ChatFixture.whatsApp.read()
    #expect(
      reading.lines == [
        "09:05:00 kim: Can you drive us tonight?\nIt is at eight.\n\nPlease 🙏", "09:07:00 me: the car, as it is",
        "09:08:00 me: ok", "09:08:00 me: ok", "00:00:00 me: see 10:30 - it is late",
      ])
    #expect(reading.exclusions.map(\.reason) == [.noText, .deleted])
    #expect(reading.messages.map(\.readers).prefix(2) == [["me"], ["kim"]])
    #expect(reading.warnings.map(\.what) == ["7 times without a zone were read as UTC"])
  }

  @Test(arguments: [
    "31/12/2019, 21:41 - Kim: x", "12/31/19, 9:41 PM - Kim: x", "12/31/19, 9:41\u{202F}PM - Kim: x",
    "31.12.19, 21:41 - Kim: x", "31-12-2019 21:41 - Kim: x", "2019-12-31, 21:41 - Kim: x",
    "2019/12/31 21:41 - Kim: x", "31/12/2019 à 21:41 - Kim: x", "31/12/19 9:41 p. m. - Kim: x",
    "31/12/19, 9:41\u{A0}p.\u{A0}m. - Kim: x", "[31.12.19, 21:41:00] Kim: x", "[12/31/19, 9:41:00 PM] Kim: x",
    "\u{FEFF}\u{200E}[31/12/2019, 21:41:00] Kim: x", "31.12.2019 kl. 21.41 - Kim: x", "31/12/2019, 9:41 pm - Kim: x",
    "[31. 12. 2019, 21:41:00] Kim: x", "\u{200F}31\u{200F}/12\u{200F}/2019, 21:41 - Kim: x",
  ])
  func readsTheDatesOfManyLanguages(line: String) throws {
    let reading = try read(line)
    #expect(reading.messages.map(\.sent.instant) == [Instant(seconds: 1_577_828_460)])
    #expect(reading.lines == ["21:41:00 kim: x"])
    #expect(Array(line.utf8).withUnsafeBytes { WhatsAppFormat.recognises(head: $0, path: "x") })
  }

  @Test(arguments: [
    "2019-12-31 21:41:05 - INFO: started", "[2019-12-31 21:41] started: yes", "21:41 - Kim: x", "31/12 21:41 - Kim: x",
    "31/12/2019, 21:41 Kim: x", "- 31/12/2019, 21:41 - Kim: x", "31/12/2019, 21:41 - nobody here",
  ])
  func logsOfProgramsAreNotTakenForChats(line: String) {
    #expect(!Array(line.utf8).withUnsafeBytes { WhatsAppFormat.recognises(head: $0, path: "x") })
  }

  @Test func aLaterDateTellsDayFromMonth() throws {
    let european = try read("01/02/2019, 10:00 - Kim: a", "13/02/2019, 10:00 - Kim: b")
    let american = try read("01/02/2019, 10:00 - Kim: a", "01/13/2019, 10:00 - Kim: b")
    #expect(european.messages.first?.sent.instant == Instant(seconds: 1_549_015_200))
    #expect(american.messages.first?.sent.instant == Instant(seconds: 1_546_423_200))
  }

  @Test func datesAscendWhereNoneTellsDayFromMonth() throws {
    // As days of February to April they would go back.
    let reading = try read("01/02/2019, 10:00 - Kim: a", "01/03/2019, 10:00 - Kim: b", "02/01/2019, 10:00 - Kim: c")
    #expect(reading.messages.last?.sent.instant == Instant(seconds: 1_549_015_200))
    #expect(!reading.warnings.map(\.code).contains("date-order"))
  }

  @Test func aDateThatMayBeReadTwoWaysIsSaid() throws {
    #expect(try read("01/02/2019, 10:00 - Kim: a").warnings.map(\.code).contains("date-order"))
    #expect(try !read("01.02.2019, 10:00 - Kim: a").warnings.map(\.code).contains("date-order"))
  }

  @Test func iPhonesMarkWhatNobodyTyped() throws {
    let reading = try read(
      "[01.02.19, 10:00:00] Kim: \u{200E}Bild weggelassen", "\u{200E}[01.02.19, 10:00:01] Kim: \u{200E}<Anhang: 1.jpg>",
      "[01.02.19, 10:00:02] Kim: really? \u{200E}<This message was edited>",
      "[01.02.19, 10:00:03] Kim: \u{200E}This message was deleted.")
    #expect(reading.messages.map(\.body) == ["really?"])
    #expect(reading.exclusions.map(\.reason) == [.noText, .noText, .deleted])
  }

  @Test func everybodyWhoWritesIsInTheGroupAndNobodyIsTheOwner() throws {
    let reading = try read(
      "31.12.19, 21:41 - Kim: a", "31.12.19, 21:42 - +49 1555 0100: b", "31.12.19, 21:43 - ~Sam Example: c")
    #expect(reading.messages.map(\.sender.value) == ["kim", "+4915550100", "sam example"])
    #expect(reading.messages.map(\.readers.count) == [2, 2, 2])
    #expect(reading.warnings.map(\.code) == ["owner-unknown", "local-time"])
  }

  @Test func theFolderOfAnIPhoneTellsWhoTheOtherOneIs() throws {
    let file = ScratchFile("[01.02.19, 10:00:00] Kim Example: a\n[01.02.19, 10:00:01] Lee: b\n")
    let reading = try ChatReading(
      WhatsAppReader(
        ByteSource(file: file.path, as: "x/WhatsApp Chat - Kim Example/_chat.txt"), options: ReadingOptions()))
    #expect(reading.messages.map(\.sender.value) == ["kim example", "me"])
  }

  @Test func whoAloneWritesInAGroupIsNotTakenForTheUser() throws {
    let android = try read("01.02.19, 10:00 - Kim: Who brings the tent?", at: "WhatsApp Chat with Hiking Friends.txt")
    let iPhone = try read(
      "[01.02.19, 10:00:00] Hiking Friends: \u{200E}Messages are encrypted.",
      "[01.02.19, 10:00:01] Kim: Who brings the tent?", at: "WhatsApp Chat - Hiking Friends/_chat.txt")
    for reading in [android, iPhone] {
      #expect(reading.messages.map(\.sender.value) == ["kim"])
      #expect(reading.messages.map(\.readers) == [[]])
      #expect(reading.warnings.map(\.code) == ["owner-unknown", "local-time"])
    }
  }

  @Test(arguments: [
    "WhatsApp Chat with Kim Post (1).txt", "WhatsApp Chat - Kim Post (2)/_chat.txt",
    "WhatsApp Chat with Kim Post.txt",
  ])
  func aSecondDownloadIsAChatWithTheSame(place: String) throws {
    let reading = try read(
      "13.02.19, 10:00 - Kim Post: Is the kiln free?", "13.02.19, 10:01 - Lee: Not this week.", at: place)
    #expect(reading.messages.map(\.sender.value) == ["kim post", "me"])
  }

  @Test func aContactWhoseNameEndsInANumberStaysKnown() throws {
    let reading = try read(
      "13.02.19, 10:00 - Kim (2): a", "13.02.19, 10:01 - Lee: b", at: "WhatsApp Chat with Kim (2).txt")
    #expect(reading.messages.map(\.sender.value) == ["kim (2)", "me"])
  }

  @Test func whatTheUserNeverAnsweredWasStillSentToThem() throws {
    let reading = try read("13.02.19, 10:00 - Kim: Can you fix the gate?", at: "WhatsApp Chat with Kim.txt")
    #expect(reading.messages.map(\.readers) == [["me"]])
    #expect(reading.warnings.map(\.code) == ["local-time"])
  }

  @Test(arguments: [
    "<This message was edited>", "\u{200E}<This message was edited>", "<Diese Nachricht wurde bearbeitet.>",
    "<Mensagem editada>", "\u{200E}<whatever it is in other languages>",
  ])
  func theNoteOfAnEditIsNotTakenForOwnWords(note: String) throws {
    #expect(WhatsAppText.typed("I can't after all \(note)") == "I can't after all")
    #expect(WhatsAppText.typed("use <b> or <i>") == "use <b> or <i>")
  }

  @Test(arguments: [
    "04.01.20, 10:00 - Ana hat die Gruppe „Ski: Tirol“ erstellt.",
    "04.01.20, 10:04 - Ana hat den Betreff von „Ski: Tirol“ zu „Ski 2020“ geändert.",
  ])
  func aGermanGroupWithAColonInItsNameIsNobody(notice: String) throws {
    let reading = try read(notice, "04.01.20, 10:05 - Ana: Wer fährt?")
    #expect(reading.lines == ["10:05:00 ana: Wer fährt?"])
    #expect(reading.messages.map(\.readers) == [[]])
  }

  @Test func whatAnAdminDeletedIsNoWordsOfItsSender() throws {
    let reading = try read(
      "04.01.20, 10:00 - Lee: This message was deleted by admin Ana", "04.01.20, 10:01 - Ana: Off topic.")
    #expect(reading.lines == ["10:01:00 ana: Off topic."])
    #expect(reading.exclusions.map(\.reason) == [.deleted])
  }

  @Test func anImpossibleDateIsUnreadableAndVotesForNothing() throws {
    let reading = try read("12/31/19, 21:41 - Kim: a", "32/13/19, 21:41 - Kim: b", "12/30/19, 21:41 - Kim: c")
    #expect(reading.messages.map(\.body) == ["a", "c"] && reading.faults.map(\.code) == ["no-date"])
  }

  @Test func aLineOfManyMegabytesIsCutAndSaid() throws {
    let text = "31.12.19, 21:41 - Kim: " + String(repeating: "long ", count: 1_000_000) + "\n31.12.19, 21:42 - Kim: b"
    let reading = try read(text)
    #expect(reading.messages.count == 2 && reading.messages[0].body.utf8.count <= TextCapture.cap)
    #expect(reading.warnings.map(\.code).contains("value-cut"))
  }
}
