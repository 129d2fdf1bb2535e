/// Makes the character references and control bytes of XML text legal, so that one emoji does not end the parse.
///
/// Phones write an emoji as two references to UTF-16 surrogates (`&#55357;&#56834;`), which XML 1.0 forbids. A pair
/// becomes one reference to its character; a lone half and a reference beyond Unicode become U+FFFD; references to
/// control characters and raw control bytes are dropped. Replacements are references too, hence right in any encoding.
/// A pure byte machine: the caller keeps the bytes that were not consumed and gives them again with more behind them.
struct XMLRepair {
  /// How often each repair was needed.
  struct Counts: Equatable {
    var surrogatePairs = 0
    var loneSurrogates = 0
    var illegalReferences = 0
    var controlBytes = 0

    /// Repairs that lost a character; joining a pair loses nothing.
    var losses: Int { loneSurrogates + illegalReferences + controlBytes }
  }

  var counts = Counts()

  /// Appends repaired text to `output`.
  ///
  /// - Returns: how many bytes of `text` were consumed: all, or up to a reference that more text may complete.
  mutating func filter(_ text: UnsafeRawBufferPointer, isLast: Bool, into output: inout [UInt8]) -> Int {
    var index = 0
    var clean = 0
    while let ampersand = text.index(of: UInt8(ascii: "&"), from: index) {
      switch fix(text, at: ampersand, isLast: isLast) {
      case .keep(let length): index = ampersand + length
      case .wait:
        append(text[clean..<ampersand], to: &output)
        return ampersand
      case .replace(let length, let replacement):
        append(text[clean..<ampersand], to: &output)
        output.append(contentsOf: replacement.utf8)
        index = ampersand + length
        clean = index
      }
    }
    append(text[min(clean, text.count)...], to: &output)
    return text.count
  }

  private enum Fix {
    case keep(Int)
    case replace(Int, with: String)
    case wait
  }

  private mutating func fix(_ text: UnsafeRawBufferPointer, at ampersand: Int, isLast: Bool) -> Fix {
    switch CharacterReference.scan(text, at: ampersand) {
    case .other: return .keep(1)
    case .unfinished: return isLast ? .keep(1) : .wait
    case .reference(let reference):
      if reference.value & 0xFFFF_FC00 == 0xD800 {
        return fixHighSurrogate(reference, in: text, at: ampersand, isLast: isLast)
      }
      return fix(reference)
    }
  }

  private mutating func fixHighSurrogate(
    _ high: CharacterReference, in text: UnsafeRawBufferPointer, at ampersand: Int, isLast: Bool
  ) -> Fix {
    let next = ampersand + high.length
    if next >= text.count && !isLast { return .wait }
    if next < text.count, text[next] == UInt8(ascii: "&") {
      switch CharacterReference.scan(text, at: next) {
      case .reference(let low) where low.value & 0xFFFF_FC00 == 0xDC00:
        counts.surrogatePairs += 1
        let value = 0x10000 + (high.value - 0xD800) << 10 + (low.value - 0xDC00)
        return .replace(high.length + low.length, with: "&#\(value);")
      case .unfinished where !isLast: return .wait
      default: break
      }
    }
    counts.loneSurrogates += 1
    return .replace(high.length, with: "&#65533;")
  }

  private mutating func fix(_ reference: CharacterReference) -> Fix {
    switch reference.value {
    case 0xDC00...0xDFFF:
      counts.loneSurrogates += 1
      return .replace(reference.length, with: "&#65533;")
    case 0xFFFE, 0xFFFF, 0x11_0000...:
      counts.illegalReferences += 1
      return .replace(reference.length, with: "&#65533;")
    case 0x09, 0x0A, 0x0D, 0x20...: return .keep(reference.length)
    default:
      counts.illegalReferences += 1
      return .replace(reference.length, with: "")
    }
  }
}

// Raw control bytes.
extension XMLRepair {
  private mutating func append(_ text: Slice<UnsafeRawBufferPointer>, to output: inout [UInt8]) {
    let bytes = UnsafeRawBufferPointer(rebasing: text)
    guard bytes.contains(controlBytes: ()) else {
      output.append(contentsOf: bytes)
      return
    }
    let legal = bytes.filter { !$0.isIllegalControl }
    counts.controlBytes += bytes.count - legal.count
    output.append(contentsOf: legal)
  }
}

extension UInt8 {
  /// C0 controls that XML 1.0 2.2 forbids.
  fileprivate var isIllegalControl: Bool { self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D }
}

extension UnsafeRawBufferPointer {
  /// Looks at eight bytes at a time: legal controls are rare enough for a second look.
  fileprivate func contains(controlBytes: Void) -> Bool {
    var index = 0
    while index + 8 <= count {
      let eight = self[index..<(index + 8)]
      if EightBytes(self, at: index).hasControl, eight.contains(where: \.isIllegalControl) { return true }
      index += 8
    }
    return self[index...].contains(where: \.isIllegalControl)
  }
}
