import Foundation
import Testing

/// An import that is interrupted goes on where it was, and files are read again only where they have changed.
@Suite struct InterruptionTests {
  // All of them say the same, so that nothing has to be read closely twice.

  /// A mail of so many; every tenth is a newsletter, every twentieth a copy of the one before.
  private static func mail(_ number: Int) -> String {
    let isCopy = number % 20 == 19
    let id = isCopy ? number - 1 : number
    return """
      From ana@x.example Mon Mar  2 09:00:00 2026
      From: Ana Kvist <ana@x.example>
      To: me@x.example
      Subject: Chairs \(id)
      Date: Mon, 2 Mar 2026 09:\(String(format: "%02d:%02d", id / 60 % 60, id % 60)) +0100
      Message-ID: <\(id)@x.example>
      \(number % 10 == 0 ? "List-Unsubscribe: <mailto:off@x.example>\n" : "")
      Thank you.


      """
  }

  private static func mbox(_ numbers: Range<Int>) -> String { numbers.map(mail).joined() }

  /// A backup of so many text messages.
  private static func texts(_ count: Int) -> String {
    let rows = (0..<count).map { number in
      "<sms address=\"+49176040690\(10 + number % 80)\" date=\"\(1_772_442_000_000 + number * 1000)\" type=\"1\" body=\"Thank you.\" />\n"
    }
    return "<?xml version='1.0' encoding='UTF-8' ?>\n<smses count=\"\(count)\">\n" + rows.joined() + "</smses>\n"
  }

  @Test func `An import that is killed again and again ends in the same archive`() throws {
    let undisturbed = try Tool()
    let mail = try undisturbed.file("mail.mbox", Self.mbox(0..<3000))
    let texts = try undisturbed.file("sms.xml", Self.texts(2600))
    let whole = try undisturbed("import", mail, texts, "--quiet", "--json")
    let disturbed = try Tool()
    for delay in [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.9] {
      try disturbed.kill(after: delay, ["import", mail, texts, "--quiet"])
    }
    let last = try disturbed("import", mail, texts, "--quiet", "--json")
    #expect(last.code == 0)
    #expect(try disturbed("export", "messages").output == undisturbed("export", "messages").output)
    #expect(try disturbed("status", "--excluded").output == undisturbed("status", "--excluded").output)
    #expect(whole.output.contains("\"read\" : 3000"))
  }

  @Test func `The account of an interrupted import counts everything once`() throws {
    let tool = try Tool()
    let mail = try tool.file("mail.mbox", Self.mbox(0..<5000))
    try tool("import", tool.file("first.mbox", Self.mbox(7000..<7001)), "--quiet")
    try tool.kill(["import", mail, "--quiet"]) { tool.keepsMore }
    #expect(try tool("status").output.contains("its import was interrupted at byte "))
    let run = try tool("import", mail)
    #expect(
      run.output.contains(
        "read 5000 = imported 4250 (4250 messages, 0 calls) + duplicate 250 + excluded 500 (bulk 500) + unreadable 0; ")
    )
    #expect(run.output.hasSuffix(" of them were read by an import that was interrupted\n"))
    #expect(try !tool("status").output.contains("was interrupted"))
  }

  @Test func `Of a grown mbox only the tail is read`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.mbox(1..<8))
    #expect(try tool("import", path).output.contains("read 7 = imported 7"))
    _ = try tool.file("mail.mbox", Self.mbox(1..<11))
    #expect(
      try tool("import", path).output
        == "\(path) (mbox): read 3 = imported 2 (2 messages, 0 calls) + duplicate 0 + excluded 1 (bulk 1) + unreadable 0; 7 read before\n"
    )
    #expect(try tool("import", path).output == "\(path) (mbox): unchanged; 10 read before\n")
    let whole = try Tool()
    try whole("import", path)
    #expect(try tool("export", "messages").output == whole("export", "messages").output)
  }

  @Test func `A last message that was cut off is whole after a later import of more of the file`() throws {
    let whole = Self.mbox(1..<5)
    let undisturbed = try Tool()
    let path = try undisturbed.file("mail.mbox", whole)
    try undisturbed("import", path)
    let expected = try undisturbed("export", "messages").output
    // In front of the Message-ID, inside it, and in the text.
    for missing in [50, 20, 5] {
      let tool = try Tool()
      let path = try tool.file("mail.mbox", String(whole.dropLast(missing)))
      #expect(try tool("import", path).output.contains("read 4 ="))
      #expect(try tool("export", "messages").output != expected)
      _ = try tool.file("mail.mbox", whole)
      #expect(try tool("import", path).output.contains("read 4 = imported "))
      #expect(try tool("export", "messages").output.replacing(tool.folder, with: undisturbed.folder) == expected)
      #expect(try tool("status", "--excluded").output == undisturbed("status", "--excluded").output)
    }
  }

  @Test func `A download that was cut off gives way to a whole one under another name`() throws {
    func thanks(_ tool: Tool) throws -> Int {
      try tool("export", "messages").output.components(separatedBy: "Thank you.").count - 1
    }
    let tool = try Tool()
    try tool("import", tool.file("cut.mbox", String(Self.mbox(1..<5).dropLast(9))))
    #expect(try thanks(tool) == 3)
    let again = try tool("import", tool.file("whole.mbox", Self.mbox(1..<5)))
    #expect(again.output.contains("read 4 = imported 0 (0 messages, 0 calls) + duplicate 4"))
    #expect(try thanks(tool) == 4)
  }

  @Test func `A file that was replaced by one with the same beginning is read anew`() throws {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", Self.mbox(1..<8))
    try tool("import", path)
    // As a compacted folder: the third mail is gone, new ones follow.
    _ = try tool.file("mail.mbox", Self.mbox(1..<3) + Self.mbox(4..<9))
    #expect(
      try tool("import", path).output
        == "\(path) (mbox): read 7 = imported 1 (1 message, 0 calls) + duplicate 6 + excluded 0 + unreadable 0; read anew, "
        + "because the file, the options or the readers have changed\n")
  }

  @Test func `Other options read an unchanged file anew`() throws {
    let tool = try Tool()
    let list = Self.mail(1).replacing("Subject:", with: "List-Id: <team.x.example>\nSubject:")
    let path = try tool.file("mail.mbox", list)
    #expect(try tool("import", path).output.contains("excluded 1 (list 1)"))
    #expect(try tool("import", path, "--lists").output.contains("imported 1"))
    #expect(try tool("import", path, "--lists").output.contains("unchanged"))
    #expect(try tool("status").output.contains("left out 0"))
  }

  @Test func `What could not be read before still cannot, and the exit code says so`() throws {
    let tool = try Tool()
    let path = try tool.file("sms.xml", String(Self.texts(3).dropLast(30)))
    #expect(try tool("import", path).code == 2)
    let again = try tool("import", path)
    #expect(again.output == "\(path) (sms-backup): unchanged; 3 read before, 1 of them unreadable\n")
    #expect(again.code == 2)
    #expect(try tool("import", path, "--strict").code == 1)
  }
}

extension Tool {
  /// Whether the first step of an import into an archive was kept, seen from outside: its log, which the run before took
  /// away, has grown and had time to be written to its end.
  fileprivate var keepsMore: Bool {
    let log = try? FileManager.default.attributesOfItem(atPath: archive + "-wal")[.size] as? Int
    guard (log ?? 0) > 150_000 else { return false }
    usleep(30_000)
    return true
  }

  /// Runs the command and kills it once something is so, or lets it end.
  fileprivate func kill(_ arguments: [String], when isTime: () -> Bool) throws {
    let process = try started(arguments)
    while process.isRunning && !isTime() { usleep(1000) }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  fileprivate func kill(after seconds: Double, _ arguments: [String]) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    try kill(arguments) { ContinuousClock.now >= end }
  }
}
