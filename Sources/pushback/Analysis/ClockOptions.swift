import Analysis
import ArgumentParser
import Foundation
import Messages

/// Which moment is now, and in which zone days and months begin: the only clock of the product.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time zone of days and months, such as Europe/Berlin (default: the system's).", valueName: "name"))
  var zone: String?

  @Option(
    help: ArgumentHelp("Take this day or moment as now, such as 2026-04-01 (default: the clock).", valueName: "time"))
  var now: String?

  /// The zone as rules for the analysis.
  func rules() throws -> TimeZoneRules { try zone.map(TimeZoneRules.init(zone:)) ?? Self.system }

  /// The zone of the system.
  static var system: TimeZoneRules { TimeZoneRules(.current) }

  /// The moment that counts as now: a bare day means its first moment in the zone.
  func instant() throws -> Instant {
    guard let now else { return Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    return try moment(now)
  }

  /// A moment as typed: a day, a wall clock time in the zone (`2026-04-01T09:30`), or ISO 8601 with its own zone.
  func moment(_ text: String) throws -> Instant {
    if let day = CivilDate(text) { return try rules().start(of: day) }
    if let local = try localMoment(text) { return local }
    guard let date = try? Date(text, strategy: .iso8601) else {
      throw ValidationError("\(text): write a day like 2026-04-01 or a moment like 2026-04-01T09:30:00Z")
    }
    return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
  }

  private func localMoment(_ text: String) throws -> Instant? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDate(String(parts[0])) else { return nil }
    let clock = parts[1].split(separator: ":").map { $0.utf8.count == 2 ? Int($0) : nil }
    guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return try rules().moment(on: day, minute: hour * 60 + minute)
  }
}

extension TimeZoneRules {
  /// The rules of a zone that `--zone` names.
  init(zone name: String) throws {
    guard let found = TimeZone(identifier: name) else {
      throw ValidationError("--zone \(name): no such time zone; write it like Europe/Berlin or UTC")
    }
    self.init(found)
  }

  fileprivate init(_ zone: TimeZone) {
    self.init(name: zone.identifier) { instant in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)) / 60
    }
  }
}

extension CivilDate {
  /// Reads `2026-04-01`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, text.count == 10, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
