/// Takes out of a plain text what is not language: uuencoded and yEnc files, and PGP armour.
///
/// Of a clear-signed text the text stays. A block that never ends stays as it is.
struct EmbeddedData {
  private let text: ByteView
  private var output: [UInt8] = []
  private var copied = 0
  /// Whether the text so far held a clear-signed text.
  private var isSigned = false
  /// Kinds of block for which no further end exists, so that looking for ends stays linear.
  private var endless: Set<Block> = []

  private enum Block: Hashable { case uuencode, yEnc, armour, signature }

  /// The text without such blocks.
  static func removed(from text: [UInt8]) -> [UInt8] {
    text.withView { view in
      guard mayHold(view) else { return text }
      var removal = EmbeddedData(text: view)
      removal.run()
      return removal.output
    }
  }

  private init(text: ByteView) { self.text = text }

  private static func mayHold(_ view: ByteView) -> Bool {
    view.firstIndex(of: "-----BEGIN PGP ") != nil || view.firstIndex(of: "begin ") != nil
      || view.firstIndex(of: "=ybegin ") != nil
  }

  private mutating func run() {
    var line = 0
    while line < text.count {
      line = blockEnd(at: line) ?? text.lineEnd(from: line) + 1
    }
    output.append(contentsOf: text.from(copied).buffer)
  }

  /// Leaves out the block that begins at `line`; returns the line behind it, nil when none begins there.
  private mutating func blockEnd(at line: Int) -> Int? {
    switch text[line] {
    case UInt8(ascii: "-"): armourEnd(at: line)
    case UInt8(ascii: "b") where isUuencode(line): skip(from: line, to: "end", .uuencode)
    case UInt8(ascii: "=") where text.has("=ybegin ", at: line): skip(from: line, to: "=yend", .yEnc)
    default: nil
    }
  }

  /// `begin 644 name` in front of a line that is full of data (its first letter tells its length).
  private func isUuencode(_ line: Int) -> Bool {
    let end = text.lineEnd(from: line)
    let first = text[line..<end]
    guard first.has("begin "), first.count > 10, first.from(6).prefix(while: \.isDigit).count >= 3 else { return false }
    let data = text.from(end + 1)
    guard let length = data.prefix(data.lineEnd(from: 0)).buffer.first, length > 0x20, length <= 0x60 else {
      return false
    }
    return data.lineEnd(from: 0) >= (Int(length & 0x3F) &- 0x20 & 0x3F) / 3 * 4
  }

  private mutating func armourEnd(at line: Int) -> Int? {
    if text.has("-----BEGIN PGP SIGNED MESSAGE-----", at: line) {
      isSigned = true
      return leaveOut(line, signedTextStart(line))
    }
    if text.has("-----BEGIN PGP SIGNATURE-----", at: line) {
      return skip(from: line, to: "-----END PGP SIGNATURE-----", .signature)
    }
    if text.has("-----BEGIN PGP MESSAGE-----", at: line), let end = onlyArmourEnd(line) { return end }
    if text.has("-----BEGIN PGP ", at: line) { return skip(from: line, to: "-----END PGP ", .armour) }
    // Lines of a signed text that begin with a dash have `- ` in front (RFC 4880 7.1).
    if isSigned, text.has("- -", at: line) {
      _ = leaveOut(line, line + 2)
      return text.lineEnd(from: line) + 1
    }
    return nil
  }

  /// Leaves out armour that is all the text, together with the footer that a mailing list appended to it.
  private mutating func onlyArmourEnd(_ line: Int) -> Int? {
    guard text.prefix(line).trimmed.isEmpty, let end = skip(from: line, to: "-----END PGP ", .armour) else {
      return nil
    }
    return text.from(end).trimmed.has("____") ? leaveOut(end, text.count) : end
  }

  /// Behind the `Hash:` lines and the blank line that ends them.
  private func signedTextStart(_ line: Int) -> Int {
    var next = text.lineEnd(from: line) + 1
    while text.has("Hash:", at: next) { next = text.lineEnd(from: next) + 1 }
    return text.has("\n", at: next) ? next + 1 : min(next, text.count)
  }

  /// Leaves out everything from `line` to the end of the line that begins with `mark`.
  private mutating func skip(from line: Int, to mark: StaticString, _ block: Block) -> Int? {
    if endless.contains(block) { return nil }
    var next = text.lineEnd(from: line) + 1
    while next < text.count, !text.has(mark, at: next) { next = text.lineEnd(from: next) + 1 }
    if next >= text.count {
      endless.insert(block)
      return nil
    }
    return leaveOut(line, text.lineEnd(from: next) + 1)
  }

  private mutating func leaveOut(_ start: Int, _ end: Int) -> Int {
    output.append(contentsOf: text.buffer[copied..<start])
    copied = min(end, text.count)
    return copied
  }
}
