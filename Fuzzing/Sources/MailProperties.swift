import Messages
import Readers

/// What holds of mail beyond every format: the same records for blocks of any size and from any record on, and together
/// they cover the file.
func checkMail(_ input: [UInt8]) throws {
  let file = ScratchBytes(input)
  let source = try ByteSource(file: file.path, as: "input")
  let whole = try CPUTime.bounded(bytes: input.count) {
    try records(of: MboxFormat.open(source, blockSize: 1 << 20, options: .all))
  }
  for case .message(let message) in whole { try checkText(of: message) }
  try checkCoverage(whole, input)
  // Which sizes and records are tried follows from the input, so that a finding can be repeated.
  var random = SeededNumbers(seed: input.reduce(1) { $0 &* 31 &+ UInt64($1) })
  for size in [Int.random(in: 1...64, using: &random), 4096] {
    let same = try records(of: MboxFormat.open(source, blockSize: size, options: .all))
    try Finding.unless(same == whole, "blocks of \(size) bytes make a difference")
  }
  guard let first = whole.indices.randomElement(using: &random), let start = whole[first].place?.offset else { return }
  let rest = try records(of: MboxFormat.open(source, from: start, options: .all))
  try Finding.unless(rest == Array(whole[first...]), "reading from \(start) on makes a difference")
}

/// Whether each record begins where the one before it ends, the first with the file and the last ending with it.
private func checkCoverage(_ records: [ArchiveRecord], _ input: [UInt8]) throws {
  guard let first = records.first?.place else { return }
  let blank: [UInt8] = [0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
  try Finding.unless(input[..<first.offset].allSatisfy(blank.contains), "bytes in front of the first record")
  var end: Int? = first.offset
  for record in records {
    if let end, let place = record.place { try Finding.unless(place.offset == end, "a gap at \(end)") }
    end = record.place.map { $0.offset + $0.length }
  }
  if let end { try Finding.unless(end == input.count, "bytes behind the last record") }
}
