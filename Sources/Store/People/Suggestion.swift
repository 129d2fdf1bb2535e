import Messages

/// Two people who may be one: for the user's review, never applied by itself.
public struct Suggestion: Sendable, Equatable {
  /// Why they may be one.
  public enum Reason: Hashable, Sendable {
    /// Displayed under the same name.
    case sameName(String)
    /// One name is the other's mail address: Ana Rahal and `ana.rahal@…`.
    case nameInAddress(String)
    /// What stands before the `@` is the same at two domains.
    case sameLocalPart(String)
    /// Addresses that one mail provider delivers to one mailbox: dots, `+` and what follows left out.
    case sameMailbox(String)
    /// The same digits, once without a country that could be told.
    case sameNumber(String)
  }

  /// The one of whom there is more in the archive, or the owner.
  public var first: Person
  public var second: Person
  /// In the order of the cases above.
  public var reasons: [Reason]

  public init(first: Person, second: Person, reasons: [Reason]) {
    self.first = first
    self.second = second
    self.reasons = reasons
  }
}

extension Suggestion.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .sameName(let name): "same name, \(name)"
    case .nameInAddress(let name): "the name \(name) is the address of the other"
    case .sameLocalPart(let part): "\(part)@ at two domains"
    case .sameMailbox(let box): "same mailbox, \(box)"
    case .sameNumber(let digits): "same number, differently written: …\(digits)"
    }
  }
}

extension Suggestion.Reason: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: (Int, String) {
    switch self {
    case .sameName(let text): (0, text)
    case .nameInAddress(let text): (1, text)
    case .sameLocalPart(let text): (2, text)
    case .sameMailbox(let text): (3, text)
    case .sameNumber(let text): (4, text)
    }
  }
}
