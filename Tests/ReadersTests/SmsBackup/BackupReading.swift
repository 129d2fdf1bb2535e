import Messages

@testable import Readers

/// What a reader made of one file.
struct BackupReading: Equatable {
  var records: [ArchiveRecord] = []
  var warnings: [Diagnostic] = []

  var messages: [Message] { records.compactMap { if case .message(let message) = $0 { message } else { nil } } }
  var calls: [Call] { records.compactMap { if case .call(let call) = $0 { call } else { nil } } }
  var exclusions: [Exclusion] { records.compactMap { if case .excluded(let item) = $0 { item } else { nil } } }
  var faults: [Diagnostic] { records.compactMap { if case .unreadable(let fault) = $0 { fault } else { nil } } }
  /// The distinct keys of messages and exclusions.
  var keys: Set<MessageKey> { Set(messages.map(\.key) + exclusions.map(\.key)) }
}

/// Reads a whole backup; paths in the result are `f.xml`.
func readBackup(
  _ bytes: some Sequence<UInt8>, plain: [StaticString] = SmsBackupNames.elements,
  blockSize: Int = XMLStream.defaultBlockSize, cap: Int = AttributeElision.defaultCap
) throws -> BackupReading {
  let file = ScratchFile(bytes)
  let reader = try SmsBackupReader(
    ByteSource(file: file.path, as: "f.xml"), plain: plain, blockSize: blockSize, cap: cap)
  var reading = BackupReading()
  while let record = try reader.next() { reading.records.append(record) }
  reading.warnings = reader.takeWarnings()
  return reading
}

/// Reads elements inside a root of their own.
func readBackup(elements: String, root: String = "smses") throws -> BackupReading {
  try readBackup("<\(root)>\(elements)</\(root)>".utf8)
}
