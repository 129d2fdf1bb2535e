#if os(Linux)
  import CMalloc
#endif

/// How the C library keeps memory.
enum Allocation {
  /// Large pieces go back to the system as soon as they are free, and threads share their pools: left alone, glibc keeps
  /// what a large archive needed once.
  static func keepLittle() {
    #if os(Linux)
      mallopt(M_MMAP_THRESHOLD, 256 * 1024)
      mallopt(M_ARENA_MAX, 2)
    #endif
  }
}
