import Foundation
import Messages

/// The contacts of one file, and what could not be read.
public struct Contacts: Sendable, Equatable {
  public var cards: [Contact] = []
  public var diagnostics: [Diagnostic] = []

  /// Reads vCards (2.1, RFC 2426, RFC 6350) or CSV with the headers of Google or Outlook, told apart by content.
  ///
  /// - Throws: `ReadingError` when the file cannot be read or is neither.
  public init(path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw ReadingError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    defer { try? file.close() }
    let data = (try? file.read(upToCount: Self.mostBytes + 1)) ?? Data()
    if data.count > Self.mostBytes {
      throw ReadingError.cannotRead(path: path, offset: Self.mostBytes, reason: "too large for contacts")
    }
    try self.init(bytes: [UInt8](data), path: path)
  }

  /// As above, for bytes; the path is for diagnostics.
  init(bytes: [UInt8], path: String) throws {
    let text = Self.withoutByteOrderMark(bytes)
    let head = text.prefix(4096).drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if String(decoding: head.prefix(11), as: UTF8.self).uppercased() == "BEGIN:VCARD" {
      var reader = VCardReader(path: path)
      self = reader.read(text)
    } else if let reader = ContactsCSVReader(text, path: path) {
      self = reader.contacts
    } else {
      throw ReadingError.unknownFormat(path: path)
    }
  }

  init() {}

  /// Photos are in the file, but no film.
  private static let mostBytes = 256 << 20

  /// Old exports are UTF-16; what is returned is not.
  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// What cards and rows of contacts have in common.
enum ContactValue {
  /// A mail address, perhaps as `mailto:`.
  static func email(_ text: String) -> Address? {
    let value = text.withoutScheme("mailto:").trimmingASCIISpaces
    return value.contains("@") ? .email(value) : nil
  }

  /// A number without extension and pauses; `tel:` with parameters (RFC 3966) too.
  static func phone(_ text: String) -> Address? {
    let number = text.withoutScheme("tel:").prefix { !",;xXpPwW#*".contains($0) }
    let address = Address.phone(String(number))
    return address.kind == .phone && address.value.filter(\.isNumber).count >= 3 ? address : nil
  }

  /// `xmpp:ana@x.example`, `skype:ana`.
  static func chat(_ text: String, service: String? = nil) -> Address? {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    if let service { return ChatHandle.address(text, service: service) }
    guard parts.count == 2 else { return text.contains("@") ? email(text) : nil }
    return ChatHandle.address(parts[1], service: parts[0])
  }

  static func unique(_ addresses: [Address]) -> [Address] {
    var seen: Set<Address> = []
    return addresses.filter { seen.insert($0).inserted }
  }
}

extension String {
  fileprivate func withoutScheme(_ scheme: String) -> String {
    lowercased().hasPrefix(scheme) ? String(unicodeScalars.dropFirst(scheme.unicodeScalars.count)) : self
  }
}
