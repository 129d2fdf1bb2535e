import Glibc

/// The committed inputs of a target, and the words that mean something to it.
struct Seeds {
  private(set) var inputs: [[UInt8]] = []
  private(set) var words: [[UInt8]] = []

  /// Reads the files of the folders; a `.dict` holds words.
  init(folders: [String]) {
    for path in folders.flatMap(Self.files) {
      guard let bytes = Self.bytes(of: path) else { continue }
      if path.hasSuffix(".dict") { words += Dictionary.words(bytes) } else { inputs.append(bytes) }
    }
    if inputs.isEmpty { inputs = [[]] }
  }

  /// The files of a folder and of those in it, by name.
  private static func files(below path: String) -> [String] {
    guard let folder = opendir(path) else { return access(path, R_OK) == 0 ? [path] : [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { files(below: "\(path)/\($0)") }
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
    return bytes
  }

  /// The form of word lists that libFuzzer reads, too: a quoted word a line, other bytes as `\xAB`.
  private enum Dictionary {
    static func words(_ bytes: [UInt8]) -> [[UInt8]] {
      bytes.split(separator: 0x0A).compactMap { line in
        guard line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count > 2 else { return nil }
        return unescaped(line.dropFirst().dropLast())
      }
    }

    private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
      var word: [UInt8] = []
      var rest = text
      while let byte = rest.popFirst() {
        if byte != UInt8(ascii: "\\") {
          word.append(byte)
        } else if let mark = rest.popFirst() {
          let digits = String(decoding: rest.prefix(2), as: UTF8.self)
          let value = mark == UInt8(ascii: "x") ? UInt8(digits, radix: 16) : nil
          word.append(value ?? mark)
          if value != nil { rest = rest.dropFirst(2) }
        }
      }
      return word
    }
  }
}
