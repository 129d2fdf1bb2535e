import Messages
import Readers

/// What holds of every format: it reads to the end, its records lie in the file in order, and what is kept is clean text.
func checkReader(of format: any Format.Type, _ input: [UInt8]) throws {
  let file = ScratchBytes(input)
  try CPUTime.bounded(bytes: input.count) {
    try checkRecords(records(of: format.open(ByteSource(file: file.path, as: "input"), options: .all)), input.count)
  }
}

/// All records of a reader.
func records(of reader: any ArchiveReader) throws -> [ArchiveRecord] {
  var records: [ArchiveRecord] = []
  while let record = try reader.next() {
    records.append(record)
    _ = reader.takeWarnings()
  }
  return records
}

private func checkRecords(_ records: [ArchiveRecord], _ size: Int) throws {
  var last = 0
  for record in records {
    if let place = record.place {
      try Finding.unless(place.offset >= last && place.offset + place.length <= size, "a record lies elsewhere")
      last = place.offset
    }
    if case .message(let message) = record { try checkText(of: message) }
    if case .event(let event) = record { try check(event) }
  }
}

/// Whether the days of an event come once each and in their order, and its title is fit to be shown.
private func check(_ event: CalendarEvent) throws {
  let ascends = zip(event.starts, event.starts.dropFirst()).allSatisfy(<)
  try Finding.unless(ascends, "days out of order")
  try Finding.unless(!event.meeting.summary.utf8.contains { $0 < 0x20 }, "controls in a title")
}

/// Whether what is kept of a message is fit to be shown.
func checkText(of message: Message) throws {
  let controls: ClosedRange<UInt8> = 0...0x1F
  try Finding.unless(!message.body.utf8.contains { controls.contains($0) && $0 != 9 && $0 != 10 }, "controls in a body")
  try Finding.unless(!message.subject.utf8.contains { controls.contains($0) }, "controls in a subject")
  for file in message.attachments {
    try Finding.unless(!file.name.utf8.contains { controls.contains($0) }, "controls in the name of a file")
    try Finding.unless(file.size >= 0, "a file of negative size")
  }
}

extension ReadingOptions {
  static let all = ReadingOptions(includesLists: true)
}

extension ArchiveRecord {
  /// Where it lies in the file; nil for what could not be read.
  var place: SourcePosition? {
    switch self {
    case .message(let message): message.source
    case .call(let call): call.source
    case .event(let event): event.source
    case .excluded(let exclusion): exclusion.source
    case .unreadable: nil
    }
  }
}
