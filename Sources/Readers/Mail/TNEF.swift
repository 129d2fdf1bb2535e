import Messages

/// `winmail.dat`, in which Outlook wraps mail for Exchange ([MS-OXTNEF]): its text, and the names of its files.
struct TNEF {
  private static let signature: [UInt8] = [0x78, 0x9F, 0x3E, 0x22]
  private static let longestName = 255

  /// Plain text, in the charset `label`; empty where there is none.
  private(set) var plain: [UInt8] = []
  private(set) var html: [UInt8] = []
  /// RTF, packed.
  private(set) var rtf: [UInt8] = []
  private(set) var label = Array("windows-1252".utf8)
  /// Names, and sizes in bytes.
  private(set) var files: [(name: [UInt8], isWide: Bool, size: Int)] = []
  /// Whether `plain` is UTF-16, little end first.
  private(set) var isWide = false

  /// Reads the attributes one after the other; nil for anything else.
  init?(_ bytes: ByteView) {
    guard bytes.prefix(4).buffer.elementsEqual(Self.signature) else { return nil }
    var place = 6
    while let id = bytes.little(at: place + 1, 4), let length = bytes.little(at: place + 5, 4),
      length <= bytes.count - place - 9
    {
      take(id, bytes[place + 9..<place + 9 + length])
      place += 9 + length + 2
    }
  }

  private mutating func take(_ id: Int, _ data: ByteView) {
    switch id {
    case 0x2_800C: if plain.isEmpty { plain = data.withoutZeros }
    case 0x6_9007: if let page = data.little(at: 0, 4) { label = Array("windows-\(page)".utf8) }
    case 0x6_9003: takeProperties(data)
    case 0x6_9002: if files.count < AttachmentList.most { files.append(([], false, 0)) }
    case 0x1_8010: name(data.withoutZeros, isWide: false)
    case 0x6_800F: if !files.isEmpty { files[files.count - 1].size = data.count }
    case 0x6_9005: takeProperties(data)
    default: break
    }
  }

  private mutating func name(_ name: [UInt8], isWide: Bool) {
    guard !files.isEmpty else { return }
    files[files.count - 1].name = Array(name.prefix(Self.longestName * 2))
    files[files.count - 1].isWide = isWide
  }

  /// Objects begin with sixteen bytes that name their kind.
  private mutating func setSize(_ property: MAPIProperties.Property) {
    guard !files.isEmpty, files[files.count - 1].size == 0 else { return }
    files[files.count - 1].size = max(0, property.value.count - (property.isObject ? 16 : 0))
  }

  private mutating func takeProperties(_ data: ByteView) {
    var properties = MAPIProperties(data)
    while let property = properties.next() {
      switch property.id {
      case 0x1000:
        isWide = property.isWide
        plain = isWide ? property.value.array : property.value.withoutZeros
      case 0x1009: rtf = property.value.array
      case 0x1013: html = property.value.array
      case 0x3701: setSize(property)
      case 0x3707: name(property.isWide ? property.value.array : property.value.withoutZeros, isWide: property.isWide)
      default: break
      }
    }
  }
}

extension TNEF {
  /// The files, named in the charset of the message.
  func attachments(_ decoder: CharsetDecoder) -> [Attachment] {
    files.map { file in
      let text = decoder.utf8(file.name, label: file.isWide ? Array("utf-16le".utf8) : label)
      let name = text.withView { EncodedWords.text($0, decoder) }
      return Attachment(name: String(name.prefix(Self.longestName)), type: "application/octet-stream", size: file.size)
    }
  }
}

/// The list of properties in an attribute of TNEF ([MS-OXTNEF] 2.1.3.4).
private struct MAPIProperties {
  struct Property {
    let id: Int
    let isWide: Bool
    let isObject: Bool
    /// The first value.
    let value: ByteView
  }

  private let data: ByteView
  private var place = 4
  private var left: Int

  init(_ data: ByteView) {
    self.data = data
    left = data.little(at: 0, 4) ?? 0
  }

  /// The next property; nil at the end and where the data are damaged.
  mutating func next() -> Property? {
    guard left > 0, let type = data.little(at: place, 2), let id = data.little(at: place + 2, 2) else { return nil }
    left -= 1
    place += 4
    if id >= 0x8000, !skipName() { return nil }
    guard let value = value(type) else { return nil }
    return Property(id: id, isWide: type & 0xFFF == 0x1F, isObject: type & 0xFFF == 0x0D, value: value)
  }

  /// Passes over the name of a property that is not numbered.
  private mutating func skipName() -> Bool {
    guard let kind = data.little(at: place + 16, 4), let next = data.little(at: place + 20, 4) else { return false }
    place += 24 + (kind == 0 ? 0 : (next + 3) & ~3)
    return place <= data.count
  }

  private mutating func value(_ type: Int) -> ByteView? {
    let isVariable = [0x0D, 0x1E, 0x1F, 0x102].contains(type & 0xFFF)
    var count = 1
    if isVariable || type & 0x1000 != 0 {
      guard let written = data.little(at: place, 4), written <= data.count else { return nil }
      count = written
      place += 4
    }
    var first = ByteView.empty
    for index in 0..<count {
      guard let value = isVariable ? variable() : fixed(type & 0xFFF) else { return nil }
      if index == 0 { first = value }
    }
    return first
  }

  private mutating func variable() -> ByteView? {
    guard let length = data.little(at: place, 4), length <= data.count - place - 4 else { return nil }
    defer { place += 4 + (length + 3) & ~3 }
    return data[place + 4..<place + 4 + length]
  }

  private mutating func fixed(_ type: Int) -> ByteView? {
    let length = type == 0x48 ? 16 : [0x05, 0x06, 0x07, 0x14, 0x40].contains(type) ? 8 : 4
    guard place <= data.count - length else { return nil }
    defer { place += length }
    return data[place..<place + length]
  }
}

extension ByteView {
  /// The number of `length` bytes at a place, the low byte first; nil where they do not stand there.
  fileprivate func little(at place: Int, _ length: Int) -> Int? {
    guard place >= 0, place <= count - length else { return nil }
    return (0..<length).reversed().reduce(0) { $0 << 8 | Int(self[place + $1]) }
  }

  /// A string of C without the zero at its end.
  fileprivate var withoutZeros: [UInt8] { Array(buffer.prefix { $0 != 0 }) }
}
