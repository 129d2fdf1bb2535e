/// A message as Apple Mail keeps it: a line with its length, the message, and a property list.
struct EmlxFile {
  let message: Range<Int>
  /// Marked as deleted and not yet erased.
  let isDeleted: Bool

  private static let deleted = 1 << 1

  /// Nil where no length stands first.
  init?(_ view: ByteView) {
    let end = view.lineEnd(from: 0)
    guard end < view.count, let length = view.prefix(end).trimmed.decimal else { return nil }
    let start = end + 1
    message = start..<min(view.count, start + length)
    isDeleted = Self.flags(view.from(message.upperBound)) & Self.deleted != 0
  }

  /// The number behind `<key>flags</key>`; 0 where there is none.
  private static func flags(_ list: ByteView) -> Int {
    guard let key = list.firstIndex(of: "<key>flags</key>") else { return 0 }
    let rest = list.from(key)
    guard let start = rest.firstIndex(of: "<integer>"), let end = rest.firstIndex(of: "</integer>"), start + 9 <= end
    else { return 0 }
    return rest[(start + 9)..<end].decimal ?? 0
  }
}
