/// HZ (RFC 1843): Chinese between `~{` and `~}`, in seven bits.
enum HZ {
  /// The text as GB 2312 with the high bits set, which every charset of China contains.
  static func unwrapped(_ text: ByteView) -> [UInt8] {
    var output: [UInt8] = []
    var isChinese = false
    var index = 0
    while index < text.count {
      if text.has("~~", at: index) && !isChinese {
        output.append(UInt8(ascii: "~"))
        index += 2
      } else if text.has(isChinese ? "~}" : "~{", at: index) {
        isChinese.toggle()
        index += 2
      } else if text.has("~\n", at: index) {
        index += 2
      } else {
        if text[index] == .newline { isChinese = false }
        output.append(isChinese ? text[index] | 0x80 : text[index])
        index += 1
      }
    }
    return output
  }
}
