import Messages

/// The key of a record of a phone backup: the same for the same message in two backups.
///
/// Backups of one phone differ in country codes, white space, the rounding of times and whether a message is kept as
/// SMS or MMS, so the key is made of what they share: direction, sender, the set of numbers, the second, and the text
/// with white space folded.
struct RecordKey {
  private var digest = Digest()
  private var folded: [UInt8] = []

  /// - Parameter kind: `in`, `out` or `unsent` for a message; `call-` and its kind for a call.
  static func key(kind: String, sender: Address?, others: [Address], time: SentTime?, text: String) -> MessageKey {
    var digest = Digest()
    digest.add(kind)
    digest.add(sender?.comparisonKey ?? "")
    for number in others.map(\.comparisonKey).sorted() { digest.add(number) }
    digest.add((time?.instant.milliseconds ?? 0) / 1000)
    digest.add(fold(text))
    return MessageKey(rawValue: digest.hex())
  }

  /// The text without white space at its ends, and with one space for each run inside.
  static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { folded.append(byte) } else if let last = folded.last, last != 0x20 { folded.append(0x20) }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}
