import Messages

/// A stretch of a message's body, and what part of a message it is.
public struct Zone: Hashable, Sendable, Codable {
  /// The parts of a message (FORMATS: what is cut before anything is labelled).
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case own
    /// "Hi Ana," - stays in the own text.
    case greeting
    /// "Best regards, Ben" - stays in the own text.
    case signOff
    case signature
    case disclaimer
    case quoted
    /// "On Monday, Ana wrote:".
    case attribution
    case forward
    /// "Sent from my phone", mailing list and advertising footers.
    case automaticFooter

    /// Whether the part is kept in the own text.
    public var isOwn: Bool { self == .own || self == .greeting || self == .signOff }
  }

  public var kind: Kind
  /// Bytes of the body, whole lines with their line ends.
  public var span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// What the writer of a message wrote themselves.
public struct OwnText: Sendable, Equatable {
  /// The own zones of the body joined, white space at both ends trimmed.
  public var text: String
  /// All zones of the body, in order and without gaps.
  public var zones: [Zone]
  /// The greeting, own and sign-off parts of `text`, by bytes of `text`.
  public var parts: [Zone]
  /// Nothing was left after cutting, so that the whole body is taken.
  public var isFallback: Bool
}

/// Parts a body into zones and keeps the writer's own words.
///
/// Linear in the length of the body. When cutting leaves nothing, the whole body is own text and `isFallback` is set.
public func ownText(of body: String) -> OwnText {
  var body = body
  let lines = body.withUTF8 { bytes in Zoner(bytes).zones() }
  let zones = Zone.joining(lines)
  return OwnText(body: body, zones: zones)
}

extension OwnText {
  /// Takes the own zones out of a body.
  init(body: String, zones: [Zone]) {
    let bytes = Array(body.utf8)
    var kept: [UInt8] = []
    var parts: [Zone] = []
    for zone in zones where zone.kind.isOwn {
      let start = kept.count
      kept += bytes[zone.span.start..<zone.span.end]
      parts.append(Zone(zone.kind, Span(start, kept.count)))
    }
    let isEmpty = !kept.contains { $0 > 0x20 }
    let isFallback = isEmpty && bytes.contains { $0 > 0x20 }
    if isFallback {
      kept = bytes
      parts = [Zone(.own, Span(0, bytes.count))]
    }
    self.init(kept: kept, zones: zones, parts: parts, isFallback: isFallback)
  }

  private init(kept: [UInt8], zones: [Zone], parts: [Zone], isFallback: Bool) {
    let start = kept.firstIndex { $0 > 0x20 } ?? kept.count
    let end = (kept.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    text = String(decoding: kept[start..<end], as: UTF8.self)
    self.zones = zones
    self.parts = parts.compactMap { part in
      let span = Span(max(part.span.start, start) - start, min(part.span.end, end) - start)
      return span.isEmpty ? nil : Zone(part.kind, span)
    }
    self.isFallback = isFallback
  }

  /// The kind of the part in which a byte of `text` stands.
  public func part(at offset: Int) -> Zone.Kind {
    parts.last { $0.span.start <= offset }?.kind ?? .own
  }
}

extension Zone {
  /// Joins neighbouring lines of the same kind.
  static func joining(_ lines: [Zone]) -> [Zone] {
    var joined: [Zone] = []
    for line in lines {
      if let last = joined.last, last.kind == line.kind {
        joined[joined.count - 1].span.end = line.span.end
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
