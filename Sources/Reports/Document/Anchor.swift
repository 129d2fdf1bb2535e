import Messages

/// A place in a report that links lead to: lower-case letters, digits and hyphens, whatever it was made from.
public struct Anchor: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// Joins the parts by hyphens; anything but ASCII letters and digits becomes a hyphen.
  public init(_ parts: String...) {
    let bytes = parts.joined(separator: "-").utf8.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      default: UInt8(ascii: "-")
      }
    }
    description = String(decoding: bytes, as: UTF8.self)
  }

  public init(_ episode: EpisodeID) { self.init(episode.rawValue) }
}
