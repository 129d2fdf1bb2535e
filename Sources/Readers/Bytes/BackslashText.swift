/// Text in which a backslash changes what stands behind it (RFC 5545 3.3.11, RFC 6350 3.4, histories of Psi).
enum BackslashText {
  /// The text without its backslashes.
  ///
  /// - Parameter names: what letters behind one stand for; any other sign stands for itself.
  static func resolved(_ text: String, _ names: [Unicode.Scalar: Unicode.Scalar]) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        plain.append(names[scalar] ?? scalar)
      } else if scalar != "\\" {
        plain.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return String(plain)
  }
}
