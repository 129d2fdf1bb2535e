/// How much a compressed file may grow: some are made to fill a disk or to keep a program busy for ever.
struct InflationLimits: Sendable {
  /// Bytes made of one, beyond the first `free` bytes; a million times the same letter gives a thousand.
  var ratio = 250
  var free = 64 << 20
  /// Bytes in all, where the archive does not say how many there are.
  var size = 1 << 40

  /// What is exceeded, in words; nil where nothing is.
  func objection(given: Int, taken: Int, declared: Int?) -> String? {
    if given > free, given / ratio > taken { return "it grows to more than \(ratio) times its size" }
    if let declared { return given > declared ? "it holds more than the \(declared) bytes it is said to hold" : nil }
    return given > size ? "it holds more than \(size >> 30) GiB" : nil
  }
}
