import Messages

/// What a backup claims to hold, and what was found in it.
struct SmsBackupTally {
  /// The `count` of the root element, which tools that edit backups forget to change.
  var claimed: Int?
  var elements = 0

  /// What the user should know at the end of the file.
  func warnings(path: String, input: XMLInput) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    func warn(_ code: String, _ what: String, _ remedy: String = "") {
      warnings.append(Diagnostic(.warning, code: code, path: path, what: what, remedy: remedy))
    }
    if let claimed, claimed != elements {
      warn("count-mismatch", "the file claims \(claimed) records and holds \(elements)", "compare with the phone")
    }
    let repairs = input.repair.counts
    if repairs.surrogatePairs > 0 {
      warn("surrogate-pairs", "\(repairs.surrogatePairs) characters written as two halves were joined")
    }
    if repairs.losses > 0 {
      warn("illegal-characters", "\(repairs.losses) characters that XML forbids were replaced or left out")
    }
    if input.cutValues > 0 {
      warn("value-cut", "\(input.cutValues) texts of more than 4 MiB were cut")
    }
    return warnings
  }
}
