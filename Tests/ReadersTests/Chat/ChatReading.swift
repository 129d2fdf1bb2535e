import Messages

@testable import Readers

/// What a reader made of one chat log.
struct ChatReading: Equatable {
  var records: [ArchiveRecord] = []
  var warnings: [Diagnostic] = []

  init(_ reader: any ArchiveReader) throws {
    while let record = try reader.next() { records.append(record) }
    warnings = reader.takeWarnings()
  }

  var messages: [Message] { records.compactMap { if case .message(let message) = $0 { message } else { nil } } }
  var calls: [Call] { records.compactMap { if case .call(let call) = $0 { call } else { nil } } }
  var events: [CalendarEvent] { records.compactMap { if case .event(let event) = $0 { event } else { nil } } }
  var exclusions: [Exclusion] { records.compactMap { if case .excluded(let item) = $0 { item } else { nil } } }
  var faults: [Diagnostic] { records.compactMap { if case .unreadable(let fault) = $0 { fault } else { nil } } }

  /// One line a message, as a person would compare it with the source: `09:14:20 kim@post.example: text`, in UTC.
  var lines: [String] { messages.map(\.line) }
  var keys: [MessageKey] { messages.map(\.key) + exclusions.map(\.key) }
}

extension Message {
  fileprivate var line: String {
    let seconds = sent.instant.milliseconds / 1000 % 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(clock.joined(separator: ":")) \(sender.value): \(body)"
  }

  /// The addresses of the recipients.
  var readers: [String] { recipients.map(\.address.value) }
}
