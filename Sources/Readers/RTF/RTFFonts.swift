/// In which charset the bytes of RTF are: that of their font, else that of the document.
struct RTFFonts {
  private var documentPage = 1252
  private(set) var usual = 0
  private var pages: [Int: Int] = [:]

  /// Takes a control word about charsets.
  ///
  /// - Parameter font: the one that is described or written with.
  mutating func take(_ word: String, _ number: Int, font: Int) {
    switch word {
    case "ansicpg": documentPage = number
    case "deff": usual = number
    default: if pages.count < 1000 { pages[font] = Self.pages[number] }
    }
  }

  /// The code page of text in a font.
  func page(of font: Int) -> Int { pages[font] ?? documentPage }

  /// Code pages by `\fcharset`; for others that of the document holds.
  private static let pages: [Int: Int] = [
    77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250,
  ]

  /// The name of a code page.
  static func charset(_ page: Int) -> [UInt8] {
    switch page {
    case 65001: Array("utf-8".utf8)
    case 10000: Array("macintosh".utf8)
    case 1250...1258: Array("windows-\(page)".utf8)
    default: Array("cp\(page)".utf8)
    }
  }
}
