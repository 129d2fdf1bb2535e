#if LIBFUZZER
  import Glibc

  /// LLVM's coverage-guided fuzzer, linked in by `-sanitize=fuzzer`.
  enum LibFuzzer {
    /// The target of this run: the callback of C takes nothing but the input.
    ///
    /// Unsafe, because the compiler does not see that it is set once, before the one thread that reads it begins.
    nonisolated(unsafe) private static var target: FuzzTarget?

    /// Runs until the time is over or something is found; then the process ends.
    static func run(_ chosen: FuzzTarget, _ arguments: [String]) {
      target = chosen
      var count = CInt(arguments.count + 1)
      var pointers: [UnsafeMutablePointer<CChar>?] = (["pushback-fuzz"] + arguments).map { strdup($0) } + [nil]
      pointers.withUnsafeMutableBufferPointer { list in
        var start = list.baseAddress
        exit(runDriver(&count, &start, one))
      }
    }

    private static let one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { bytes, count in
      let input = Array(UnsafeBufferPointer(start: bytes, count: count))
      do {
        try LibFuzzer.target?.check(input)
      } catch {
        let line = "finding: \(error)\n"
        write(STDERR_FILENO, line, line.utf8.count)
        abort()
      }
      return 0
    }
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt
#endif
