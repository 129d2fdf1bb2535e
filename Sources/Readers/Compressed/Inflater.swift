import CZlib

/// Undoes the compression of a stretch of bytes step by step.
final class Inflater {
  /// How the bytes are packed.
  enum Packing: Sendable {
    /// Not at all.
    case stored
    /// Deflate (RFC 1951).
    case deflated
    /// Deflate inside gzip members, with a check of each (RFC 1952).
    case gzip
  }

  /// What one step did.
  struct Step {
    /// Packed bytes used up.
    var taken = 0
    /// Bytes made of them.
    var given = 0
    var outcome = Outcome.goesOn
  }

  enum Outcome: Equatable {
    case goesOn
    /// The packed bytes say that this is all.
    case ended
    /// They cannot be, for this reason of zlib's.
    case damaged(String)
  }

  /// zlib keeps the address, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let packing: Packing

  init(_ packing: Packing) {
    self.packing = packing
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    if packing != .stored {
      // 15 is the largest window; 16 more means gzip around it, less than zero nothing around it.
      inflateInit2_(stream, packing == .gzip ? 15 + 16 : -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    }
  }

  deinit {
    if packing != .stored { inflateEnd(stream) }
    stream.deallocate()
  }

  /// Makes ready for another run of packed bytes.
  func reset() { if packing != .stored { inflateReset(stream) } }

  /// Unpacks from `input` into `room` until either is used up.
  func step(_ input: UnsafeRawBufferPointer, into room: UnsafeMutableRawBufferPointer) -> Step {
    guard packing != .stored else {
      let count = min(input.count, room.count)
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[..<count]))
      return Step(taken: count, given: count)
    }
    let (inputSize, roomSize) = (min(input.count, 1 << 30), min(room.count, 1 << 30))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(inputSize)
    stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(roomSize)
    let code = inflate(stream, Z_NO_FLUSH)
    return Step(
      taken: inputSize - Int(stream.pointee.avail_in), given: roomSize - Int(stream.pointee.avail_out),
      outcome: outcome(code))
  }

  private func outcome(_ code: CInt) -> Outcome {
    switch code {
    // No progress was possible: more input or more room will help.
    case Z_OK, Z_BUF_ERROR: .goesOn
    case Z_STREAM_END: .ended
    default: .damaged(stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(code)")
    }
  }
}

/// CRC-32 as gzip and zip use it (ISO 3309).
enum Checksum {
  /// The checksum of everything so far and then these bytes; 0 of nothing.
  static func crc32(_ before: UInt32, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(UInt(before), bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
  }
}
