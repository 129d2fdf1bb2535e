import Messages
import Testing

@testable import Analysis

@Suite struct UserSettingsTests {
  private func read(_ text: String) throws -> UserSettings { try UserSettings(text, zone: .utc) }

  @Test("Settings are lines of values; a setting given twice adds up")
  func lines() throws {
    let settings = try read("# mine\npractices: A14, B2\n\nnot for me: night shift\r\npractices: C6\n")
    #expect(settings == UserSettings(notForMe: ["night shift"], pickedPractices: ["A14", "B2", "C6"]))
  }

  @Test("An absence holds its last day")
  func away() throws {
    let march = try read("away: 2026-03-01..2026-03-02").absences
    #expect(march == [Absence(from: hour(0), to: hour(48))])
  }

  @Test("A line that cannot be read is named", arguments: ["x", "practices: A99", "away: last", "colour: blue"])
  func mistakes(line: String) {
    let error = #expect(throws: SettingsError.self) { try read("# one\n" + line) }
    #expect(error?.line == 2)
  }
}
