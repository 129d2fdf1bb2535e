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
    guard FileManager.default.fileExists(atPath: path) else { return UserSettings() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): the settings cannot be read; check its permissions")
    }
    do {
      return try UserSettings(String(decoding: data, as: UTF8.self), zone: zone)
    } catch {
      throw Failure("\(path), \(error)")
    }
  }
}
