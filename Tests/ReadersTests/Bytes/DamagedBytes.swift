import Messages

extension [UInt8] {
  /// The same with at most `most` of its bytes, and at least one, replaced.
  ///
  /// - Parameter alphabet: what they are replaced by.
  func damaged(
    atMost most: Int = 4, by alphabet: [UInt8] = Array(0...255), using random: inout SeededNumbers
  ) -> [UInt8] {
    var bytes = self
    for _ in 0..<Int.random(in: 1...most, using: &random) {
      bytes[Int.random(in: indices, using: &random)] = alphabet.randomElement(using: &random) ?? 0
    }
    return bytes
  }
}
