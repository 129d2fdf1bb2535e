import Messages

/// One number as an export or a person writes it, brought to the form in which two spellings of it are the same.
///
/// Known of each country are calling code, trunk prefix and length, not which numbers are in use; of the older forms of
/// numbers only those of Mexico. So two spellings are sometimes kept apart, but no two numbers are put together.
public enum PhoneNumber: Hashable, Sendable {
  /// ITU-T E.164: `+`, calling code, number.
  case international(String)
  /// Up to six digits: a service, in whichever country.
  case shortCode(String)
  /// As written: it has no calling code and the country is not known, or it fits no number of the country.
  case national(String)

  /// - Parameters:
  ///   - text: `+` and digits, or digits, as `Address.phone` leaves them.
  ///   - country: where numbers without a calling code are at home.
  public init(_ text: String, in country: Country?) {
    let digits = String(text.unicodeScalars.filter { ("0"..."9").contains($0) })
    if text.unicodeScalars.first == "+" {
      self = Self.withCallingCode(digits[...]) ?? .national(text)
    } else if digits.count <= 6 {
      self = .shortCode(digits)
    } else {
      self = Self.abroad(digits, country) ?? country.flatMap { Self.inside($0, digits) } ?? .national(text)
    }
  }

  /// What stands for the number: the same for all spellings of it.
  public var value: String {
    switch self {
    case .international(let number), .shortCode(let number), .national(let number): number
    }
  }

  /// Whether a country would help.
  public var lacksCountry: Bool {
    if case .national = self { return true }
    return false
  }

  /// Digits that begin with a calling code; a trunk prefix behind it, as in `+49 (0)176`, goes.
  private static func withCallingCode(_ digits: Substring) -> PhoneNumber? {
    guard (7...15).contains(digits.count) || digits.count == 16 else { return nil }
    guard let country = Country.dialled(digits) else {
      return digits.count <= 15 && digits.first != "0" ? .international("+\(digits)") : nil
    }
    let rest = digits.dropFirst(country.callingCode.count)
    for trunk in country.trunks where trunk == "0" || !country.lengths.contains(rest.count) {
      let bare = rest.dropFirst(trunk.count)
      if rest.hasPrefix(trunk), country.lengths.contains(bare.count) {
        return withCallingCode((country.callingCode + bare)[...])
      }
    }
    return digits.count <= 15 ? .international("+\(digits)") : nil
  }

  /// `00 49 …`, `011 49 …`: behind the exit code must stand a whole number of some country.
  private static func abroad(_ digits: String, _ country: Country?) -> PhoneNumber? {
    for exit in [country?.exit, "00"].compactMap(\.self) where digits.hasPrefix(exit) {
      let rest = digits.dropFirst(exit.count)
      guard let target = Country.dialled(rest), let number = withCallingCode(rest) else { continue }
      if target.lengths.contains(number.value.count - 1 - target.callingCode.count) { return number }
    }
    return nil
  }

  private static func inside(_ country: Country, _ digits: String) -> PhoneNumber? {
    for trunk in country.trunks where digits.hasPrefix(trunk) {
      let rest = digits.dropFirst(trunk.count)
      if country.lengths.contains(rest.count) { return withCallingCode((country.callingCode + rest)[...]) }
    }
    if country.isTrunkOptional, country.lengths.contains(digits.count) {
      return withCallingCode((country.callingCode + digits)[...])
    }
    let rest = digits.dropFirst(country.callingCode.count)
    guard digits.hasPrefix(country.callingCode), !country.lengths.contains(digits.count),
      country.lengths.contains(rest.count)
    else { return nil }
    return withCallingCode(digits[...])
  }
}
