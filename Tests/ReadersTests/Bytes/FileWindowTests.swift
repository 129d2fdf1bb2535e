import Testing

@testable import Readers

@Suite("The window over a file")
struct FileWindowTests {
  @Test("Every byte of the file passes through, whatever the block size", arguments: [1, 2, 3, 7, 64, 4096])
  func allBytes(blockSize: Int) throws {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let file = ScratchFile(bytes)
    let window = try FileWindow(ByteSource(file: file.path), blockSize: blockSize)
    var seen: [UInt8] = []
    while try window.fill() {
      // Half is left in the window, so that kept bytes are moved, too.
      let taken = (window.view.count + 1) / 2
      seen += window.view.prefix(taken).array
      window.consume(taken)
      #expect(window.offset == seen.count)
    }
    #expect(seen + window.view.array == bytes)
  }

  @Test("A record larger than a block is kept in one piece")
  func largeRecord() throws {
    let file = ScratchFile([UInt8](repeating: 7, count: 500))
    let window = try FileWindow(ByteSource(file: file.path), blockSize: 16)
    while try window.fill() {}
    #expect(window.view.count == 500)
    #expect(window.isAtEnd)
  }

  @Test("A missing file and a folder cannot be opened")
  func cannotOpen() {
    #expect(throws: ReadingError.self) { try ByteSource(file: "/nowhere/at/all.mbox") }
    #expect(throws: ReadingError.cannotOpen(path: "/", reason: "it is a folder")) { try ByteSource(file: "/") }
    #expect(throws: ReadingError.cannotOpen(path: "/dev/null", reason: "it is no regular file")) {
      try ByteSource(file: "/dev/null")
    }
  }
}
