import Glibc

/// Tries changed seeds one after the other, for toolchains without libFuzzer: the same inputs for the same number.
struct MutationLoop {
  let target: FuzzTarget
  let seeds: Seeds
  /// Where an input that breaks a property is written.
  let folder: String

  /// - Returns: whether every property held.
  func run(seconds: Int, seed: UInt64) -> Bool {
    var mutator = Mutator(seeds: seeds.inputs, words: seeds.words, seed: seed)
    var tried = 0
    for input in seeds.inputs where !holds(input) { return false }
    let end = time(nil) + seconds
    while time(nil) < end {
      if !holds(mutator.next()) { return false }
      tried += 1
    }
    print("\(target.name): \(tried) inputs, no finding")
    return true
  }

  /// A trap ends the process, so the input is written before it is tried.
  private func holds(_ input: [UInt8]) -> Bool {
    LastInput.keep(input, at: "\(folder)/\(target.name)-last")
    do {
      try target.check(input)
      return true
    } catch {
      print("\(target.name): \(error); the input is \(folder)/\(target.name)-last")
      return false
    }
  }
}

/// The input that is being tried, in a file that survives a trap.
enum LastInput {
  static func keep(_ input: [UInt8], at path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(input, 1, input.count, file)
    fclose(file)
  }
}
