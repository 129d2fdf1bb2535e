import Language
import Messages
import Testing

@Suite struct AftermathTests {
  /// The labels of the first episode that stand on one message, by its number.
  static func labels(_ script: String, on message: Int) throws -> [String] {
    let episode = try #require(episodes(in: conversation(script), depth: .rules).first)
    return episode.qualities.filter { $0.message.rawValue == "m\(message)" }.map(\.label.rawValue)
  }

  @Test("An offer that nobody asked for, after a no, is VOLUNTEER; the alternative in the no is none") func volunteer()
    throws
  {
    let script = """
      ana → me | Could you host the trainees on Monday?
      me → ana | Sorry, I can't. I could ask Ben if you like.
      ana → me | No worries.
      +2000 me → ana | By the way, happy to test the new form.
      """
    #expect(try Self.labels(script, on: 4).contains("VOLUNTEER"))
    #expect(try !Self.labels(script, on: 2).contains("VOLUNTEER"))
  }

  @Test("An offer more than two weeks later belongs to no refusal") func lateOffer() throws {
    let script = """
      ana → me | Could you host the trainees on Monday?
      me → ana | Sorry, I can't.
      +21000 me → ana | By the way, happy to test the new form.
      """
    #expect(try !Self.labels(script, on: 3).contains("VOLUNTEER"))
  }

  @Test("A boast to somebody else is found in another conversation; counsel sought is none") func boast() throws {
    let no = """
      ana → me | Could you host the trainees on Monday?
      me → ana | No, I can't.
      """
    #expect(try Self.across(no, "me → ben | You should have seen Ana's face.") == ["BOAST"])
    #expect(try Self.across(no, "me → ben | I told Ana no. How would you have put it?") == [])
    #expect(try Self.across(no, "me → ana | You should have seen Ben's face.") == [])
  }

  @Test("What others say of the tone belongs to the no they speak of") func toneFeedback() throws {
    let no = """
      ana → me | Could you host the trainees on Monday?
      me → ana | No. Not my job.
      """
    #expect(try Self.across(no, "ben → me | Your reply to Ana came across as rude.") == ["TONE_FEEDBACK"])
    #expect(try Self.across(no, "me → ben | Your reply to Ana came across as rude.") == [])
  }

  @Test("A question to somebody else between ask and answer is CONSULTED when it names the matter") func counsel()
    throws
  {
    let asked = """
      ana → me | Could you host the trainees in May?
      +600 me → ana | No, we can't.
      """
    #expect(try Self.across(asked, "+30 me → ben | Should we host the trainees in May?") == ["CONSULTED"])
    #expect(try Self.across(asked, "+30 me → ben | Should we paint the fence?") == [])
    #expect(try Self.across(asked, "+900 me → ben | Should we host the trainees in May?") == [])
  }

  /// What the episode of one conversation gains by words in another that begins at the same time.
  static func across(_ first: String, _ second: String) throws -> [String] {
    var aftermath = Aftermath()
    let own = reading(of: conversation(first), depth: .rules)
    aftermath.add(own)
    let delay = second.hasPrefix("+") ? second : "+4000 " + second
    aftermath.add(reading(of: conversation("zoe → me | Hello.\n" + delay), depth: .rules))
    let episode = try #require(own.episodes.first)
    return aftermath.qualities().flatMap { $0[episode.id, default: []] }
      .filter { !$0.text.isEmpty }.map(\.label.rawValue)
  }

  @Test("Delivery is what the promiser reports and what the requester thanks for") func delivered() throws {
    let script = """
      ana → me | Could you send me the sheet by Friday?
      me → ana | Sure, will do.
      +2000 me → ana | Here it is.
      ana → me | Got it, thanks for sending the sheet.
      """
    #expect(try Self.labels(script, on: 3).contains("DELIVERED"))
    #expect(try Self.labels(script, on: 4).contains("DELIVERED"))
    #expect(try !Self.labels(script, on: 2).contains("DELIVERED"))
  }

  @Test("A promise carries the day that it names, else the day of the ask") func promised() throws {
    let named = """
      ana → me | Could you send me the sheet?
      me → ana | Sure, you'll have it on Friday.
      """
    let asked = """
      ana → me | Could you send me the sheet by Friday?
      me → ana | Sure, will do.
      """
    for script in [named, asked] {
      let episode = try #require(episodes(in: conversation(script), depth: .rules).first)
      let promise = try #require(episode.qualities.first { $0.label == "PROMISED_DATE" })
      // The conversation begins on Thursday, 1 January 1970.
      #expect(promise.due == Instant(milliseconds: 2 * 86_400_000 - 1))
      #expect(promise.text == "Friday")
    }
  }

  @Test("A no promises nothing") func noPromise() throws {
    let script = """
      ana → me | Could you send me the sheet by Friday?
      me → ana | Sorry, I can't before Friday.
      """
    #expect(try Self.labels(script, on: 2).contains("PROMISED_DATE") == false)
  }

  /// The days promised by the answer to each ask, in words.
  private static func promisedDays(_ script: String) -> [[String]] {
    episodes(in: conversation(script), depth: .rules).map { episode in
      episode.qualities.filter { $0.label == "PROMISED_DATE" }.map(\.text)
    }
  }

  @Test("A day that a yes refuses, or that stands in a no beside it, was promised") func dayInANo() {
    let refused = """
      ana → me | Could you send me the sheet?
      me → ana | Not Friday; Monday noon I'll send it.
      """
    #expect(Self.promisedDays(refused) == [["Monday"]])
    let beside = """
      ana → me | Could you bring the tent to the fair?\\n\\nCan you host the dinner for the visitors?
      me → ana | The tent is no problem, I'll bring it. I can't host the dinner, I am in Lyon on Friday.
      """
    #expect(Self.promisedDays(beside) == [[], []])
  }

  @Test("A day in the sentence behind a yes is still promised by it") func dayBehindAYes() {
    let script = """
      ana → me | Could you send me the sheet?
      me → ana | Sure, will do. It should be with you on Monday.
      """
    #expect(Self.promisedDays(script) == [["Monday"]])
  }

  @Test(
    "A day that leads up to a yes, or before which nothing comes, is promised by it",
    arguments: ["Friday works. Yes, I'll send it.", "Yes, I'll send it, but not before Friday."])
  func dayBeforeAYes(answer: String) {
    #expect(Self.promisedDays("ana → me | Could you send me the sheet?\nme → ana | \(answer)") == [["Friday"]])
  }

  @Test("After a question, requesters take back, cut down or propose") func questioned() throws {
    let script = """
      ana → me | Could you translate the manual?
      me → ana | All of it? By when?
      ana → me |
      """
    #expect(try Self.labels(script + "Just the first chapter would do.", on: 3).contains("TONED_DOWN"))
    #expect(try Self.labels(script + "Never mind, we found someone else.", on: 3).contains("WITHDRAWN"))
    #expect(try Self.labels(script + "What I need is the safety part.", on: 3).contains("THEY_PROPOSE"))
  }

  @Test("The other side's pointer to another person or chance is REDIRECTED") func redirected() throws {
    let script = """
      me → ana | Could I join your workshop in May?
      ana → me | Sorry, we are full.
      ana → me | My colleague is looking for someone for June.
      """
    #expect(try Self.labels(script, on: 3).contains("REDIRECTED"))
  }

  @Test("A right is no entitlement, and a rebuttal is ARGUES") func claims() throws {
    let script = """
      me → ana | Could you refund the ticket?
      ana → me | No, we can't. It is too late.
      me → ana |
      """
    #expect(try Self.labels(script + "Under clause 5 I have a right to a refund.", on: 3).contains("RIGHTS_CLAIM"))
    #expect(try !Self.labels(script + "Under clause 5 I have a right to a refund.", on: 3).contains("ENTITLED"))
    #expect(try Self.labels(script + "That's not true, the date was yesterday.", on: 3).contains("ARGUES"))
  }

  @Test("Marks of an ask: conditional, for review, for growth")
  func marks() throws {
    func marks(_ text: String) -> [Label]? {
      episodes(in: conversation("ana → me | \(text)"), depth: .rules).first?.ask.marks
    }
    #expect(marks("If you're going, bring the chairs.") == ["CONDITIONAL"])
    #expect(marks("Please backdate the invoice.") == ["BOUNDARY_ASK"])
    #expect(marks("Could you give me some feedback on my talk?") == ["GROWTH"])
    #expect(marks("Could you send me the list?") == [])
  }
}
