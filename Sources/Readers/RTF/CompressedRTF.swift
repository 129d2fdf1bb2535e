/// RTF as Outlook packs it ([MS-OXRTFCP]): references into the last 4 KiB of what was unpacked.
enum CompressedRTF {
  /// What lies beyond is not unpacked.
  static let largest = 8 << 20

  private static let packed: [UInt8] = Array("LZFu".utf8)
  private static let plain: [UInt8] = Array("MELA".utf8)
  private static let headerSize = 16
  private static let windowSize = 4096

  /// What the window holds at the beginning ([MS-OXRTFCP] 2.1.2.1).
  private static let preset = Array(
    ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
      + "MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
      + "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx").utf8)

  /// The RTF; as far as it goes where the data are damaged, empty for anything else.
  static func unpacked(_ bytes: ByteView) -> [UInt8] {
    guard bytes.count > headerSize else { return [] }
    let kind = bytes[8..<12].buffer
    let content = bytes.from(headerSize)
    if kind.elementsEqual(plain) { return content.prefix(largest).array }
    return kind.elementsEqual(packed) ? unpack(content) : []
  }

  /// Runs of eight tokens behind a byte that says which of them are references.
  private static func unpack(_ content: ByteView) -> [UInt8] {
    var output = preset
    var index = 0
    while index < content.count, output.count < largest {
      let flags = content[index]
      index += 1
      for bit in 0..<8 where index < content.count {
        if flags >> bit & 1 == 0 {
          output.append(content[index])
          index += 1
        } else {
          guard index + 1 < content.count else { return text(output) }
          let token = Int(content[index]) << 8 | Int(content[index + 1])
          index += 2
          guard copy(token >> 4, length: token & 15 + 2, &output) else { return text(output) }
        }
      }
    }
    return text(output)
  }

  private static func text(_ output: [UInt8]) -> [UInt8] { Array(output.dropFirst(preset.count)) }

  /// Appends what stands at a place of the window.
  ///
  /// - Returns: false at the mark of the end, a reference to where the next byte will be written.
  private static func copy(_ place: Int, length: Int, _ output: inout [UInt8]) -> Bool {
    // The window is written from its start on, and begins anew after 4096 bytes.
    let behind = (output.count - place) & (windowSize - 1)
    guard behind > 0 else { return false }
    for _ in 0..<length { output.append(behind <= output.count ? output[output.count - behind] : .space) }
    return true
  }
}
