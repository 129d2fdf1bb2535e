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
    /// "Sent from my phone", mailing list and advertising footers, banners above mail from outside.
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
  /// Where each part of `text` comes from, by bytes of `text`.
  public var parts: [Zone]
  /// The writer added no words of their own: `text` is what they quoted or forwarded, without its heads.
  public var isFallback: Bool
}

/// Parts a body into zones and keeps the writer's own words.
///
/// Linear in the length of the body. When cutting leaves nothing, the text is what was cut and `isFallback` is set.
public func ownText(of body: String) -> OwnText {
  var body = body
  return body.withUTF8 { bytes in OwnText(line: bytes) ?? OwnText(bytes, Zoner(bytes)) }
}

extension OwnText {
  /// A body of one line that nothing marks, as most text messages are: nil for any other.
  ///
  /// What an attribution or a head needs, a colon, an address or a date at the start, is left to `Zoner`.
  init?(line bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count < 1000, !bytes.contains(where: { $0 == 0x0A || $0 == 0x3A || $0 == 0x40 }) else { return nil }
    let line = Line(bytes, 0, bytes.count)
    guard !line.isBlank, line.marks.isEmpty, line.first == 0, line.last == bytes.count, !bytes[0].isASCIIDigit
    else { return nil }
    let kind: Zone.Kind = line.isGreeting(in: bytes) ? .greeting : line.isSignOff(in: bytes) ? .signOff : .own
    text = String(decoding: bytes, as: UTF8.self)
    zones = [Zone(kind, line.span)]
    parts = zones
    isFallback = false
  }

  /// Takes the own zones out of a body.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ zoner: Zoner) {
    let zones = Zone.joining(zoner.zones)
    let own = zones.filter(\.kind.isOwn)
    let hasOwn = own.contains { !Line(bytes, $0.span.start, $0.span.end).isBlank }
    let kept = hasOwn ? own : Zone.joining(zoner.fallback)
    self.init(bytes, zones: zones, kept: kept)
    isFallback = !hasOwn && !text.isEmpty
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, zones: [Zone], kept: [Zone]) {
    var text: [UInt8] = []
    text.reserveCapacity(kept.reduce(0) { $0 + $1.span.end - $1.span.start })
    var parts: [Zone] = []
    for zone in kept {
      let start = text.count
      text += bytes[zone.span.start..<zone.span.end]
      parts.append(Zone(zone.kind, Span(start, text.count)))
    }
    let start = text.firstIndex { $0 > 0x20 } ?? text.count
    let end = (text.lastIndex { $0 > 0x20 } ?? start - 1) + 1
    self.text = String(decoding: text[start..<end], as: UTF8.self)
    self.zones = zones
    self.parts = parts.compactMap { part in
      let span = Span(max(part.span.start, start) - start, min(part.span.end, end) - start)
      return span.isEmpty ? nil : Zone(part.kind, span)
    }
    isFallback = false
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
      if let last = joined.last, last.kind == line.kind, last.span.end == line.span.start {
        joined[joined.count - 1].span.end = line.span.end
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
