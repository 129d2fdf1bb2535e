import Messages

/// The other side of a thread: one person, or everybody of a group but the owner.
///
/// A class, because thousands of messages share the same few.
final class Members {
  let addresses: [Address]
  /// What two spellings of a number share, in the order of `addresses`.
  let comparisonKeys: [String]
  /// All of them on the To line.
  let recipients: [Recipient]
  /// The same for the same set of numbers.
  let setKey: String

  static let none = Members([])

  /// Later spellings of a number already there are left out.
  init(_ all: [Address]) {
    var addresses: [Address] = []
    var keys: [String] = []
    for address in all {
      let key = address.comparisonKey
      guard !keys.contains(key) else { continue }
      keys.append(key)
      addresses.append(address)
    }
    self.addresses = addresses
    comparisonKeys = keys
    recipients = addresses.map { Recipient($0) }
    setKey = keys.sorted().joined(separator: "~")
  }

  /// Which member has this number, with or without its country code.
  func index(of key: String) -> Int? { comparisonKeys.firstIndex(of: key) }

  /// These members and others.
  func adding(_ others: [Address]) -> Members {
    others.isEmpty ? self : Members(addresses + others)
  }
}

extension Members: Sendable {}

extension Address {
  /// What two spellings of one number share: its last nine digits, so that the country code does not matter.
  var comparisonKey: String {
    guard kind == .phone else { return value }
    return String(value.drop { $0 == "+" }.suffix(9))
  }

  /// Somebody who hides their number.
  static let unknownNumber = Address(kind: .handle, value: "unknown number")
}
