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
  /// One short code or name such as a parcel service: a program writes there, not a person.
  let isService: Bool

  static let none = Members([KeyedAddress]())

  /// Later spellings of a number already there are left out.
  init(_ all: [KeyedAddress]) {
    var addresses: [Address] = []
    var keys: [String] = []
    for keyed in all where !keys.contains(keyed.key) {
      keys.append(keyed.key)
      addresses.append(keyed.address)
    }
    self.addresses = addresses
    comparisonKeys = keys
    recipients = addresses.map { Recipient($0) }
    setKey = keys.sorted().joined(separator: "~")
    isService = addresses.count == 1 && addresses.allSatisfy(\.isService)
  }

  /// Which member has this number, with or without its country code.
  func index(of key: String) -> Int? { comparisonKeys.firstIndex(of: key) }

  /// The first of them.
  var first: KeyedAddress? {
    addresses.first.map { KeyedAddress(address: $0, key: comparisonKeys[0]) }
  }

  /// These members and others.
  func adding(_ others: [KeyedAddress]) -> Members {
    others.isEmpty ? self : Members(zip(addresses, comparisonKeys).map(KeyedAddress.init) + others)
  }
}

extension Members: Sendable {}

/// An address with what two spellings of it share.
struct KeyedAddress: Sendable {
  var address: Address
  /// What a number has in common with and without its country code; else the address itself.
  let key: String

  /// A number or mail address as an export writes it.
  init(_ text: String) {
    address = text.contains("@") ? .email(text) : .phone(text)
    key = address.kind == .phone ? NationalNumber.comparisonKey(address.value) : address.value
  }

  fileprivate init(address: Address, key: String) {
    self.address = address
    self.key = key
  }

  func named(_ name: String?) -> KeyedAddress {
    var named = self
    named.address.name = name
    return named
  }
}

extension Address {
  /// Somebody who hides their number.
  static let unknownNumber = Address(kind: .handle, value: "unknown number")
}

extension Address {
  /// Short codes have three to six digits, and programs may send under a name; people have numbers.
  fileprivate var isService: Bool {
    if kind == .phone { return (3...6).contains(value.utf8.count) && !value.hasPrefix("+") }
    return kind == .handle && self != .unknownNumber && !value.contains("@")
  }
}
