import Messages
import Testing

@testable import Readers

@Suite struct InflatedBytesTests {
  private static let text = (0..<5000).map { "line \($0) of some text\n" }.joined()

  private func source(_ bytes: [UInt8], _ limits: InflationLimits = InflationLimits()) throws -> (
    ByteSource, ScratchFile
  ) {
    let file = ScratchFile(bytes)
    let source = try ByteSource(file: file.path, as: "a.mbox.gz")
    let contents = try #require(try source.contents(head: bytes, limits: limits))
    return (try #require(contents.sources.first), file)
  }

  @Test(arguments: [1, 2, 7, 64, 4096, 1 << 20])
  func `Every byte comes out, whatever the block size`(blockSize: Int) throws {
    let text = String(Self.text.prefix(20_000))
    #expect(try Unpacking(Packed.gzip(text), blockSize: blockSize).texts == ["": text])
  }

  @Test func `Members of one gzip file follow on each other, and zeros behind them are no harm`() throws {
    let whole = try Unpacking(Packed.gzip("one ") + Packed.gzip("") + Packed.gzip("two") + [0, 0, 0])
    #expect(whole.texts == ["": "one two"])
    #expect(whole.faults.isEmpty)
  }

  @Test func `The name and the time of what is inside`() throws {
    var bytes = Packed.gzip("x")
    bytes.replaceSubrange(4..<8, with: [0x00, 0x01, 0x00, 0x00])
    let (inside, file) = try source(bytes)
    withExtendedLifetime(file) {}
    #expect(inside.path == "a.mbox.gz")
    #expect(inside.place == "a.mbox")
    #expect(inside.modified == 256)
    #expect(inside.size == nil)
  }

  @Test func `Reading may go back and forth`() throws {
    let (inside, file) = try source(Packed.gzip(Self.text))
    let bytes = try inside.open()
    let utf8 = Array(Self.text.utf8)
    for place in [90_000, 10, 0, 70_000, utf8.count - 3, utf8.count, utf8.count + 10, 5] {
      #expect(try bytes.array(at: place, count: 20) == Array(utf8.dropFirst(place).prefix(20)))
    }
    withExtendedLifetime(file) {}
  }

  @Test func `Going back beyond what is held starts again, but not for ever`() throws {
    let large = [UInt8](repeating: 7, count: 5 << 20)
    let (inside, file) = try source(Packed.gzip(large))
    let bytes = try inside.open()
    #expect(try bytes.array(at: large.count - 1, count: 9) == [7])
    var returns = 0
    while bytes.mayRead(at: 0), returns < 1000 {
      #expect(try bytes.array(at: 0, count: 2) == [7, 7])
      #expect(try bytes.array(at: large.count - 1, count: 9) == [7])
      returns += 1
    }
    #expect((10..<100).contains(returns))
    withExtendedLifetime(file) {}
  }

  @Test func `A file that was cut off keeps what there is, and says where it ends`() throws {
    let whole = Packed.gzip(Self.text)
    let cut = try Unpacking(Array(whole.prefix(whole.count / 2)))
    let text = try #require(cut.texts[""])
    #expect(Self.text.hasPrefix(text) && text.count > 1000)
    #expect(cut.faults.map(\.code) == ["truncated-archive"])
    #expect(cut.faults.first?.offset == text.utf8.count)
  }

  @Test func `Damage keeps what stands before it`() throws {
    var bytes = Packed.gzip(Self.text)
    bytes[bytes.count - 6] ^= 1
    let spoilt = try Unpacking(bytes)
    #expect(spoilt.texts == ["": Self.text])
    #expect(spoilt.faults.map(\.code) == ["damaged-archive"])
    #expect(spoilt.faults.first?.what == "the compressed data is damaged (incorrect data check)")
  }

  @Test func `Something else behind the compressed data is said`() throws {
    #expect(try Unpacking(Packed.gzip("x") + Array("more".utf8)).faults.map(\.code) == ["trailing-bytes"])
  }

  @Test func `A bomb is left where it passes the limits`() throws {
    let bomb = Packed.gzip([UInt8](repeating: 0, count: 2_000_000))
    let steep = try Unpacking(bomb, limits: InflationLimits(ratio: 100, free: 100_000))
    #expect(steep.faults.map(\.what) == ["it grows to more than 100 times its size"])
    #expect(try #require(steep.texts[""]).utf8.count < 300_000)
    let large = try Unpacking(bomb, limits: InflationLimits(size: 100_000))
    #expect(large.faults.map(\.code) == ["too-large"])
    #expect(try Unpacking(bomb).faults.isEmpty)
  }

  @Test func `Cut off anywhere or with any byte changed it is read without a trap`() throws {
    let bytes = Packed.gzip(String(Self.text.prefix(3000)))
    for place in bytes.indices {
      _ = try Unpacking(Array(bytes.prefix(place)))
      var changed = bytes
      changed[place] ^= UInt8(truncatingIfNeeded: 1 << (place % 8))
      _ = try Unpacking(changed, blockSize: 100)
    }
  }
}
