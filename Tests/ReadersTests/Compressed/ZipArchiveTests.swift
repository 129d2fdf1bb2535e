import Messages
import Testing

@testable import Readers

@Suite struct ZipArchiveTests {
  private static let members = [
    ZipMember("b/two.txt", "two two two two two two"), ZipMember("b/", ""),
    ZipMember("a.txt", "one").with { $0.method = 0 }, ZipMember("empty", ""),
  ]
  private static let texts = ["b/two.txt": "two two two two two two", "a.txt": "one", "empty": ""]

  @Test(arguments: [1, 3, 1 << 16])
  func `Members come out, stored and deflated, in blocks of any size`(blockSize: Int) throws {
    let unpacking = try Unpacking(Packed.zip(Self.members), blockSize: blockSize)
    #expect(unpacking.texts == Self.texts)
    #expect(unpacking.faults.isEmpty && unpacking.refused.isEmpty)
  }

  @Test func `Sizes behind the data, Zip64 and a program in front are all the same`() throws {
    let streamed = Self.members.map { $0.with { $0.flags |= 8 } }
    #expect(try Unpacking(Packed.zip(streamed)).texts == Self.texts)
    #expect(try Unpacking(Packed.zip(Self.members, isZip64: true)).texts == Self.texts)
    let preamble = Array("PK\u{3}\u{4}#!/bin/sh\n".utf8)
    #expect(try Unpacking(Packed.zip(Self.members, preamble: preamble)).texts == Self.texts)
  }

  @Test func `An archive of nothing holds nothing`() throws {
    let unpacking = try Unpacking(Packed.zip([]))
    #expect(unpacking.texts.isEmpty && unpacking.refused.isEmpty)
  }

  @Test func `A comment may look like the end of the archive`() throws {
    var bytes = Packed.zip(Self.members)
    let comment = Array("PK\u{5}\u{6} no end".utf8)
    bytes.replaceSubrange((bytes.count - 2)..., with: [UInt8(comment.count), 0] + comment)
    #expect(try Unpacking(bytes).texts == Self.texts)
  }

  @Test func `Names are only labels, whatever they point to`() throws {
    let names = ["../../etc/passwd", "/abs", "C:\\x", "a\u{1B}[31m", ".."]
    let unpacking = try Unpacking(Packed.zip(names.map { ZipMember($0, "x") }))
    #expect(Set(unpacking.texts.keys) == Set(names))
  }

  @Test func `Names of old archives are read in the charset of MS-DOS`() throws {
    let entry = ZipMember("a.txt", "x").with { $0.flags = 0 }
    let bytes = Packed.zip([entry]).map { $0 == UInt8(ascii: "a") ? 0x81 : $0 }
    #expect(try Unpacking(bytes).texts == ["ü.txt": "x"])
  }

  @Test func `A wrong checksum or size is said, and what was read stays`() throws {
    let wrong = Self.members[0].with { $0.crc = 1 }
    let unpacking = try Unpacking(Packed.zip([wrong]))
    #expect(unpacking.faults.map(\.code) == ["checksum"])
    #expect(unpacking.texts == ["b/two.txt": "two two two two two two"])
    let short = try Unpacking(Packed.zip([Self.members[0].with { $0.size = 5 }]))
    #expect(short.faults.map(\.what) == ["it holds more than the 5 bytes it is said to hold"])
    let long = try Unpacking(Packed.zip([Self.members[0].with { $0.size = 500 }]))
    #expect(long.faults.map(\.code) == ["checksum"])
  }

  @Test func `Encrypted and rarely packed members are one word each`() throws {
    let secret = (1...3).map { number in ZipMember("s\(number)", "x").with { $0.flags |= 1 } }
    let rare = ZipMember("r", "x").with { $0.method = 14 }
    let unpacking = try Unpacking(Packed.zip(secret + [rare, ZipMember("plain", "y")]))
    #expect(unpacking.texts == ["plain": "y"])
    #expect(unpacking.refused.map(\.format) == ["encrypted", "archive"])
    #expect(
      unpacking.refused.map(\.diagnostic.what) == [
        "the member is encrypted, and 2 more like it", "the member is packed in a rare way",
      ])
  }

  @Test func `Archives inside the archive are passed over by name`() throws {
    let names = ["in.zip", "in.mbox.GZ", "in.tgz", "in.7z"]
    let unpacking = try Unpacking(Packed.zip(names.map { ZipMember($0, "PK") } + [ZipMember("zip", "x")]))
    #expect(unpacking.texts == ["zip": "x"])
    #expect(unpacking.passedOver == names.map { "a.zip!\($0)" }.sorted())
  }

  @Test func `Members that share bytes are a bomb`() throws {
    let one = Packed.deflated([UInt8](repeating: 0, count: 5000))
    let member = ZipMember("a", [UInt8](repeating: 0, count: 5000)).with { $0.packedBytes = one }
    var bytes = Packed.zip([member, member.with { $0.name = "b" }])
    // The second entry of the directory points to the first member.
    let entry = try #require(bytes.lastIndex { $0 == UInt8(ascii: "b") })
    bytes.replaceSubrange((entry - 4)..<entry, with: [0, 0, 0, 0])
    #expect(try Unpacking(bytes).refused.map(\.diagnostic.code) == ["overlapping-members"])
  }

  @Test func `Without its end, or as a part of several, an archive is refused`() throws {
    let bytes = Packed.zip(Self.members)
    #expect(try Unpacking(Array(bytes.dropLast(10))).refused.map(\.diagnostic.code) == ["truncated-archive"])
    var split = bytes
    split[bytes.count - 18] = 3
    #expect(try Unpacking(split).refused.map(\.diagnostic.code) == ["split-archive"])
  }

  @Test func `A member that is not where the directory says is damaged`() throws {
    var bytes = Packed.zip([ZipMember("a", "x"), ZipMember("b", "y")])
    let second = try #require((4..<bytes.count).first { bytes[$0...].starts(with: "PK\u{3}\u{4}".utf8) })
    bytes[second + 2] = 9
    #expect(try Unpacking(bytes).faults.map(\.code) == ["damaged-archive"])
  }

  @Test func `Cut off anywhere or with any byte changed it is read without a trap`() throws {
    for bytes in [Packed.zip(Self.members), Packed.zip(Self.members, isZip64: true)] {
      for place in bytes.indices {
        _ = try Unpacking(Array(bytes.prefix(place)))
        for bit in [0, 7] {
          var changed = bytes
          changed[place] ^= 1 << bit
          _ = try Unpacking(changed)
        }
      }
    }
  }
}
