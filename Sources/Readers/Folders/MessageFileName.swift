import Messages

/// The name of a message in a Maildir: when it came, something unique, and its flags (maildir(5), cr.yp.to).
struct MaildirName {
  static let folders: Set<String> = ["cur", "new"]

  /// When it was delivered, in seconds since 1970; nil where the name begins with no number.
  let delivered: Int64?
  private let flags: Substring.UTF8View?

  init(_ name: String) {
    let digits = name.utf8.prefix { $0.isDigit }
    delivered =
      digits.count >= 9 && digits.count <= 11 && name.utf8.dropFirst(digits.count).first == UInt8(ascii: ".")
      ? Int64(Substring(digits)) : nil
    // Where `:` may not stand in names, programs write another sign.
    let info = name.utf8.lastIndex { ":;!".utf8.contains($0) }.map { name.utf8[name.utf8.index(after: $0)...] }
    flags = info.flatMap { $0.starts(with: "2,".utf8) ? Substring($0.dropFirst(2)).utf8 : nil }
  }

  /// Whether the name is one that such programs give.
  var isUnique: Bool { delivered != nil || flags != nil }

  /// By its flags: T for trashed, D for a draft.
  var exclusion: ExclusionReason? {
    guard let flags else { return nil }
    return flags.contains(UInt8(ascii: "T")) ? .deleted : flags.contains(UInt8(ascii: "D")) ? .unsent : nil
  }
}

/// The name of a message in a folder of MH: a number, and a sign before it where the message was removed.
struct MHName {
  let isRemoved: Bool

  /// Nil for every other name.
  init?(_ name: String) {
    let sign = name.utf8.first.map { ",#".utf8.contains($0) } ?? false
    let digits = name.utf8.dropFirst(sign ? 1 : 0)
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    isRemoved = sign
  }

  var exclusion: ExclusionReason? { isRemoved ? .deleted : nil }
}
