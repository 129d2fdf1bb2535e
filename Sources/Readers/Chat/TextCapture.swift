/// Gathers the text of one message from the pieces that a parser hands out.
struct TextCapture {
  /// Longest text that is kept: far above anything typed.
  static let cap = AttributeElision.defaultCap
  private var bytes: [UInt8] = []
  /// How many texts were cut.
  private(set) var cut = 0
  private var isCut = false

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let room = Self.cap - bytes.count
    if text.count > room && !isCut {
      isCut = true
      cut += 1
    }
    bytes.append(contentsOf: text.prefix(max(0, room)))
  }

  mutating func append(_ text: XMLText) { append(text.bytes) }

  mutating func append(_ text: ByteView) { text.buffer.withMemoryRebound(to: UInt8.self) { append($0) } }

  mutating func append(_ byte: UInt8) {
    if bytes.count < Self.cap { bytes.append(byte) }
  }

  /// Begins a new line, unless nothing or a line end stands before.
  mutating func breakLine() {
    if let last = bytes.last, last != .newline, bytes.count < Self.cap { bytes.append(.newline) }
  }

  /// The text, cleaned and without white space at its ends; the capture is empty then.
  mutating func take() -> String {
    TextCleaning.clean(&bytes)
    TextCleaning.trim(&bytes)
    defer { clear() }
    return String(decoding: bytes, as: UTF8.self).trimmingASCIISpaces
  }

  /// Forgets what was gathered.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: bytes.count < 1 << 16)
    isCut = false
  }
}
