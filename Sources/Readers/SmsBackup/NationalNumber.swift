/// What a number has in common with itself dialled at home: `+45 40 00 00 01`, `0045 40000001` and `40000001`.
enum NationalNumber {
  /// The last nine digits, which leave out any calling code; of shorter numbers all but a calling code behind `+` or
  /// `00`, and without zeros in front.
  ///
  /// - Parameter number: digits, perhaps with a `+` in front.
  static func comparisonKey(_ number: String) -> String {
    let written = number.drop { $0 == "+" }
    let isAbroad = written.utf8.count < number.utf8.count || written.hasPrefix("00")
    let digits = written.drop { $0 == "0" }
    let national = isAbroad ? digits.dropFirst(lengthOfCode(digits)) : digits
    let key = national.drop { $0 == "0" }.suffix(9)
    return key.isEmpty ? number : String(key)
  }

  /// 0 where nine digits tell enough; no code is the beginning of another (ITU-T E.164).
  private static func lengthOfCode(_ digits: Substring) -> Int {
    [2, 3].first { codes.contains(String(digits.prefix($0))) } ?? 0
  }

  /// Calling codes of countries in which numbers may have fewer than nine digits.
  private static let codes: Set<String> = [
    "20", "32", "36", "39", "43", "45", "46", "47", "49", "51", "60", "62", "63", "64", "65", "66", "95",
    "216", "220", "222", "223", "226", "227", "228", "229", "230", "231", "232", "235", "236", "238", "239", "241",
    "248", "252", "253", "257", "264", "266", "267", "268", "269", "291", "297", "298", "299",
    "350", "352", "353", "354", "356", "357", "358", "359", "370", "371", "372", "373", "374", "376", "377", "378",
    "381", "382", "383", "385", "386", "387", "389", "423",
    "501", "502", "503", "504", "505", "506", "507", "509", "591", "592", "593", "597", "598", "599",
    "670", "673", "675", "676", "677", "678", "679", "680", "682", "685", "687", "689", "691", "692",
    "852", "853", "855", "856", "960", "961", "962", "965", "967", "968", "970", "971", "972", "973", "974", "975",
    "976", "993",
  ]
}
