/// Makes decoded text fit to be kept: line ends `\n`, no control characters but tab.
enum TextCleaning {
  /// Cleans UTF-8 in place: CRLF and lone CR become `\n`; C0, DEL and a byte order mark in front are dropped.
  ///
  /// C1 controls are what Windows-1252 became where it was taken for ISO-8859-1: they are read as that, else dropped.
  static func clean(_ text: inout [UInt8]) {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    guard needsCleaning(text) else { return }
    if let repaired = Windows1252.repaired(text) { text = repaired }
    let kept = text.withUnsafeMutableBufferPointer { compact($0) }
    text.removeSubrange(kept...)
  }

  /// A text without white space at its ends, clean.
  static func cleaned(_ text: String) -> String {
    var text = Array(text.utf8)
    clean(&text)
    trim(&text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Moves what is kept to the front; returns how much that is.
  private static func compact(_ text: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var kept = 0
    var index = 0
    while index < text.count {
      var byte = text[index]
      let next = index + 1 < text.count ? text[index + 1] : 0
      var isKept = byte >= 0x20 && byte != 0x7F || byte == .newline || byte == .tab
      if byte == .carriageReturn {
        isKept = next != .newline
        byte = .newline
      } else if byte == 0xC2, index + 1 < text.count, next < 0xA0 {
        isKept = false
        index += 1
      }
      if isKept {
        text[kept] = byte
        kept += 1
      }
      index += 1
    }
    return kept
  }

  /// One pass without branches, which the compiler turns into vector code: most text is clean.
  private static func needsCleaning(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes {
        let isControl: UInt8 = byte < 0x20 ? 1 : 0
        let isKept: UInt8 = byte == .newline || byte == .tab ? 1 : 0
        found |= (isControl & ~isKept) | (byte == 0x7F || byte == 0xC2 ? 1 : 0)
      }
      return found != 0
    }
  }

  /// Drops blank lines in front, and white space behind.
  static func trim(_ text: inout [UInt8]) {
    while let last = text.last, last.isWhite { text.removeLast() }
    var start = 0
    for (index, byte) in text.enumerated() {
      if byte == .newline { start = index + 1 }
      if !byte.isWhite { break }
    }
    if start > 0 { text.removeFirst(start) }
  }
}
