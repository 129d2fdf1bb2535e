import Foundation
import Testing

@Suite struct ClockOptionsTests {
  @Test(arguments: [
    ("2026-03-29T09:30", "2026-03-29T07:30Z"), ("2025-10-26T09:30", "2025-10-26T08:30Z"),
    ("2026-03-28T09:30", "2026-03-28T08:30Z"),
  ])
  func `A time typed in the zone was an hour off on days when clocks change`(typed: String, kept: String) throws {
    let tool = try SampleArchive.copy()
    let run = try tool.run(["note", "e-f3405feb75", "--medium", "call", "--at", typed] + SampleArchive.clock)
    #expect(run.code == 0, "\(run.notes)")
    #expect(run.output.contains(" at:\(kept)"), "\(run.output)")
  }
}
