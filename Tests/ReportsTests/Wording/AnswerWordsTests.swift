import Messages
import Testing

@testable import Analysis
@testable import Reports

@Suite struct AnswerWordsTests {
  /// A no on 3 March that became a yes on the day after.
  private var turned: Episode {
    var episode = Story.episode(1, day: 2, answer: .decline, text: "Sorry, no.")
    var later = episode.responses[0]
    (later.class, later.at, later.text) = (.accept, later.at.adding(hours: 24), "All right.")
    episode.responses.append(later)
    return episode
  }

  private var material: Material {
    Material(
      MonthlyFindings(AnalysisInput(episodes: [turned], observation: Story.input.observation), period: Story.march)
        .findings, zone: Story.zone, version: "1")
  }

  @Test func aNoThatBecameAYesWasShownAsAPlainNo() {
    #expect(turned.answerWords(at: Story.input.observation) == "no at first, later yes")
    #expect(material.line(turned.id).plain.hasSuffix("no at first, later yes"))
  }

  @Test func aPlainNoStaysOne() {
    let plain = Story.episode(1, day: 2, answer: .decline)
    #expect(plain.answerWords(at: Story.input.observation) == "no")
  }

  @Test func theOpenedEpisodeSaysWhichAnswerCameFirst() {
    let opened = OpenedEpisode(turned, material).blocks.map { "\($0)" }.joined()
    #expect(opened.contains("You first answered ") && opened.contains("You later answered "))
  }
}
