import Glibc

/// Processor time of this thread.
enum CPUTime {
  /// Seconds a byte may take in an instrumented build, and seconds for any input at all.
  private static let perByte = 20e-6
  private static let anyway = 1.0

  /// Does some work.
  ///
  /// - Throws: what it throws, and a `Finding` where it takes longer than reading so many bytes may.
  static func bounded<Value>(bytes: Int, _ work: () throws -> Value) throws -> Value {
    let start = now
    let value = try work()
    let seconds = now - start
    try Finding.unless(seconds <= anyway + perByte * Double(bytes), "\(bytes) bytes took \(seconds) s")
    return value
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
