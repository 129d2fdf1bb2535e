import Messages

/// Changes inputs at random, lines and words of them more than bytes.
struct Mutator {
  /// Longer inputs find nothing more, only later.
  static let longest = 20_000

  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var random: SeededNumbers

  /// - Parameters:
  ///   - seeds: at least one.
  ///   - words: what means something to the target.
  init(seeds: [[UInt8]], words: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    self.words = words.isEmpty ? [[0]] : words
    random = SeededNumbers(seed: seed)
  }

  /// The next input: a seed with one to eight changes.
  mutating func next() -> [UInt8] {
    var input = pick(seeds)
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&input) }
    return Array(input.prefix(Self.longest))
  }

  private mutating func change(_ input: inout [UInt8]) {
    let (start, end) = range(of: input)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: if start < input.count { input[start] = UInt8.random(in: 0...255, using: &random) }
    case 1: input.insert(contentsOf: pick(words), at: start)
    case 2: input.replaceSubrange(start..<min(end, start + 8), with: pick(words))
    case 3: input.removeSubrange(start..<end)
    case 4: input.insert(contentsOf: input[start..<end], at: start)
    case 5: input.insert(contentsOf: repeatElement(input[start..<min(end, start + 4)], count: 50).joined(), at: end)
    case 6: input.replaceSubrange(start..<end, with: line(of: pick(seeds)))
    case 7: input.insert(contentsOf: line(of: pick(seeds)), at: lineStart(input, start))
    default: input.removeLast(Int.random(in: 0...input.count, using: &random) / 4)
    }
  }

  /// Two places, in their order: in half of the cases no further apart than a line is long.
  private mutating func range(of input: [UInt8]) -> (Int, Int) {
    let start = Int.random(in: 0...input.count, using: &random)
    let longest = Bool.random(using: &random) ? min(80, input.count - start) : input.count - start
    return (start, start + Int.random(in: 0...longest, using: &random))
  }

  private mutating func line(of input: [UInt8]) -> ArraySlice<UInt8> {
    let start = lineStart(input, Int.random(in: 0...input.count, using: &random))
    let end = input[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? input.count
    return input[start..<end]
  }

  private func lineStart(_ input: [UInt8], _ place: Int) -> Int {
    input[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private mutating func pick(_ choices: [[UInt8]]) -> [UInt8] { choices.randomElement(using: &random) ?? [] }
}
