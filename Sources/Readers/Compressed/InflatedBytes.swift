import Messages

/// The bytes of a compressed file, unpacked while they are read and kept nowhere.
///
/// They end early where the file is damaged, cut off or grows beyond all measure, which is noted as damage.
final class InflatedBytes: OpenBytes {
  /// What is to be unpacked, and what the archive says of it.
  struct Recipe: Sendable {
    /// The name in diagnostics.
    var path: String
    var packing: Inflater.Packing
    /// Where the packed bytes stand in the file.
    var range: Range<Int>
    /// How many bytes there are and their checksum; nil where only the packed bytes tell.
    var promised: (size: Int, crc: UInt32)?
    var limits = InflationLimits()
  }

  private let file: any OpenBytes
  private let recipe: Recipe
  private let damage: Damage
  private let inflater: Inflater
  private var trail = TrailingBytes()
  private var crc: UInt32 = 0
  private var isAtEnd = false
  /// Bytes of the file that wait to be unpacked: the block from `next` on.
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var waiting = 0..<0
  /// Where in the file the next block begins.
  private var nextBlock: Int
  /// The furthest that was read, and how much of it more than once.
  private var furthest = 0
  private var repeated = 0

  init(_ file: any OpenBytes, _ recipe: Recipe, _ damage: Damage) {
    self.file = file
    self.recipe = recipe
    self.damage = damage
    inflater = Inflater(recipe.packing)
    nextBlock = recipe.range.lowerBound
  }

  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws -> Int {
    if offset < trail.start { startAgain() }
    try skip(to: offset)
    var filled = trail.copy(from: offset, into: room)
    while filled < room.count, !isAtEnd, trail.end == offset + filled {
      filled += try unpack(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
    }
    return filled
  }

  /// Going back beyond what is held means to start again, so that is allowed only in proportion.
  func mayRead(at offset: Int) -> Bool {
    offset >= trail.start || repeated + offset <= (64 << 20) + 4 * furthest
  }

  private func startAgain() {
    repeated += trail.end
    inflater.reset()
    trail = TrailingBytes()
    crc = 0
    isAtEnd = false
    waiting = 0..<0
    nextBlock = recipe.range.lowerBound
  }

  private func skip(to offset: Int) throws {
    guard trail.end < offset, !isAtEnd else { return }
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { scratch.deallocate() }
    while trail.end < offset, !isAtEnd {
      let room = UnsafeMutableRawBufferPointer(rebasing: scratch[..<min(scratch.count, offset - trail.end)])
      _ = try unpack(into: room)
    }
  }
}

// Unpacking.
extension InflatedBytes {
  /// Takes one step; returns how many bytes it gave.
  private func unpack(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    if waiting.isEmpty { try fetch() }
    let step = block[waiting].withUnsafeBytes { inflater.step($0, into: room) }
    waiting = (waiting.lowerBound + step.taken)..<waiting.upperBound
    let given = UnsafeRawBufferPointer(rebasing: room[..<step.given])
    trail.append(given)
    furthest = max(furthest, trail.end)
    if recipe.promised != nil { crc = Checksum.crc32(crc, given) }
    try judge(step)
    return step.given
  }

  private func fetch() throws {
    let count = min(block.count, recipe.range.upperBound - nextBlock)
    let read = try block.withUnsafeMutableBytes { room in
      try file.read(at: nextBlock, into: UnsafeMutableRawBufferPointer(rebasing: room[..<count]))
    }
    waiting = 0..<read
    nextBlock += read
  }

  /// Packed bytes used up so far.
  private var taken: Int { nextBlock - recipe.range.lowerBound - waiting.count }

  private func judge(_ step: Inflater.Step) throws {
    let given = trail.end
    if let objection = recipe.limits.objection(given: given, taken: taken, declared: recipe.promised?.size) {
      return end("too-large", objection, "it may be made to do harm; unpack it yourself if you trust it")
    }
    switch step.outcome {
    case .damaged(let reason): end("damaged-archive", "the compressed data is damaged (\(reason))", Self.again)
    case .ended: try endMember()
    case .goesOn:
      if recipe.packing == .stored, given == recipe.promised?.size { return endPromised() }
      if step.taken == 0, step.given == 0, waiting.isEmpty { try endOfFile() }
    }
  }

  private func end(_ code: String, _ what: String, _ remedy: String) {
    isAtEnd = true
    let offset = trail.end
    damage.note(Diagnostic(.unreadable, code: code, path: recipe.path, offset: offset, what: what, remedy: remedy))
  }

  private static let again = "download or copy the archive again; what was read before this place is kept"

  private func endOfFile() throws {
    try fetch()
    if waiting.isEmpty { end("truncated-archive", "the compressed data ends early", Self.again) }
  }

  /// The packed bytes ended: in a zip that is all, a gzip file may go on with another member.
  private func endMember() throws {
    guard recipe.packing == .gzip else { return endPromised() }
    if waiting.count < 2 { try fetchBehind() }
    let rest = block[waiting].prefix(2)
    if rest.elementsEqual([0x1F, 0x8B]) { return inflater.reset() }
    isAtEnd = true
    // Tapes and some programs fill up with zeros.
    if let byte = rest.first, byte != 0 {
      end("trailing-bytes", "bytes that are not compressed follow the compressed data", Self.again)
    }
  }

  /// Makes more of the file wait behind what waits.
  private func fetchBehind() throws {
    let rest = Array(block[waiting])
    let (before, size) = (nextBlock, block.count)
    block = rest + [UInt8](repeating: 0, count: size)
    let count = min(size, recipe.range.upperBound - before)
    let read = try block.withUnsafeMutableBytes { room in
      try file.read(at: before, into: UnsafeMutableRawBufferPointer(rebasing: room[rest.count..<(rest.count + count)]))
    }
    waiting = 0..<(rest.count + read)
    nextBlock += read
  }

  private func endPromised() {
    isAtEnd = true
    guard let promised = recipe.promised, trail.end != promised.size || crc != promised.crc else { return }
    end("checksum", "size or checksum is not as the archive says; parts of it may be wrong", Self.again)
  }
}
