import Foundation
import Testing

/// What the user wrote about themselves beside the archive, with whatever editor.
@Suite struct SettingsFileTests {
  @Test(arguments: ["", "\u{FEFF}"]) func `A byte order mark made the settings unreadable`(mark: String) throws {
    let tool = try SampleArchive.copy()
    _ = try tool.file("archive.sqlite.settings.txt", mark + "away: 2026-01-05..2026-01-09\r\n")
    let run = try tool.run(["list", "--metric", "yes_rate", "--month", "2026-01"] + SampleArchive.clock)
    #expect(run.code == 0, "\(run.notes)")
  }

  @Test func `A line of the settings that says nothing is named`() throws {
    let tool = try SampleArchive.copy()
    _ = try tool.file("archive.sqlite.settings.txt", "away: 2026-01-05..2026-01-09\nsoon back\n")
    let run = try tool.run(["list", "--metric", "yes_rate", "--month", "2026-01"] + SampleArchive.clock)
    #expect(run.code == 1 && run.notes.contains("settings.txt, line 2"))
  }
}
