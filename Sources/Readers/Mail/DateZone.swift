/// Zone names in dates: those of RFC 5322 4.3 and those that real mailers write.
enum DateZone {
  /// Minutes east of UTC, nil for a name that is unknown or ambiguous.
  static func minutes(_ name: ByteView) -> Int? {
    guard name.count <= 5 else { return nil }
    return named[name.text.uppercased()]
  }

  private static let named: [String: Int] = [
    "UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "WET": 0,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600,
    "BST": 60, "WEST": 60, "CET": 60, "MET": 60, "MEZ": 60, "CEST": 120, "MEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
  ]
}
