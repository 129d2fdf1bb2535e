import Foundation
import Testing

/// What a cron job needs: a lock, exit codes, and to know what is new.
@Suite struct AutomationTests {
  @Test func `A second run says who is at work, and the first leaves no lock behind`() throws {
    let tool = try SampleArchive.copy()
    let out = tool.folder + "/out"
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    let lock = out + "/.2026-03.lock"
    let descriptor = open(lock, O_RDWR | O_CREAT, 0o600)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(write(descriptor, "pushback report, process 4711", 29) == 29)
    let report = ["report", "--month", "last", "--out", out, "--quiet"] + SampleArchive.clock
    let second = try tool.run(report)
    #expect(second.code == 75)
    #expect(second.notes.contains("pushback report, process 4711 is at work here"))
    close(descriptor)
    // What a run that died left behind does not matter.
    #expect(try tool.run(report).code == 0)
    #expect(!FileManager.default.fileExists(atPath: lock))
  }

  @Test func `The status says what is new since the last report`() throws {
    let tool = try SampleArchive.copy()
    #expect(try tool("status").output.contains("no report yet\n"))
    _ = try tool.run(["report", "--month", "last", "--out", tool.folder + "/out", "--quiet"] + SampleArchive.clock)
    #expect(
      try tool("status").output.contains(
        "since the report on 2026-03: messages 0, calls 0, asks 0, older asks answered 0, journal entries 0\n"))
    let mail = """
      From nadia.brenner@parents-ostholm.example Thu Apr 02 09:00:00 2026
      From: Nadia Brenner <nadia.brenner@parents-ostholm.example>
      To: Mara Velten <mara@velten-home.example>
      Date: Thu, 02 Apr 2026 09:00:00 +0200
      Message-ID: <new-1@parents-ostholm.example>
      Subject: One more

      Could you send me the list of helpers by Friday?

      """
    try tool("import", tool.file("new.mbox", mail), "--quiet")
    _ = try tool.run(["label", "e-f3405feb75", "partly"] + SampleArchive.clock)
    #expect(
      try tool("status").output.contains(
        "since the report on 2026-03: messages 1, calls 0, asks 1, older asks answered 0, journal entries 1\n"))
    #expect(try tool("status").output.contains("journal: label 1\n"))
  }
}
