import Messages
import Testing

@testable import Language

@Suite struct AskDetectorTests {
  static func first(_ text: String, _ context: AskContext = AskContext()) -> DetectedAsk? {
    AskDetector.standard.asks(in: Passage(text, medium: context.medium, model: nil), context: context).first
  }

  @Test(arguments: [
    ("Could you take the Tuesday shift?", AskType.action), ("What did the supplier quote?", .info),
    ("Can you tell me why it failed?", .info), ("Coffee on Thursday?", .time),
    ("Can you join the 3 pm call?", .time), ("OK to ship?", .approval), ("Can I take Friday off?", .approval),
    ("Do you approve the budget?", .approval), ("Don't publish it yet.", .action),
  ]) func tellsTheTypeOfTheAct(_ text: String, _ type: AskType) {
    #expect(Self.first(text)?.type == type)
  }

  @Test(arguments: [
    "Please find the report attached.", "Let me know if you have any questions.", "Tom asked me to fix the printer.",
    "Shall I take the shift?", "You could always repaint it.", "I'll take the shift.", "How are you?", "Guess what?",
    "Who knows.", "See you Thursday.", "We met Thursday.", "I took Friday off.", "Approved.",
    "May I say how glad I am.", "Can you believe it!", "If you need anything, call me.", "If I were you I'd call.",
    "Thanks for the sheet.", "Have a nice weekend!", "Please consider the environment before printing.",
  ]) func neverTakesForAnAsk(_ text: String) {
    #expect(Self.first(text) == nil)
  }

  @Test(arguments: [
    "fancy a coffee", "fancy a walk", "up for a swim tmrw", "got a spare cable", "got any flour",
    "You must not tell anyone.", "You mustn't open this before Sunday.", "Don't you dare open it before Christmas!",
    "Try not to be late.", "Why don't the boys walk to school?",
  ]) func whatIsAskedWithoutItsMarkOrForbiddenWithoutDontWasNotFound(_ text: String) {
    #expect(Self.first(text) != nil)
  }

  @Test func findsSeveralAsksAndTheirPlaces() {
    let text = "Hi Ana, thanks for the notes. Could you send me page two? And when do we meet?"
    let asks = detectAsks(in: text, medium: .email, depth: .rules)
    #expect(asks.map(\.sentence) == ["Could you send me page two?", "And when do we meet?"])
    #expect(asks.map { text.text(at: $0.span) } == asks.map(\.sentence))
  }

  @Test func aPointerIsNoSecondAsk() {
    #expect(
      detectAsks(in: "Can you cover Monday? Please advise.", medium: .email, depth: .rules).map(\.rule) == [
        "ASK-CAN-YOU"
      ])
    #expect(
      detectAsks(in: "The draft is attached. Thoughts?", medium: .email, depth: .rules).map(\.rule) == ["ASK-BARE"])
  }

  @Test func knowsWhoShouldAct() {
    let context = AskContext(addresseeNames: ["anna"], otherNames: ["ben"])
    #expect(Self.first("Anna, can you call them?", context)?.addressee == .user)
    #expect(Self.first("Ben, can you call them?", context)?.addressee == .other)
    #expect(Self.first("Can someone take notes?", context)?.addressee == .group)
    #expect(Self.first("Can your team host us?", context)?.addressee == .team)
    #expect(Self.first("Can you call them?", AskContext(isCopy: true))?.addressee == .other)
  }

  @Test(arguments: [
    ("Is it ok if I bring a friend?", AskType.approval), ("Any chance I could leave at four?", .approval),
    ("May I ask you to return the drill?", .action), ("Can you let the plumber in?", .action),
    ("Would you be willing to sit on the panel on Friday, ten till two?", .time),
    ("Could you tell us when the ferry leaves?", .info), ("Who of you will bake?", .action),
    ("Would your sister lend us her van for the fair on the second Sunday in May?", .action),
  ]) func tellsTheTypeByWhatIsAskedForNotByItsForm(_ text: String, _ type: AskType) {
    #expect(Self.first(text)?.type == type)
  }

  @Test(arguments: [
    ("OK to print?", AskForm.direct), ("Need the posters by noon.", .direct), ("When can somebody come?", .direct),
    ("We wondered whether you could sing for us.", .conventionallyIndirect),
    ("Would you object to a bench?", .conventionallyIndirect),
  ]) func tellsHowDirectItIs(_ text: String, _ form: AskForm) {
    #expect(Self.first(text)?.form == form)
  }

  @Test(arguments: [
    ("Could you write a report on the flood?", Effort.large), ("Can you cover the desk for two weeks?", .large),
    ("Just a quick thing: translate the whole manual, please.", .large), ("Please don't lock the gate.", .small),
    ("Can I take Friday off?", .small), ("Could you bake a cake?", .normal),
    ("Somebody must feed the hens. Would you do it?", .normal),
    ("Somebody must translate the manual. Would you do it?", .large),
  ]) func tellsTheEffortByTheObject(_ text: String, _ effort: Effort) {
    #expect(Self.first(text)?.effort == effort)
  }

  @Test func theWholeMessageTellsTheStakes() {
    #expect(Self.first("Could you send me the figures? The board meets tomorrow.")?.stakes == .high)
    #expect(Self.first("Could you send me the figures? The choir meets tomorrow.")?.stakes == .normal)
  }

  @Test func mailToEverybodyAsksNobody() {
    let text = "Could your hall use a new stage? Call us today. Reply STOP to opt out."
    #expect(detectAsks(in: text, medium: .email, depth: .rules) == [])
  }

  @Test func whatSomebodyElseIsQuotedWithIsNoAsk() {
    let text = "This was on the door: \"Please bring back the soup. Why was it stopped?\" I laughed."
    #expect(detectAsks(in: text, medium: .email, depth: .rules) == [])
  }

  @Test func seesConditionsRepeatsEffortAndStakes() {
    #expect(Self.first("If you're going, bring the chairs.")?.marks == ["CONDITIONAL"])
    #expect(Self.first("Any news on the sheet?")?.isRepeat == true)
    #expect(Self.first("Could you forward me the link?")?.effort == .small)
    #expect(Self.first("Could you take over the project?")?.effort == .large)
    #expect(Self.first("We need you to sign the contract.")?.stakes == .high)
  }

  @Test func leavesOtherLanguagesAlone() {
    let german = "Könntest du mir bitte die Datei schicken? Ich brauche sie für das Treffen."
    #expect(!isEnglish(german))
    #expect(detectAsks(in: german, medium: .email, depth: .rules) == [])
    #expect(isEnglish("ok"))
    #expect(isEnglish("can u pls bring the charger"))
  }

  @Test(arguments: ["grounded til friday lol", "Blue van, 4 mins", "bucket logs-app, folder per day", "im out"])
  func shortEnglishWithAWordOfAnotherLanguageIsRead(_ text: String) { #expect(isEnglish(text)) }

  @Test(arguments: [
    "Dear Mr Roy,\nSaturday, 11 o'clock, third floor left.\nSimone Aubert",
    "Hi Ben, sorry, buried under the tender. Attached, notes included.\nVera",
  ])
  func englishWithHardlyAFunctionWordIsRead(_ text: String) { #expect(isEnglish(text)) }

  @Test(arguments: [
    "Tack, jag hör av mig när bilen är klar nästa vecka.", "Merci beaucoup, à samedi, devant la mairie, onze heures.",
    "Klasse, Samstag elf Uhr, dritter Stock links, Klingel Aubert.",
  ])
  func anotherLanguageIsNotTakenForEnglishByAFewKnownWords(_ text: String) { #expect(!isEnglish(text)) }
}
