/// How many messages an mbox holds: split as `MboxReader` does and not parsed, so that splitting can be measured alone.
///
/// - Throws: `ReadingError`.
package func messageCount(of source: ByteSource) throws -> Int {
  let window = try FileWindow(source)
  var splitter = MboxSplitter()
  var count = 0
  while try !window.view.isEmpty || window.fill() {
    switch splitter.next(in: window.view, isAtEnd: window.isAtEnd) {
    case .needsMore: try window.fill()
    case .message(let length):
      window.consume(length)
      count += 1
    }
  }
  return count
}
