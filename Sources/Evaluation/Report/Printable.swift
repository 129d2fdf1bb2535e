extension Share {
  var cell: String { value.map { "\($0.decimals) (\(low.decimals)-\(high.decimals))" } ?? "-" }
}

extension Estimate {
  var cell: String { "\(value.decimals) (\(low.decimals)-\(high.decimals))" }
}

extension Double {
  /// Three decimals, as "0.500"; for values from 0 to 1.
  var decimals: String {
    let thousandths = isFinite ? Int((Swift.min(1, Swift.max(0, self)) * 1000).rounded()) : 0
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

extension String {
  /// On one line, of at most 400 characters, without anything a terminal would obey.
  var printable: String {
    let words = prefix(401).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = words.unicodeScalars.map { scalar -> Unicode.Scalar in
      if scalar == "\u{200D}" { return scalar }  // joins emoji
      return switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: "\u{FFFD}"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars)) + (dropFirst(401).isEmpty ? "" : " …")
  }
}
