/// Which attributes a reader needs.
///
/// A name is known by its last seven bytes: one that only ends like a wanted one may be kept, which does no harm.
struct AttributeSelection {
  /// The names that were given.
  let names: [StaticString]
  private let keys: [UInt64]
  /// Whether these are the attributes that are needed, not those that are not.
  let isOnly: Bool
  /// One bit for each key, to rule most names out at once.
  private let bits: UInt64

  /// The attributes with these names and no others.
  static func only(_ names: [StaticString]) -> AttributeSelection { AttributeSelection(names, isOnly: true) }

  /// All attributes but those with these names.
  static func all(but names: [StaticString]) -> AttributeSelection { AttributeSelection(names, isOnly: false) }

  private init(_ names: [StaticString], isOnly: Bool) {
    self.names = names
    keys = names.map { name in
      let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
      return bytes.reduce(0) { $0 << 8 | UInt64($1) } << 8 | UInt64(UInt8(ascii: "="))
    }
    bits = keys.reduce(0) { $0 | Self.bit($1) }
    self.isOnly = isOnly
  }

  /// - Parameter markup: the last eight bytes before the quote, of a name and its `=`.
  func wants(_ markup: UInt64) -> Bool {
    // Without its `=` it is no attribute but a quote that went astray: the parser must see that.
    guard markup & 0xFF == UInt64(UInt8(ascii: "=")), markup > 0xFF else { return true }
    return (index(of: markup) != nil) == isOnly
  }

  /// Which of the names it seems to be.
  func index(of markup: UInt64) -> Int? { bits & Self.bit(markup) != 0 ? keys.firstIndex(of: markup) : nil }

  private static func bit(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9e37_79b9_7f4a_7c15) >> 58) }
}
