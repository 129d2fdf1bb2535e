import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct TerminalRendererTests {
  let wording = Wording(people: Story.people.values, zone: Story.zone)
  let observation = Story.monthly.observation

  @Test func aListFitsItsWidth() throws {
    let ids = Story.episodes.prefix(8).map(\.id)
    let evidence = Evidence(numerator: Array(ids.suffix(3)), denominator: Array(ids))
    let grid = Grid(Array(Story.episodes.prefix(8)), behind: evidence, at: observation, wording)
    for width in [72, 80, 120] {
      let lines = TerminalRenderer(width: width).render(grid).split(separator: "\n")
      #expect(lines.allSatisfy { displayWidth($0) <= width })
    }
    try expectGolden(TerminalRenderer(width: 100).render(grid), "list.txt")
  }

  @Test func anEpisodeOpensToItsConversation() throws {
    let episode = Story.episodes[3]
    let answer = "We are two short, but we could take it in May\n\n  Yours"
    let turns = [
      ShownTurn(
        Turn(
          message: episode.ask.message, sender: Story.boris,
          recipients: [TurnRecipient(.owner), TurnRecipient(Story.dana, .cc)], at: episode.ask.at, medium: .email,
          subject: "Migration\u{1B}[2J", body: Story.hostile), ownText: Story.hostile,
        source: SourcePosition(path: "All mail.mbox", offset: 2311, length: 512)),
      ShownTurn(
        Turn(
          message: MessageKey(rawValue: "r4"), sender: .owner, recipients: [TurnRecipient(Story.boris)],
          at: episode.ask.at.adding(hours: 24), medium: .email, body: answer), ownText: answer),
      ShownTurn(
        Turn(
          message: MessageKey(rawValue: "x"), sender: Story.boris, recipients: [], at: episode.ask.at.adding(hours: 30),
          medium: .chat, body: "ok\n> quoted"), ownText: "ok", zones: [("own", "ok"), ("quoted", "> quoted")]),
    ]
    let page = EpisodePage(episode, turns: turns, wording: wording, observation: observation)
    try expectGolden(TerminalRenderer(width: 90).render(page), "show.txt")
  }

  @Test func aMessageWithoutOwnWordsSaysSo() {
    let episode = Story.episodes[3]
    let turn = Turn(
      message: episode.ask.message, sender: Story.boris, recipients: [], at: episode.ask.at, medium: .email,
      body: "> Friday?")
    let shown = ShownTurn(turn, ownText: "> Friday?", hasOwnWords: false, zones: [("quoted", "> Friday?")])
    let page = EpisodePage(episode, turns: [shown], wording: wording, observation: observation)
    let text = TerminalRenderer(width: 90).render(page)
    #expect(text.contains("    (no own words: all of it is quoted or forwarded)\n    --- quoted\n      > Friday?\n"))
  }

  @Test func aMetricExplainsItself() throws {
    let metric = NoAlternative.self
    let renderer = TerminalRenderer(width: 72)
    try expectGolden(
      Topic.allCases.map { renderer.render(chapter(on: $0)) }.joined() + "\n" + renderer.render(chapter(on: metric)),
      "metrics.txt")
  }

  @Test func peopleWithTheirAddresses() {
    var people = Story.people.values.sorted { $0.id < $1.id }.map { ListedPerson($0, received: 12, sent: 3, calls: 0) }
    people[1].person.role = .boss
    people[1].person.groups = ["lab"]
    people[1].person.team = .member
    #expect(
      TerminalRenderer(width: 100).render(Grid(people)) == """
        person   name                role        groups  wrote  got  calls  addresses
        -------  ------------------  ----------  ------  -----  ---  -----  ----------------------
        p-boris  Boris K.                                   12    3      0  boris@lab.example
        p-dana   Dana | <b>Boss</b>  boss, team  lab        12    3      0  dana@lab.example, +491

        """)
  }

  @Test func nothingHostileReachesTheTerminal() {
    for text in NastyText.mixtures(1000) {
      let grid = Grid(columns: [.init(text), .init("n", isNumeric: true)], rows: [[.text(text), "1"]])
      let output = TerminalRenderer(width: 40).render(grid) + TerminalRenderer().paragraph(text)
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
      #expect(!output.unicodeScalars.contains("\u{202E}"))
      #expect(TerminalRenderer(width: 40).render(grid).split(separator: "\n").count == 3)
    }
  }
}
