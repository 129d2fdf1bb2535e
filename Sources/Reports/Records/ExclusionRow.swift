import Messages

/// A message that was read and left out.
public struct ExclusionRow: Record {
  public var exclusion: Exclusion

  public init(_ exclusion: Exclusion) { self.exclusion = exclusion }

  public static let name = "excluded"
  public static let about = "One row for each message that was read and left out."
  public static let keys = Keys(primary: ["message_key"])
  public static let fields: [Field<Self>] = [
    .text("message_key", "Stable name of the message.") { $0.exclusion.key.rawValue },
    .text("source_path", "File it was read from, as given to import.") { $0.exclusion.source.path },
    .integer("byte_offset", "Bytes from the start of the file to the first byte of the record.", unit: "bytes") {
      $0.exclusion.source.offset
    },
    .integer("byte_length", "Length of the record in bytes.", unit: "bytes") { $0.exclusion.source.length },
    .text("reason", "Why it was left out.") { $0.exclusion.reason.rawValue },
  ]
}
