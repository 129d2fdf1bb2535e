import Foundation
import Testing

@Suite struct MisuseTests {
  @Test func `An unknown period names the forms there are`() throws {
    let run = try SampleArchive.tool.get()("report", "--month", "2026-13")
    #expect(run.code == 64)
    #expect(run.notes.contains("'2026-13' is no period"))
    #expect(run.notes.contains("2026-Q1"))
  }

  @Test func `An unknown metric, episode, person and zone are each named`() throws {
    let tool = try SampleArchive.tool.get()
    let metric = try tool("list", "--metric", "happiness", "--month", "2026-03")
    #expect(metric.code == 64 && metric.notes.contains("there is no metric 'happiness'"))
    let episode = try tool("show", "e-0000000000")
    #expect(episode.code == 1 && episode.notes.contains("e-0000000000: no such episode"))
    let person = try tool("list", "--with", "Nobody")
    #expect(person.code == 64 && person.notes.contains("nobody is called that"))
    let several = try tool("list", "--with", "r")
    #expect(several.code == 64 && several.notes.contains("that may be ") && several.notes.contains("Ruth Adeyemi"))
    let zone = try tool("report", "--month", "2026-03", "--zone", "Mars/Base")
    #expect(zone.code == 64 && zone.notes.contains("no such time zone"))
  }

  @Test(arguments: [
    ["list", "--with", "Nobody"], ["list", "--metric", "yes_rate"], ["list", "--state", "happy"],
    ["list", "--zone", "Mars/Base"], ["report", "--group", "nobody at all"],
  ]) func `What the archive alone shows to be wrong came with another command's usage`(arguments: [String]) throws {
    let run = try SampleArchive.tool.get().run(arguments)
    #expect(run.code == 64)
    #expect(run.notes.contains("pushback: \(arguments[1])") && !run.notes.contains("Usage"), "\(run.notes)")
  }

  @Test func `Two people of one name were listed without an address to tell them apart`() throws {
    let tool = try Tool()
    let mails = (1...2).map { number in
      """
      From - Mon Mar  2 09:00:00 2026
      From: Ana Ruiz <ana\(number)@x.example>
      To: me@x.example
      Date: Mon, 2 Mar 2026 09:0\(number):00 +0000
      Message-ID: <ask-\(number)@x.example>

      Could you bring \(number + 3) chairs?


      """
    }
    try tool("import", tool.file("mail.mbox", mails.joined()), "--me", "me@x.example", "--quiet")
    let run = try tool("list", "--with", "Ana Ruiz")
    #expect(run.code == 64)
    #expect(run.notes.contains("may be Ana Ruiz (ana1@x.example), Ana Ruiz (ana2@x.example); give an address"))
  }

  @Test func `A format and a rule that there are not are misuse`() throws {
    let tool = try SampleArchive.tool.get()
    let format = try tool("import", "samples/sms.xml", "--format", "foo")
    #expect(format.code == 64)
    #expect(format.notes.contains("--format foo: no such format; choose one of "))
    let rule = try tool("lexicon", "list", "zzzz")
    #expect(rule.code == 64)
    #expect(rule.notes.contains("zzzz: no rule is called so"))
  }

  @Test(arguments: [
    ["--metric", "yes_rate", "--table", "by_effort", "--row", "SMALL"], ["--part", "EMAIL"],
  ]) func `An option of list that another one leaves without meaning was ignored`(arguments: [String]) throws {
    let run = try SampleArchive.tool.get().run(["list", "--month", "2026-03"] + arguments)
    #expect(run.code == 64)
    #expect(run.notes.contains("--metric"))
  }

  @Test func `Without an archive every reading command says how to make one`() throws {
    let tool = try Tool()
    for arguments in [["status"], ["report"], ["list"], ["people"], ["export", "episodes"]] {
      let run = try tool.run(arguments)
      #expect(run.code == 1, "\(arguments)")
      #expect(run.notes.contains("no archive here yet; make one with `pushback import PATH…`"), "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: tool.archive))
  }

  @Test func `A report into a place that cannot be written leaves nothing behind`() throws {
    let tool = try SampleArchive.tool.get()
    let file = try tool.file("occupied", "a file, no folder")
    let run = try tool("report", "--month", "2026-03", "--out", file)
    #expect(run.code == 1)
    #expect(run.notes.contains("the folder cannot be made; name another with --out"))
  }
}
