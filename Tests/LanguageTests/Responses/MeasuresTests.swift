import Testing

@testable import Language

@Suite struct MeasuresTests {
  @Test(arguments: [
    ("Can you lend me 100 euros?", "I can lend you 50."), ("Could you bring 20 sandwiches?", "I'll make ten."),
    ("Could you give us a 20% discount?", "We'll give you 10%."),
    ("Could you lend me three books?", "I'll lend you one."),
    ("Let's meet on Sunday at 3.", "I'll come at 4."), ("Could you pick me up at 7?", "I'll be there at 7:30."),
    ("Could you deliver by the 12th?", "We will deliver on the 14th."),
    ("Please pay by 15 March.", "We will pay on 31 March."),
    ("Could you do the audit in May?", "I'll do it in June."),
    ("Could you finish it today?", "I'll finish it tomorrow."),
    ("Can you do it this week?", "I'll do it next week."),
    ("Could you send it by tomorrow?", "I'll send it the day after tomorrow."),
    ("Could you bring it on Monday?", "I'll bring it on Tuesday."),
    ("Could you send it by noon?", "You'll have it at 3 pm."),
  ])
  func whatIsLessOrAtAnotherTimeNarrows(ask: String, answer: String) {
    #expect(Measures(answer).narrows(Measures(ask)))
  }

  @Test(arguments: [
    ("Could you bring 20 sandwiches?", "I'll bring 20."), ("Could you bring 20 sandwiches?", "I'll bring 30."),
    ("Could you send the 3 reports?", "I'll send them in 2 minutes."),
    ("Could you deliver by the 12th?", "You get it on the 10th."),
    ("Let's meet at 3.", "I'll be there at 3, this one time."),
    ("Could you finish it by Friday?", "I'll finish it on Thursday."),
    ("Could you come at 3 pm?", "I'll be there at 15:00."), ("May I take two days off?", "Yes, you may."),
    ("Could you check page 3?", "I'll do it in 2."), ("Can you come at seven on Sunday?", "I'll be there."),
  ])
  func whatIsNoLessNarrowsNothing(ask: String, answer: String) {
    #expect(!Measures(answer).narrows(Measures(ask)))
  }
}
