/// What can be told about an XML file from its first bytes, without parsing it.
enum XMLProlog {
  /// The name of the root element, or nil when the bytes do not begin an XML document.
  ///
  /// Passes over a byte order mark, the XML declaration, comments, processing instructions and a DOCTYPE.
  static func rootName(of head: UnsafeRawBufferPointer) -> String? {
    guard let (order, mark) = UTF16Decoder.detect(head) else { return rootName(ofUTF8: head) }
    var decoder = UTF16Decoder(order: order)
    var text: [UInt8] = []
    decoder.decode(UnsafeRawBufferPointer(rebasing: head[mark...]), into: &text)
    return text.withUnsafeBytes(rootName(ofUTF8:))
  }

  private static func rootName(ofUTF8 head: UnsafeRawBufferPointer) -> String? {
    guard beginsWithMarkup(head) else { return nil }
    var scan = AttributeElision(.all(but: []))
    var kept: [UInt8] = []
    scan.filter(head, into: &kept)
    guard let root = scan.tags.first else { return nil }
    let name = head[(root.offset + 1)...].prefix { !" \t\r\n/>".utf8.contains($0) }
    return String(validating: name, as: UTF8.self)
  }

  private static func beginsWithMarkup(_ head: UnsafeRawBufferPointer) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = head.starts(with: mark) ? head[3...] : head[...]
    return text.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "<")
  }
}
