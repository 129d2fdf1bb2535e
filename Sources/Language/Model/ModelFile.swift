/// The form in which weights are kept.
///
/// A line of text and its weights for each model: `name bits heads`, a line for each head with its numbers as bit
/// patterns, then the table. Little-endian is not needed: a weight is a byte.
enum ModelFile {
  /// The first line; it changes with the features, so that weights are never read with others than they were fitted to.
  static let header = "pushback model 2\n"
}

extension LanguageModel {
  /// The models in the order of the file.
  private var models: [LinearModel] { [ask, askType] }

  /// The file.
  package var bytes: [UInt8] {
    models.reduce(into: Array(ModelFile.header.utf8)) { $0 += $1.bytes }
  }

  /// Reads what `bytes` wrote; nil for anything else.
  package convenience init?(bytes: [UInt8]) {
    var reader = ModelReader(bytes)
    guard reader.take(ModelFile.header), let ask = reader.model(), let askType = reader.model()
    else { return nil }
    self.init(ask: ask, askType: askType)
  }
}

extension LinearModel {
  fileprivate var bytes: [UInt8] {
    let lines = ["\(name) \(bits) \(heads.count)"] + heads.map(\.line)
    return Array((lines.joined(separator: "\n") + "\n").utf8) + weights.map { UInt8(bitPattern: $0) }
  }
}

extension LinearModel.Head {
  /// Numbers as bit patterns, so that none is rounded.
  fileprivate var line: String {
    let numbers = [bias, scale, slope, shift, threshold].map { String($0.bitPattern, radix: 16) }
    return ([name] + numbers).joined(separator: " ")
  }

  fileprivate init?(_ line: String) {
    let parts = line.split(separator: " ")
    let numbers = parts.dropFirst().compactMap { UInt32($0, radix: 16).map(Float.init(bitPattern:)) }
    guard parts.count == 6, numbers.count == 5 else { return nil }
    self.init(
      name: String(parts[0]), bias: numbers[0], scale: numbers[1], slope: numbers[2], shift: numbers[3],
      threshold: numbers[4])
  }
}

/// Reads a file of weights from front to back.
private struct ModelReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ text: String) -> Bool {
    guard bytes[at...].starts(with: text.utf8) else { return false }
    at += text.utf8.count
    return true
  }

  private mutating func line() -> String? {
    guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { at = end + 1 }
    return String(decoding: bytes[at..<end], as: UTF8.self)
  }

  mutating func model() -> LinearModel? {
    guard let parts = line()?.split(separator: " "), parts.count == 3, let bits = Int(parts[1]),
      let count = Int(parts[2]), (1...24).contains(bits), (1...256).contains(count)
    else { return nil }
    var heads: [LinearModel.Head] = []
    for _ in 0..<count {
      guard let head = line().flatMap(LinearModel.Head.init) else { return nil }
      heads.append(head)
    }
    let size = count << bits
    guard bytes.count - at >= size else { return nil }
    defer { at += size }
    return LinearModel(
      name: String(parts[0]), heads: heads, bits: bits, weights: bytes[at..<(at + size)].map { Int8(bitPattern: $0) })
  }
}
