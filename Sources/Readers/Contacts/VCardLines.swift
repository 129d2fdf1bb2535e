/// Cuts a vCard file into content lines, unfolded (RFC 6350 3.2).
///
/// A line that begins with a space or tab goes on the one before. In version 2.1 a quoted-printable value goes on after a
/// `=` at the end of the line. Of a long line, such as a photo, only the beginning is kept.
struct VCardLines {
  private let bytes: ByteView
  private var index = 0
  private var number = 0

  private static let mostKept = 1 << 16

  init(_ bytes: ByteView) { self.bytes = bytes }

  /// The next line that is not empty, and its number from 1.
  mutating func next() -> (bytes: [UInt8], number: Int)? {
    while let first = physicalLine() {
      guard !first.isEmpty else { continue }
      let start = number
      var line = first.prefix(Self.mostKept).array
      let isQuoted = Self.isQuotedPrintable(line)
      while let more = continuation(isQuoted && line.last == UInt8(ascii: "=")) {
        if isQuoted && line.last == UInt8(ascii: "=") { line += Array("\r\n".utf8) }
        line += more.prefix(max(0, Self.mostKept - line.count)).array
      }
      return (line, start)
    }
    return nil
  }

  /// The rest of a folded line; nil where a new one begins.
  private mutating func continuation(_ isSoft: Bool) -> ByteView? {
    guard index < bytes.count else { return nil }
    let isFolded = bytes[index] == 0x20 || bytes[index] == 0x09
    guard isFolded || isSoft, let line = physicalLine() else { return nil }
    return isFolded && !isSoft ? line.from(1) : line
  }

  private mutating func physicalLine() -> ByteView? {
    guard index < bytes.count else { return nil }
    let end = bytes.firstIndex(of: 0x0A, from: index) ?? bytes.count
    var line = bytes[index..<end]
    index = end + 1
    number += 1
    while line.count > 0, line[line.count - 1] == 0x0D { line = line.prefix(line.count - 1) }
    return line
  }

  private static func isQuotedPrintable(_ line: [UInt8]) -> Bool {
    let head = line.prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }
}
