import CZlib
import Messages

@testable import Readers

/// Makes compressed files for tests.
enum Packed {
  static func deflated(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: -15) }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] { packed(bytes, windowBits: 15 + 16) }

  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  private static func packed(_ bytes: [UInt8], windowBits: CInt) -> [UInt8] {
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(), CInt(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    var input = bytes
    let count = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        deflate(&stream, Z_FINISH)
        return output.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(count))
  }

  /// A zip archive of these members, in this order.
  static func zip(_ members: [ZipMember], isZip64: Bool = false, preamble: [UInt8] = []) -> [UInt8] {
    var file = preamble
    var directory: [UInt8] = []
    for member in members {
      let offset = file.count - preamble.count
      file += member.header + member.packed + member.descriptor
      directory += member.entry(at: offset, isZip64: isZip64)
    }
    let start = file.count - preamble.count
    file += directory
    if isZip64 { file += end64(members.count, directory.count, start, at: file.count) }
    return file + end(members.count, directory.count, start, isZip64: isZip64)
  }

  private static func end(_ count: Int, _ size: Int, _ start: Int, isZip64: Bool) -> [UInt8] {
    let number = isZip64 ? 0xFFFF : count
    return Array("PK\u{5}\u{6}".utf8) + 0.low32 + (number.low16 + number.low16)
      + (isZip64 ? 0xFFFF_FFFF.low32 + 0xFFFF_FFFF.low32 : size.low32 + start.low32) + 0.low16
  }

  private static func end64(_ count: Int, _ size: Int, _ start: Int, at place: Int) -> [UInt8] {
    let record = Array("PK\u{6}\u{6}".utf8) + 44.low64 + 45.low16 + 45.low16 + 0.low32 + 0.low32
    let locator = Array("PK\u{6}\u{7}".utf8) + 0.low32 + place.low64 + 1.low32
    return record + count.low64 + count.low64 + size.low64 + start.low64 + locator
  }
}

/// One member of an archive to be made, with what may be wrong with it.
struct ZipMember {
  var name: String
  var bytes: [UInt8]
  var method = 8
  var flags = 0x800
  var crc: UInt32?
  /// The packed bytes, if not those of `bytes`.
  var packedBytes: [UInt8]?
  /// The size to claim, if not that of `bytes`.
  var size: Int?

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  func with(_ change: (inout ZipMember) -> Void) -> ZipMember {
    var copy = self
    change(&copy)
    return copy
  }

  var packed: [UInt8] { packedBytes ?? (method == 8 ? Packed.deflated(bytes) : bytes) }
  private var hasDescriptor: Bool { flags & 8 != 0 }
  private var checksum: UInt32 { crc ?? bytes.withUnsafeBytes { Checksum.crc32(0, $0) } }

  var header: [UInt8] {
    let known = hasDescriptor ? [0, 0, 0] : [Int(checksum), packed.count, size ?? bytes.count]
    return Array("PK\u{3}\u{4}".utf8) + 20.low16 + flags.low16 + method.low16 + Self.time + known.flatMap(\.low32)
      + name.utf8.count.low16 + 0.low16 + Array(name.utf8)
  }

  var descriptor: [UInt8] {
    guard hasDescriptor else { return [] }
    return Array("PK\u{7}\u{8}".utf8) + [Int(checksum), packed.count, size ?? bytes.count].flatMap(\.low32)
  }

  func entry(at offset: Int, isZip64: Bool) -> [UInt8] {
    let numbers = [size ?? bytes.count, packed.count, offset]
    let shown = isZip64 ? [Int](repeating: 0xFFFF_FFFF, count: 3) : numbers
    let extra = isZip64 ? 1.low16 + 24.low16 + numbers.flatMap(\.low64) : []
    let start = Array("PK\u{1}\u{2}".utf8) + 45.low16 + 20.low16 + flags.low16 + method.low16 + Self.time
    return start + Int(checksum).low32 + shown[1].low32 + shown[0].low32 + name.utf8.count.low16 + extra.count.low16
      + [0, 0, 0].flatMap(\.low16) + 0.low32 + shown[2].low32 + Array(name.utf8) + extra
  }

  /// 2026-03-02 09:00:00 in the time of MS-DOS.
  private static let time = (9 << 11).low16 + ((2026 - 1980) << 9 | 3 << 5 | 2).low16
}

extension Int {
  fileprivate var low8: [UInt8] { [UInt8(truncatingIfNeeded: self)] }
  fileprivate var low16: [UInt8] { low8 + (self >> 8).low8 }
  fileprivate var low32: [UInt8] { low16 + (self >> 16).low16 }
  fileprivate var low64: [UInt8] { low32 + (self >> 32).low32 }
}

/// What reading everything inside a compressed file gave.
struct Unpacking {
  /// The text of each member, or what was left of it, by the end of its name.
  var texts: [String: String] = [:]
  var faults: [Diagnostic] = []
  var refused: [Refusal] = []
  var passedOver: [String] = []

  /// - Parameter blockSize: how much is asked for at once.
  init(_ bytes: [UInt8], limits: InflationLimits = InflationLimits(), blockSize: Int = 1 << 16) throws {
    let file = ScratchFile(bytes)
    let source = try ByteSource(file: file.path, as: "a.zip")
    let head = try source.bytes(count: 65536)
    guard let contents = try source.contents(head: head, limits: limits) else { return }
    refused = contents.refused
    passedOver = contents.passedOver.map(\.path)
    for member in contents.sources {
      texts[String(member.path.dropFirst(6))] = try Self.text(of: member, blockSize)
      if let fault = member.fault { faults.append(fault) }
    }
  }

  private static func text(of source: ByteSource, _ blockSize: Int) throws -> String {
    let window = try FileWindow(source, blockSize: blockSize)
    while try window.fill() {}
    return window.view.text
  }
}
