import Language
import Store

extension Archive {
  /// What today's encoder has read before.
  func readings() throws -> KeptReadings { try readings(of: ReadingMemory.encoder) }
}

extension ReadingMemory {
  /// Looks up in an archive what was read before.
  convenience init(_ kept: KeptReadings) { self.init { kept.reading($0) } }
}
