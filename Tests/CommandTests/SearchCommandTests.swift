import Foundation
import Testing

/// `list` with filters that combine, `grep`, and switched-off rules.
@Suite struct SearchCommandTests {
  private func ids(_ arguments: String...) throws -> Set<String> {
    let run = try SampleArchive.tool.get().run(["list"] + arguments + SampleArchive.clock)
    #expect(run.code == 0, "\(run.notes)")
    return Set(run.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }.map(String.init))
      .filter { $0.hasPrefix("e-") }
  }

  @Test func `Filters that part the episodes part them without rest`() throws {
    let all = try ids()
    for (option, values) in [
      ("--direction", ["in", "out"]), ("--type", ["action", "info", "time", "approval"]),
      ("--effort", ["small", "normal", "large"]), ("--stakes", ["normal", "high"]),
      ("--state", ["decided", "pending", "faded", "open", "unanswered", "unsure"]),
      ("--medium", ["mail", "chat", "sms", "call", "video", "face", "letter"]),
    ] {
      let parts = try values.map { try ids(option, $0) }
      #expect(parts.map(\.count).reduce(0, +) == all.count, "\(option)")
      #expect(parts.reduce(into: Set()) { $0.formUnion($1) } == all, "\(option)")
    }
  }

  @Test func `Filters combine to what all of them admit`() throws {
    let both = try ids(
      "--direction", "out", "--decision", "no", "--medium", "sms", "--from", "2025-11-01", "--to", "2026-01-31")
    let each = try [
      ids("--direction", "out"), ids("--decision", "no"), ids("--medium", "sms"),
      ids("--from", "2025-11-01", "--to", "2026-01-31"),
    ]
    #expect(!both.isEmpty)
    #expect(both == each.dropFirst().reduce(each[0]) { $0.intersection($1) })
    #expect(try ids("--label", "alternative:later").isSubset(of: ids("--label", "alternative")))
  }

  @Test func `A filter narrows the evidence of a metric on both sides`() throws {
    let run = try SampleArchive.tool.get().run(
      ["list", "--metric", "no_alternative", "--month", "2026-01", "--medium", "sms"] + SampleArchive.clock)
    let rows = run.output.split(separator: "\n").filter { $0.contains(" e-") }
    #expect(run.output.hasSuffix("of \(rows.count)\n"))
    #expect(rows.allSatisfy { $0.hasSuffix("text message") })
  }

  @Test(arguments: [
    ["--direction", "up"], ["--type", "wish"], ["--medium", "drum"], ["--label", "nonsense"], ["--decision", "maybe"],
    ["--group", "nobody at all"],
  ]) func `A word that stands for nothing is misuse`(arguments: [String]) throws {
    #expect(try SampleArchive.tool.get().run(["list"] + arguments + SampleArchive.clock).code == 64)
  }

  private static let mail = """
    From ana@x.example Mon Mar 02 09:00:00 2026
    From: Ana <ana@x.example>
    To: Me <me@x.example>
    Date: Mon, 02 Mar 2026 09:00:00 +0000
    Message-ID: <1@x.example>
    Subject: Tea

    Could you bring the Blue Kettle\u{1B}[31m?

    From me@x.example Mon Mar 02 10:00:00 2026
    From: Me <me@x.example>
    To: Ana <ana@x.example>
    Date: Mon, 02 Mar 2026 10:00:00 +0000
    Message-ID: <2@x.example>
    In-Reply-To: <1@x.example>
    Subject: Re: Tea

    Sure.

    On Mon, 2 Mar 2026, Ana wrote:
    > Could you bring the Blue Kettle?

    """

  @Test func `Grep finds own words once, not where they are quoted, and prints them safely`() throws {
    let tool = try Tool()
    let run = try tool("import", tool.file("tea.mbox", Self.mail), "--me", "me@x.example", "--quiet")
    #expect(run.code == 0, "\(run.notes)")
    let found = try tool("grep", "blue kettle", "--ignore-case", "--now", "2026-04-01")
    #expect(found.output.split(separator: "\n").count == 1)
    #expect(found.output.contains("  2 Mar 2026  Ana to you: Could you bring the Blue Kettle"))
    #expect(!found.output.contains("\u{1B}"))
    #expect(try tool("grep", "blue kettle", "--now", "2026-04-01").code == 1)
    #expect(try tool("grep", "B.*e", "--now", "2026-04-01").code == 1)
    #expect(try tool("grep", "b[a-z]+ k.*e", "--regex", "-i", "--now", "2026-04-01").output == found.output)
    let broken = try tool("grep", "(", "--regex")
    #expect(broken.code == 64 && broken.notes.contains("no regular expression"))
  }

  @Test func `A rule that is switched off is cited nowhere, and switched on gives the same bytes as before`() throws {
    let tool = try SampleArchive.copy()
    let before = try tool.run(["export", "episodes"] + SampleArchive.clock).output
    #expect(before.contains("rule:ASK-CAN-YOU\""))
    #expect(try tool("lexicon", "disable", "ASK-CAN-YOU").code == 0)
    #expect(try tool("lexicon", "list", "ASK-CAN-YOU").output.contains(" off "))
    #expect(try !tool.run(["export", "episodes"] + SampleArchive.clock).output.contains("rule:ASK-CAN-YOU\""))
    #expect(try tool("lexicon", "enable", "ASK-CAN-YOU").code == 0)
    #expect(try tool.run(["export", "episodes"] + SampleArchive.clock).output == before)
    #expect(try tool("lexicon", "disable", "NO-SUCH-RULE").code == 64)
  }

  @Test func `A rule that was never off was said to be on, and a cited one was not switched on`() throws {
    let tool = try Tool()
    #expect(try tool("lexicon", "disable", "rule:ASK-CAN-YOU").code == 0)
    let on = try tool("lexicon", "enable", "rule:ASK-CAN-YOU", "NO-SUCH-RULE")
    #expect(on.output == "on: ASK-CAN-YOU; labels are made anew at the next use\n")
    #expect(on.code == 1 && on.notes.contains("NO-SUCH-RULE: not switched off"))
    #expect(try tool("lexicon", "enable", "ASK-CAN-YOU").code == 1)
  }
}
