/// Where a person can be reached: one mail address, phone number or chat handle.
///
/// `value` is the normalised form by which addresses are compared: mail in lower case, phone numbers as digits
/// with a leading `+` where the export had one. `name` is what the export displayed and takes no part in equality.
public struct Address: Sendable, Codable {
  /// What sort of identifier `value` is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case email
    case phone
    case handle
    /// The owner of the archive, in formats that do not write down their own number.
    case owner
  }

  public var kind: Kind
  public var value: String
  public var name: String?

  /// Makes an address from its parts; `value` must already be normalised.
  public init(kind: Kind, value: String, name: String? = nil) {
    self.kind = kind
    self.value = value
    self.name = name
  }

  /// The sender of what the owner sent, where the export does not say from which number.
  public static let owner = Address(kind: .owner, value: "me")

  /// A mail address, lower-cased and trimmed.
  public static func email(_ text: String, name: String? = nil) -> Address {
    Address(kind: .email, value: text.trimmingSpaces().lowercased(), name: name)
  }

  /// A phone number: spaces, dots, dashes, brackets and marks that nobody sees dropped; a short code or alphanumeric
  /// sender kept as a handle.
  public static func phone(_ text: String, name: String? = nil) -> Address {
    let kept = text.unicodeScalars.filter { !$0.isHidden && !$0.partsDigits }
    let number = String(String.UnicodeScalarView(kept))
    let isNumber = number.drop { $0 == "+" }.allSatisfy(\.isASCIIDigit) && number.contains(where: \.isASCIIDigit)
    if isNumber { return Address(kind: .phone, value: number, name: name) }
    return .handle(text, name: name)
  }
}

extension Address: Hashable {
  public static func == (left: Address, right: Address) -> Bool {
    left.kind == right.kind && left.value == right.value
  }

  /// By the value alone: few addresses of two kinds have the same.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// One addressee of a message, and on which line they stood.
public struct Recipient: Hashable, Sendable, Codable {
  /// To, Cc or Bcc. Chat members are all `to`.
  public enum Role: String, Sendable, Codable {
    case to, cc, bcc
  }

  public var address: Address
  public var role: Role

  public init(_ address: Address, _ role: Role = .to) {
    self.address = address
    self.role = role
  }
}

extension Unicode.Scalar {
  /// Whether people and programs write it between digits: brackets, dots, strokes, spaces and dashes of any width.
  fileprivate var partsDigits: Bool {
    switch value {
    case 0x20, 0x28, 0x29, 0x2D...0x2F, 0xA0, 0x2000...0x200A, 0x2010...0x2015, 0x202F, 0x2212: true
    default: false
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// The text without white space at both ends.
  func trimmingSpaces() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
