/// How numbers are dialled in one country: its part of the numbering plans of ITU-T E.164.
public struct Country: Sendable, Equatable {
  /// ISO 3166-1 alpha-2, in capitals.
  public let code: String
  /// Without the `+`; one may be of several countries.
  let callingCode: String
  /// What is dialled before a number inside the country and left out from abroad, the one to try first in front.
  let trunks: [String]
  /// How many digits a number has behind the calling code.
  let lengths: ClosedRange<Int>
  /// What is dialled for `+`, besides `00`.
  let exit: String?

  /// The country of this code, in any case.
  public init?(_ code: String) {
    guard let country = Self.byCode[code.uppercased()] else { return nil }
    self = country
  }

  /// One line of a table: code, calling code, trunk prefixes or `-`, digits, and perhaps the exit code.
  init?(line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 4 else { return nil }
    let ends = words[3].split(separator: "-").compactMap { Int($0) }
    guard let least = ends.first, let most = ends.last, least <= most else { return nil }
    code = words[0]
    callingCode = words[1]
    trunks = words[2] == "-" ? [] : words[2].split(separator: "/").map(String.init)
    lengths = least...most
    exit = words.count > 4 ? words[4] : nil
  }

  /// Every country of the tables, the principal one of a calling code before the others.
  static let all = (countriesOfEurope + countriesOfAmerica + countriesOfAsiaAndOceania + countriesOfAfrica)
    .split(separator: "\n").compactMap(Country.init(line:))

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
  private static let byCallingCode = Dictionary(all.map { ($0.callingCode, $0) }) { first, _ in first }

  /// The principal country of the calling code that these digits begin with.
  static func dialled(_ digits: Substring) -> Country? {
    for length in 1...3 where length < digits.count {
      if let country = byCallingCode[String(digits.prefix(length))] { return country }
    }
    return nil
  }

  /// Whether a number is complete without its trunk prefix: where all are about as long, a local one would be shorter.
  var isTrunkOptional: Bool { trunks.isEmpty || lengths.upperBound - lengths.lowerBound <= 1 }
}
