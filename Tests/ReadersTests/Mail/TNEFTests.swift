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

  @Test("Its files are the files of the message, by their long names")
  func files() throws {
    #expect(try message()?.attachments == [Attachment(name: "Pläne.pdf", type: "application/octet-stream", size: 5)])
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
