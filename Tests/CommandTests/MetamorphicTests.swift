import Foundation
import Testing

/// What must not move a number: the order of files, a doubled export, other names, mail of machines, words of others.
@Suite struct MetamorphicTests {
  /// All metrics of a correspondence, imported from these files.
  private func metrics(_ files: [String]) throws -> String {
    let tool = try Tool()
    let paths = try files.enumerated().map { try tool.file("mail-\($0.offset).mbox", $0.element) }
    let read = try tool.run(["import"] + paths + ["--me", Correspondence.me, "--quiet"])
    try #require(read.code == 0, "\(read.notes)")
    return try metrics(tool)
  }

  private func metrics(_ tool: Tool) throws -> String {
    let run = try tool("export", "metrics", "--period", "2026-02", "--now", "2026-04-15", "--zone", "UTC", "--quiet")
    try #require(run.code == 0, "\(run.notes)")
    return run.output
  }

  private static let plain = Result { try MetamorphicTests().metrics(Correspondence().files()) }

  @Test func `The correspondence has something to count`() throws {
    let rows = try SampleArchive.objects(try Self.plain.get())
    let decided = try #require(
      rows.first { $0["metric_id"] as? String == "yes_rate" && $0["scope_kind"] as? String == "all" })
    #expect(decided["denominator"] as? Int ?? 0 >= 10)
    #expect(decided["numerator"] as? Int ?? 0 >= 3)
  }

  @Test func `Files in another order, and records in another order`() throws {
    var shuffled = Correspondence()
    shuffled.mails = stride(from: 0, to: 5, by: 1).flatMap { offset in
      shuffled.mails.indices.filter { $0 % 5 == offset }.map { shuffled.mails[$0] }
    }
    #expect(try metrics(shuffled.files(7).reversed()) == Self.plain.get())
  }

  @Test func `An export given twice, and imported twice`() throws {
    let files = Correspondence().files()
    #expect(try metrics(files + files) == Self.plain.get())
  }

  @Test func `People who call themselves otherwise`() throws {
    var renamed = Correspondence()
    for index in renamed.mails.indices {
      renamed.mails[index].from.replace("Person", with: "Somebody Else")
      renamed.mails[index].to.replace("Person", with: "Dr.")
    }
    #expect(try metrics(renamed.files()) == Self.plain.get())
  }

  @Test func `Newsletters, notices and list mail full of asks`() throws {
    var crowded = Correspondence()
    let kinds = [
      "List-Id: <news.shop.example>\n", "Precedence: bulk\n", "Auto-Submitted: auto-generated\n",
      "List-Unsubscribe: <mailto:off@shop.example>\n",
    ]
    for (number, headers) in (kinds + kinds + kinds).enumerated() {
      crowded.mails.append(
        .init(
          id: "bulk-\(number)", from: "Shop <shop\(number)@shop.example>", to: Correspondence.me, day: 10 + number,
          month: 2, replyTo: nil, headers: headers, text: "Could you review your order? Can you confirm by Friday?"))
    }
    #expect(try metrics(crowded.files()) == Self.plain.get())
  }

  @Test func `A "but" in what is quoted below`() throws {
    var quoting = Correspondence()
    for index in quoting.mails.indices where quoting.mails[index].replyTo != nil {
      quoting.mails[index].text += """


        On Monday Person wrote:
        > I agree, but we cannot wait. Thank you, but no. I'm sorry but I am busy.
        > Could you also send the other file?
        """
    }
    #expect(try metrics(quoting.files()) == Self.plain.get())
  }
}
