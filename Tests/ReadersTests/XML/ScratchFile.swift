import Glibc

/// A file with given bytes that lives as long as the value.
final class ScratchFile {
  let path: String

  init(_ bytes: some Sequence<UInt8>) {
    var template = Array("/tmp/pushback-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let content = Array(bytes)
    var done = 0
    while done < content.count {
      let count = content[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      precondition(count > 0, "the scratch file cannot be written")
      done += count
    }
    close(descriptor)
  }

  convenience init(_ text: String) { self.init(Array(text.utf8)) }

  deinit { unlink(path) }
}
