import Analysis
import Foundation

/// What the user wrote about themselves, beside the archive: `archive.sqlite.settings.txt`, kept by hand.
struct SettingsFile {
  let path: String

  init(beside archive: String) {
    path = archive + ".settings.txt"
  }

  /// What it says; nothing where there is no file.
  ///
  /// - Throws: `Failure` naming the line that cannot be understood.
  func read(zone: TimeZoneRules) throws -> UserSettings {
    let text = try text()
    do {
      return try UserSettings(text, zone: zone)
    } catch {
      throw Failure("\(path), \(error)")
    }
  }

  /// Its text; empty where there is no file.
  func text() throws -> String {
    guard FileManager.default.fileExists(atPath: path) else { return "" }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): the settings cannot be read; check its permissions")
    }
    // Some editors put a byte order mark in front.
    return String(decoding: data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data, as: UTF8.self)
  }
}
