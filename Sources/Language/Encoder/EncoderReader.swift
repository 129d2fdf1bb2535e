import CModel

/// Reads a file of encoder weights from front to back; blocks are not copied.
struct EncoderReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  /// Whether nothing lay beyond the end and nothing is left.
  var isWhole: Bool { at == bytes.count && !isShort }
  private var isShort = false

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func line() -> String? {
    guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { at = end + 1 }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  mutating func lines(_ count: Int) -> [String]? {
    let lines = (0..<count).compactMap { _ in line() }
    return lines.count == count ? lines : nil
  }

  /// A line of whole numbers above nought.
  mutating func numbers() -> [Int]? {
    let words = line()?.split(separator: " ") ?? []
    let numbers = words.compactMap { Int($0) }.filter { $0 > 0 }
    return numbers.count == words.count ? numbers : nil
  }

  mutating func heads(_ count: Int) -> [EncoderHead]? {
    lines(count)?.compactMap(EncoderHead.init)
  }

  mutating func layer(_ width: Int, _ inner: Int) -> EncoderLayer {
    EncoderLayer(
      query: matrix(width, width), key: matrix(width, width), value: matrix(width, width), mixed: matrix(width, width),
      attended: norm(width), inner: matrix(inner, width), outer: matrix(width, inner), fed: norm(width))
  }

  mutating func matrix(_ rows: Int, _ columns: Int) -> EncoderMatrix {
    EncoderMatrix(matrix: cmodel_matrix(table: table(rows, columns).table, bias: block(rows)))
  }

  mutating func table(_ rows: Int, _ columns: Int) -> EncoderTable {
    EncoderTable(
      table: cmodel_table(
        weights: block(rows * columns / 2), multiples: block(rows * columns / 64), steps: block(rows),
        rows: Int32(rows), columns: Int32(columns)))
  }

  mutating func norm(_ width: Int) -> EncoderNorm { EncoderNorm(gain: block(width), bias: block(width)) }

  /// The next block; where the file is too short for it, its beginning, and `isWhole` says so before anybody reads it.
  private mutating func block<Value>(_ count: Int) -> UnsafePointer<Value> {
    at = (at + 63) / 64 * 64
    let size = count * MemoryLayout<Value>.stride
    if bytes.count - at < size { isShort = true }
    let start = isShort ? 0 : at
    at = isShort ? at : at + size
    return (bytes.baseAddress.unsafelyUnwrapped + start).assumingMemoryBound(to: Value.self)
  }
}

extension EncoderHead {
  /// A line `name slope shift threshold`.
  fileprivate init?(_ line: String) {
    let parts = line.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { Double($0) }
    guard parts.count == 4, numbers.count == 3 else { return nil }
    self.init(name: String(parts[0]), slope: numbers[0], shift: numbers[1], threshold: numbers[2])
  }
}
