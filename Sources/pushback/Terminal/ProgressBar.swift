import Foundation
import Reports

/// A bar with bytes, rate and time left on standard error; silent when nobody is watching.
struct ProgressBar {
  private let title: String
  private let total: Int
  private let unit: Unit
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  /// What is counted.
  enum Unit {
    case bytes
    case messages
  }

  init(_ title: String, total: Int, unit: Unit, isQuiet: Bool) {
    self.title = visibleLine(title)
    self.total = total
    self.unit = unit
    isShown = !isQuiet && Console.isInteractive
  }

  /// Draws the bar, at most ten times a second.
  mutating func update(_ done: Int) {
    guard isShown, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = ContinuousClock.now
    write("\r\u{1B}[K" + line(done))
  }

  /// Takes the bar away.
  func finish() {
    guard isShown else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  private func line(_ done: Int) -> String {
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
    let filled = Int(share * 24)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let rate = Double(done) / max(seconds, 0.001)
    let left = rate > 0 ? Double(max(0, total - done)) / rate : 0
    return "\(title) \(bar) \(Int(share * 100)) %  \(amount(Double(done)))  \(amount(rate))/s  \(clock(left)) left"
  }

  private func amount(_ value: Double) -> String {
    switch unit {
    case .messages: "\(Int(value)) messages"
    case .bytes where value < 1e6: "\(Int(value / 1e3)) kB"
    case .bytes: "\(Int(value / 1e6)) MB"
    }
  }

  private func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return "\(whole / 60):" + (whole % 60 < 10 ? "0" : "") + "\(whole % 60)"
  }
}
