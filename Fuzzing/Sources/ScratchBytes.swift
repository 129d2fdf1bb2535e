import Glibc

/// Bytes in memory that have the path of a file as long as the value lives.
///
/// In the memory file system of Linux (shm_overview(7)): a disk would be the slowest part of a run.
final class ScratchBytes {
  let path: String
  private let descriptor: CInt

  init(_ bytes: [UInt8]) {
    var template = Array("/dev/shm/pushback-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    precondition(descriptor >= 0, "no file in /dev/shm")
    unlink(template)
    path = "/proc/self/fd/\(descriptor)"
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      precondition(count > 0, "no memory for the input")
      done += count
    }
  }

  deinit { close(descriptor) }
}
