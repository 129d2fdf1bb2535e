/// Addresses as people type them and as the people file writes them.
extension Address {
  /// An address typed by the user: with `@` it is mail, with digits a phone number, else a handle.
  ///
  /// `mailto:` (RFC 6068), `tel:` (RFC 3966) and `handle:` before it say which, where the looks are misleading. The
  /// `@` of somebody in an XMPP room, `room@host/nick`, makes no mail address.
  public init(typed text: String) {
    let trimmed = text.trimmingSpaces()
    if let scheme = Scheme.allCases.first(where: { trimmed.lowercased().hasPrefix($0.prefix) }) {
      self = scheme.address(String(trimmed.unicodeScalars.dropFirst(scheme.prefix.unicodeScalars.count)))
    } else {
      self = Self.guessed(trimmed)
    }
  }

  /// What `init(typed:)` reads back to this address.
  public var typed: String {
    let looks = Self(typed: value)
    if looks == self { return value }
    switch kind {
    case .email: return Scheme.mail.prefix + value
    case .phone: return Scheme.phone.prefix + value
    case .handle, .owner: return Scheme.handle.prefix + value
    }
  }

  private static func guessed(_ text: String) -> Address {
    guard let at = text.lastIndex(of: "@") else { return .phone(text) }
    return text[at...].contains("/") ? handle(text) : .email(text)
  }

  /// A name by which a service knows somebody, in lower case.
  public static func handle(_ text: String, name: String? = nil) -> Address {
    Address(kind: .handle, value: text.trimmingSpaces().lowercased(), name: name)
  }

  private enum Scheme: CaseIterable {
    case mail, phone, handle

    var prefix: String {
      switch self {
      case .mail: "mailto:"
      case .phone: "tel:"
      case .handle: "handle:"
      }
    }

    func address(_ text: String) -> Address {
      switch self {
      case .mail: .email(text)
      case .phone: .phone(text)
      case .handle: .handle(text)
      }
    }
  }
}
