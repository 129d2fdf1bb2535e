/// The text of RTF; where the RTF was made from HTML or plain text, that again ([MS-OXRTFEX]).
struct RTFText {
  /// Deeper groups are not read.
  private static let deepest = 500

  /// What braces restore.
  private struct Group {
    /// Whether it holds what is no text: fonts, colours, pictures.
    var isHidden = false
    /// Whether it holds a piece of the HTML that the RTF was made from.
    var isTag = false
    /// Whether what stands here is only there for programs that do not know the HTML.
    var isOnlyRTF = false
    /// How many bytes stand behind `\u` for programs that do not know it.
    var fallbackLength = 1
    var font = 0
  }

  /// Whether the text is HTML.
  private(set) var isHTML = false
  private var output: [UInt8] = []

  private let decoder: CharsetDecoder
  private var group = Group()
  private var outer: [Group] = []
  /// Whether a control word here says what its group is, and whether it may be unknown.
  private var (beginsGroup, isOptional) = (false, false)
  private var fonts = RTFFonts()
  /// Bytes of one charset that were not decoded yet.
  private var run: [UInt8] = []
  private var runPage = 0
  private var bytesToSkip = 0
  private var highSurrogate: UInt16?

  init(_ rtf: ByteView, _ decoder: CharsetDecoder) {
    self.decoder = decoder
    var tokens = RTFTokens(rtf)
    while outer.count < Self.deepest, let token = tokens.next() { take(token) }
    flush()
  }

  /// UTF-8.
  var utf8: [UInt8] { output }

  private mutating func take(_ token: RTFToken) {
    switch token {
    case .open:
      outer.append(group)
      (beginsGroup, isOptional, bytesToSkip) = (true, false, 0)
      return
    case .close:
      group = outer.popLast() ?? group
      bytesToSkip = 0
    case .symbol(UInt8(ascii: "*")) where beginsGroup:
      isOptional = true
      return
    case .symbol(let symbol): take(symbol: symbol)
    case .word(let word, let number): take(word, number)
    case .byte(let byte): take(byte: byte)
    }
    (beginsGroup, isOptional) = (false, false)
  }

  private mutating func take(byte: UInt8) {
    if bytesToSkip > 0 { return bytesToSkip -= 1 }
    guard isShown else { return }
    let page = fonts.page(of: group.font)
    if page != runPage { flush() }
    runPage = page
    run.append(byte)
  }

  private mutating func take(symbol: UInt8) {
    switch symbol {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): take(byte: symbol)
    case UInt8(ascii: "~"): write(" ")
    case UInt8(ascii: "_"): write("-")
    case .newline, .carriageReturn: write("\n")
    default: break
    }
  }

  private mutating func take(_ word: String, _ number: Int?) {
    if beginsGroup, beginGroup(word) { return }
    if let text = Self.texts[word] { return write(text) }
    switch word {
    case "u": take(unicode: number ?? 63)
    case "uc": group.fallbackLength = min(max(0, number ?? 1), 8)
    case "htmlrtf": group.isOnlyRTF = number != 0
    case "fromhtml": isHTML = number != 0
    case "f":
      group.font = number ?? 0
    case "ansicpg", "deff", "fcharset": fonts.take(word, number ?? 0, font: group.font)
    case "plain": group.font = fonts.usual
    default: break
    }
  }

  /// Takes the word that says what a group is.
  ///
  /// - Returns: false for a word of text.
  private mutating func beginGroup(_ word: String) -> Bool {
    if isOptional, word == "htmltag", isHTML {
      group.isTag = true
    } else if isOptional || Self.hidden.contains(word) {
      group.isHidden = true
    } else {
      return false
    }
    return true
  }

  private var isShown: Bool { !group.isHidden && (!isHTML || group.isTag || !group.isOnlyRTF) }

  private mutating func write(_ text: String) {
    guard isShown else { return }
    flush()
    output += text.utf8
  }

  /// A unit of UTF-16, written as a signed number; what stands behind it for other programs is passed over.
  private mutating func take(unicode number: Int) {
    let unit = UInt16(truncatingIfNeeded: number)
    bytesToSkip = group.fallbackLength
    if UTF16.isLeadSurrogate(unit) { return highSurrogate = unit }
    let units = [highSurrogate, unit].compactMap(\.self)
    highSurrogate = nil
    write(String(decoding: UTF16.isTrailSurrogate(unit) ? units : [unit], as: UTF16.self))
  }

  private mutating func flush() {
    guard !run.isEmpty else { return }
    output += decoder.utf8(run, label: RTFFonts.charset(runPage))
    run.removeAll(keepingCapacity: true)
  }
}

extension RTFText {
  /// Groups of what is no text, beside all that are marked as optional.
  private static let hidden: Set = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl", "generator",
    "xe", "tc", "bkmkstart", "bkmkend", "filetbl", "author", "operator", "title", "subject", "keywords", "comment",
  ]

  private static let texts: [String: String] = [
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": "\t", "emdash": "—",
    "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ",
    "enspace": " ", "qmspace": " ",
  ]
}
