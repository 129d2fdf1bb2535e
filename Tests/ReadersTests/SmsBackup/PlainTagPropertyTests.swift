import Messages
import Testing

@testable import Readers

/// Tags that are read without libxml2 give what libxml2 gives: the same records at the same places, the same complaints.
@Suite struct PlainTagPropertyTests {
  static let sizes = [1, 2, 3, 7, 16, 40, 64, 100, 255, 400, 1000, 1 << 18]

  @Test(arguments: ["sms-backup.xml", "calls-backup.xml"])
  func fixturesInBlocksOfAnySize(_ name: String) throws {
    let bytes = try fixture(name)
    let expected = try readBackup(bytes, plain: [])
    for size in Array(1...130) + Self.sizes { #expect(try readBackup(bytes, blockSize: size) == expected) }
  }

  @Test func filesCutOffAnywhere() throws {
    // With these in a value, libxml2 may say that a file which is cut off is malformed.
    let odd = Self.oddTags.filter { !$0.dropFirst().dropLast(2).contains { "<>".contains($0) } }
    let bytes = try fixture("sms-backup.xml") + odd.joined().utf8
    var random = SeededNumbers(seed: 1)
    for _ in 0..<1000 {
      let length = Int.random(in: bytes.indices, using: &random)
      let size = Self.sizes.randomElement(using: &random) ?? 1
      #expect(try agrees(Array(bytes[..<length]), size), "cut at \(length), blocks of \(size)")
    }
  }

  @Test func flippedBytes() throws {
    let bytes = try fixture("sms-backup.xml")
    var random = SeededNumbers(seed: 2)
    for round in 0..<1000 {
      let damaged = bytes.damaged(atMost: 3, by: Self.xmlLike, using: &random)
      let size = Self.sizes.randomElement(using: &random) ?? 1
      #expect(try agrees(damaged, size), "round \(round), blocks of \(size)")
    }
  }

  @Test func piecesInAnyOrder() throws {
    // A fault in a comment is reported at the tag in front of it or behind it, whichever libxml2 has seen.
    let pieces =
      Self.oddTags.filter { !$0.contains("<!--") } + [
        "<smses>", "</smses>", "<mms date='1' msg_box=\"1\">", "</mms>", "<parts>", "</parts>",
      ]
    var random = SeededNumbers(seed: 3)
    for round in 0..<1000 {
      let text = (0..<20).compactMap { _ in pieces.randomElement(using: &random) }.joined(separator: "\n")
      let bytes = Array("<smses>\(text)</smses>".utf8)
      let size = Self.sizes.suffix(5).randomElement(using: &random) ?? 1
      #expect(try agrees(bytes, size), "round \(round), blocks of \(size)")
    }
  }

  @Test(arguments: oddTags.indices)
  func oddTagsAmongOthers(_ index: Int) throws {
    let sms = #"<sms address="1" date="1373929642000" type="1" body="x"/>"#
    let mms = #"<mms date="1373929642000" msg_box="1" address="2"><parts>"#
    let part = #"<part ct="text/plain" text="y"/>"#
    let odd = Self.oddTags[index]
    for text in ["\(sms)\(odd)\(sms)", "\(mms)\(part)\(odd)\(part)</parts></mms>\(sms)", odd] {
      let bytes = Array("<smses>\(text)</smses>".utf8)
      for size in Self.sizes { #expect(try agrees(bytes, size), "\(text), \(size)") }
    }
  }

  @Test(arguments: ["ISO-8859-1", "windows-1252", "UTF-8", "utf-8", "US-ASCII", "UTF-16", "x-unknown"])
  func declaredEncodings(_ encoding: String) throws {
    let head = "<?xml version='1.0' encoding='\(encoding)'?><smses>"
    for body in [Array("é€".utf8), [0xE9], Array("e&#233;".utf8)] as [[UInt8]] {
      let bytes =
        Array("\(head)<sms address='1' date='1373929642000' type='1' body='".utf8) + body + Array("'/></smses>".utf8)
      for size in Self.sizes { #expect(try agrees(bytes, size), "\(encoding)") }
    }
  }

  @Test(arguments: ["<!ATTLIST sms type CDATA '1'>", "<!ENTITY a 'b'>", "<!ELEMENT sms EMPTY>", ""])
  func documentTypes(_ declaration: String) throws {
    let sms = "<sms address='1' date='1373929642000' body='&a;'/>"
    let bytes = Array("<!DOCTYPE smses [\(declaration)]><smses>\(sms)\(sms)</smses>".utf8)
    for size in Self.sizes { #expect(try agrees(bytes, size)) }
  }

  @Test func nestedBeyondTheLimit() throws {
    for name in ["mms", "x"] {
      let bytes = Array(("<smses>" + String(repeating: "<\(name)><mms>", count: 60)).utf8)
      for size in Self.sizes { #expect(try agrees(bytes, size)) }
    }
  }

  @Test func valuesAcrossTheCap() throws {
    for length in 0..<40 {
      let body = String(repeating: "ab&amp;é ", count: length / 5) + String(repeating: "x", count: length)
      let bytes = Array("<smses><sms address='1' date='1373929642000' type='1' body='\(body)'/></smses>".utf8)
      #expect(try readBackup(bytes, cap: 16) == readBackup(bytes, plain: [], cap: 16))
    }
  }

  /// Whether the records are those of libxml2 alone.
  ///
  /// Of malformed text it may say another thing in small blocks, which cut attributes that are left out in two. Repairs
  /// are not compared: of text that is read again behind a fault they are counted again.
  private func agrees(_ bytes: [UInt8], _ size: Int) throws -> Bool {
    let records = try readBackup(bytes, blockSize: size).records
    if try records == readBackup(bytes, plain: []).records { return true }
    return try records == readBackup(bytes, plain: [], blockSize: size).records
  }

  /// Bytes that mean something in XML, and some that mean nothing anywhere.
  private static let xmlLike =
    Array("<>/=\"'&;#! \n\t-[]?:xsma019".utf8) + [0, 0x0B, 0x0D, 0x7F, 0x80, 0xC3, 0xED, 0xEF, 0xFF]

  static let oddTags: [String] =
    oddValues.map { "<sms address='1' date='1373929642000' type='1' body=\"\($0)\"/>" }
    + oddMarkup.split(separator: "\n").map(String.init)

  private static let oddValues = [
    "Hi &amp; bye &lt;b&gt; &quot;x&quot; &apos;", "&#65;&#x42;&#x1F602;", "&#55357;&#56834;", "&#55357;", "&#56834;",
    "&#55357;&#65;", "&#xD83D;&#xDE02;&#55357;&#56834;", "&#10;&#13;&#9;", "&#0;&#1;&#31;", "&#65534;&#65535;",
    "&#x110000;", "&nbsp;", "&", "&amp", "&#", "&#;", "&#x;", "& b", "a\tb\nc\rd\r\ne", "a<b", "a>b/>",
    "é€😂", "\u{FFFE}", "\u{FFFF}", "\u{7F}\u{85}\u{2028}", "\u{B}", "a\u{0}b", "null", "", " ", "'",
    String(repeating: "word ", count: 30),
  ]

  /// One a line.
  private static let oddMarkup = """
    <sms/>
    <sms />
    < sms/>
    <sms\taddress='1'\r  date='1'/>
    <sms address='1' / >
    <sms address='1'/ >
    <sms address='1'date='2'/>
    <sms address='1' address='2'/>
    <sms toa='1' toa='2' body='b' date='3' type='1'/>
    <sms address=1/>
    <sms address/>
    <sms address ='1'/>
    <sms address= '1'/>
    <sms ='1'/>
    <sms '1'/>
    <sms a"b='1' body='x'/>
    <sms a<b='1' body='x'/>
    <sms a>b='1' body='x'/>
    <sms a/b='1' body='x'/>
    <sms xaddress='1' date='2'/>
    <sms x:body='1' date='2'/>
    <sms xmlns='urn:x' body='1'/>
    <sms é='1'/>
    <sms xmlns:x='urn:x' x:body='1' body='2' date='3' type='1'/>
    <sms ct_name='1' contact_name='2'/>
    <sms body='1' type='1' date='3'></sms>
    <sms body='1' type='1' date='3'> </sms >
    <sms type='1' date='3'>t</sms>
    <smsx/>
    <sm/>
    <sms:x/>
    <x:sms date='1'/>
    </sms>
    </ sms>
    </x>
    <call number='1' date='2' type='3'/>
    <!-- <sms/> -->
    <!-- <sms body='
    <![CDATA[<sms/>]]>
    <?x <sms/>?>
    text
    &
    ]]>
    <
    <mms date='1373929642000' msg_box='2'/>
    <mms date='1373929642000' msg_box='2'></mms>
    <addrs/>
    <parts/>
    <part ct='text/plain' text='a &amp; b'/>
    <part text='<smil>'/>
    <part data='<&' text='z' ct='text/plain'/>
    <part ct='text/plain' text='a'><x/></part>
    <addr address='7' type='137'/>
    <addr address='7' type='137'>
    """
}
