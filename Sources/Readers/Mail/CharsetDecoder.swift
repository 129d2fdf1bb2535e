import Glibc

/// Turns bytes of any charset into UTF-8; keeps the converters of iconv open between calls.
///
/// Labels are believed only as far as they fit: bytes that are valid UTF-8 beyond ASCII are UTF-8 under any single-byte
/// label, and bytes under an unknown label that are not are Windows-1252.
final class CharsetDecoder {
  private var converters: [String: iconv_t?] = [:]

  deinit {
    for case .some(let converter) in converters.values { iconv_close(converter) }
  }

  /// The bytes as UTF-8; what the charset does not allow becomes U+FFFD.
  func utf8(_ bytes: [UInt8], label: [UInt8]?) -> [UInt8] {
    let charset = Charset(label: label)
    if charset == .named("hz-gb-2312") {
      return utf8(bytes.withView(HZ.unwrapped), label: Array("gb18030".utf8))
    }
    if case .named(let name) = charset, name.hasPrefix("utf-16"), !bytes.contains(0), bytes.withView(\.isASCII) {
      // UTF-16 of Latin text is full of zeros: the label is wrong.
      return bytes
    }
    if case .named(let name) = charset, !charset.isSingleByte, let converter = converter(name) {
      return converted(bytes, converter)
    }
    let check = bytes.withView(UTF8Check.init)
    if check.isASCII && !mayHideInASCII(charset) { return withoutEscapes(bytes) }
    if check.isValid { return bytes }
    switch charset {
    case .utf8 where check.looksLikeUTF8: return Array(String(decoding: bytes, as: UTF8.self).utf8)
    case .named(let name):
      return converter(name).map { converted(bytes, $0) } ?? Windows1252.utf8(bytes)
    case .utf8, .windows1252: return Windows1252.utf8(bytes)
    }
  }

  /// ASCII in which escape sequences of ISO-2022 stand (RFC 1468, RFC 1557), whatever the label, is of that charset.
  private func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withView { view in
      guard let escape = view.firstIndex(of: 0x1B) else { return bytes }
      let isKorean = view.has("$)C", at: escape + 1)
      let isJapanese =
        view.has("$B", at: escape + 1) || view.has("$@", at: escape + 1) || view.has("(J", at: escape + 1)
      guard isKorean || isJapanese else { return bytes }
      return converter(isKorean ? "iso-2022-kr" : "iso-2022-jp-3").map { converted(bytes, $0) } ?? bytes
    }
  }

  /// EBCDIC and the like: single-byte charsets in which an ASCII byte is another character.
  private func mayHideInASCII(_ charset: Charset) -> Bool {
    if case .named(let name) = charset { return name.hasPrefix("ibm") && converter(name) != nil }
    return false
  }

  /// The open converter from a charset to UTF-8, nil when iconv does not know the name.
  private func converter(_ name: String) -> iconv_t? {
    if let known = converters[name] { return known }
    let isPlain = name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0) }
    let opened = isPlain ? iconv_open("UTF-8", name) : nil
    let usable = opened == iconv_t(bitPattern: -1) ? nil : opened
    if converters.count < 100 { converters[name] = .some(usable) }
    return usable
  }

  private func converted(_ bytes: [UInt8], _ converter: iconv_t) -> [UInt8] {
    iconv(converter, nil, nil, nil, nil)
    var input = bytes
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    input.withUnsafeMutableBytes { source in
      var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var left = source.count
      while left > 0 {
        let failure = Self.convertBlock(converter, &next, &left, &block, &output)
        if failure == 0 || failure == E2BIG { continue }
        output += [0xEF, 0xBF, 0xBD]
        if failure == EINVAL { break }
        next = next.map { $0 + 1 }
        left -= 1
      }
    }
    return output
  }

  /// Converts as much as fits into a block; returns the error number, 0 when all was converted.
  private static func convertBlock(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ block: inout [UInt8],
    _ output: inout [UInt8]
  ) -> Int32 {
    block.withUnsafeMutableBytes { target in
      var place = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      var room = target.count
      let result = iconv(converter, &next, &left, &place, &room)
      let failure = result == Int.max || result == -1 ? errno : 0
      output.append(contentsOf: target[0..<target.count - room])
      return failure
    }
  }
}
