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
    if let day = CivilDate(now) { return try rules().start(of: day) }
    guard let date = try? Date(now, strategy: .iso8601) else {
      throw ValidationError("--now \(now): write a day like 2026-04-01 or a moment like 2026-04-01T09:30:00Z")
    }
    return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
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
