import Messages

/// The key of a record of a phone backup: the same for the same message in two backups.
///
/// Backups of one phone differ in country codes, white space, the rounding of times and whether a message is kept as
/// SMS or MMS, so the key is made of what they share: direction, sender, the set of numbers, the second, and the text
/// with white space folded.
enum RecordKey {
  /// - Parameters:
  ///   - kind: `in`, `out` or `unsent` for a message; `call-` and its kind for a call.
  ///   - sender: the comparison key of who wrote it; empty for the owner.
  static func make(kind: String, sender: String, members: Members, time: SentTime, text: String) -> MessageKey {
    var digest = Digest()
    digest.add(kind)
    digest.add(sender)
    digest.add(members.setKey)
    digest.add(time.instant.milliseconds / 1000)
    digest.add(isFolded(text) ? text : fold(text))
    return MessageKey(number: digest.value)
  }

  /// The text without white space at its ends, and with one space for each run inside.
  static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if !byte.isSpace { folded.append(byte) } else if let last = folded.last, last != 0x20 { folded.append(0x20) }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether folding would change nothing, as for most messages.
  private static func isFolded(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { UnsafeRawBufferPointer($0).isFolded } ?? false
  }
}

extension UnsafeRawBufferPointer {
  /// Whether there is a space only between other bytes, and no other white space; eight places at a time.
  fileprivate var isFolded: Bool {
    guard let first, let last else { return true }
    var index = 0
    while index + 9 <= count {
      let bytes = EightBytes(self, at: index)
      if bytes.hasControl || bytes.shares(0x20, with: EightBytes(self, at: index + 1)) { return false }
      index += 8
    }
    var wasSpace = index > 0 && self[index - 1] == 0x20
    for byte in self[index...] {
      if byte.isSpace && (wasSpace || byte != 0x20) { return false }
      wasSpace = byte.isSpace
    }
    return first != 0x20 && last != 0x20
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
