import Foundation
import Messages
import Testing

@testable import Readers

@Suite("Outlook's wrapping")
struct TNEFTests {
  /// A text in UTF-16 and a file of five bytes, `PLANE~1.PDF` with the long name `Pläne.pdf`.
  private static let wrapped = """
    eJ8+IgEAAQeQBgAIAAAA5AQAAAAAAADoAAEDkAYAQAAAAAIAAAADAAcOAQAAAB8AABABAAAAKAAA
    AEMAbwB1AGwAZAAgAHkAbwB1AA0ACgBzAGUAbgBkACAAaQB0AD8AAADkBgICkAYADgAAAAAAAAAA
    AAAAAAAAAAAAAAACEIABAAwAAABQTEFORX4xLlBERgAnAwIPgAYABQAAAHh4eHh4WAICBZAGACQA
    AAABAAAAHwAHNwEAAAAUAAAAUABsAOQAbgBlAC4AcABkAGYAAABOBA==
    """

  private func message(_ fields: String = "") throws -> Message? {
    let type = "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
    return try MboxFixture.records(of: Array(("From: a@x.org\n" + fields + type + Self.wrapped).utf8)).first?.message
  }

  @Test("The text is read where there is no other")
  func text() throws {
    #expect(try message()?.body == "Could you\nsend it?")
    #expect(try message("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nplain\n--b\n")?.body == "plain")
  }

  @Test("RTF is read where there is nothing else, and turned back into the HTML that it was made from")
  func formatted() throws {
    #expect(try message(rtf: #"{\rtf1\ansi Could you\par send it?}"#)?.body == "Could you\nsend it?")
    let html = #"{\rtf1\fromhtml1{\*\htmltag1 <p>}Could you\htmlrtf \par\htmlrtf0{\*\htmltag1 <br>} send &auml;?}"#
    #expect(try message(rtf: html)?.body == "Could you\nsend ä?")
  }

  /// A `winmail.dat` that holds this RTF, as it stands, in one property.
  private func message(rtf: String) throws -> Message? {
    let packed = [UInt8](repeating: 0, count: 8) + Array("MELA".utf8) + [0, 0, 0, 0] + Array(rtf.utf8)
    let padding = [UInt8](repeating: 0, count: (4 - packed.count % 4) % 4)
    let property = [1, 0, 0, 0, 2, 1, 9, 0x10, 1, 0, 0, 0] + Self.little(packed.count) + packed + padding
    let bytes = [0x78, 0x9F, 0x3E, 0x22, 0, 0, 1, 3, 0x90, 6, 0] + Self.little(property.count) + property + [0, 0]
    let type = "From: a@x.org\nContent-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
    return try MboxFixture.records(of: Array((type + Data(bytes).base64EncodedString()).utf8)).first?.message
  }

  private static func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

  @Test("Its files are the files of the message, by their long names")
  func files() throws {
    #expect(try message()?.attachments == [Attachment(name: "Pläne.pdf", type: "application/octet-stream", size: 5)])
  }

  @Test("The files of two wrappings are no more than those of a message may be")
  func tooManyFiles() throws {
    var bytes: [UInt8] = [0x78, 0x9F, 0x3E, 0x22, 0, 0]
    for _ in 0..<600 { bytes += [2, 2, 0x90, 6, 0, 0, 0, 0, 0, 0, 0] }
    let type = "Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n"
    let part = "--b\n" + type + Data(bytes).base64EncodedString() + "\n"
    let mail = "From: a@x.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nplain\n\(part)\(part)--b--\n"
    let message = try MboxFixture.records(of: Array(mail.utf8)).first?.message
    #expect(message?.attachments.count == AttachmentList.most)
  }

  @Test("Damage anywhere never traps")
  func damage() {
    let bytes = withBytes(Self.wrapped, Base64.decoded)
    for place in bytes.indices {
      _ = Array(bytes[..<place]).withView(TNEF.init)
      for value in [0, 0x7F, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[place] = value
        _ = damaged.withView(TNEF.init)
      }
    }
  }
}
