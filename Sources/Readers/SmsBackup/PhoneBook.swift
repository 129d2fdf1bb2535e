import Messages

/// The people of one thread, from its `address` and `contact_name`.
struct Members {
  /// The other side: one, or everybody else of a group; without the owner.
  var addresses: [Address] = []

  /// Whether this number is one of theirs, with or without its country code.
  func index(of address: Address) -> Int? {
    let key = address.comparisonKey
    return addresses.firstIndex { $0.comparisonKey == key }
  }
}

/// Makes addresses of what exports write, and remembers them: an archive has few numbers and many messages.
struct PhoneBook {
  private struct Entry: Hashable {
    var address: String
    var contact: String
  }

  private static let capacity = 4096
  private var known: [Entry: Members] = [:]

  /// The members of a thread whose numbers are joined by `~`.
  mutating func members(address: String, contact: String) -> Members {
    let entry = Entry(address: address, contact: contact)
    if let members = known[entry] { return members }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let members = Members(addresses: Self.split(address, contact: contact))
    known[entry] = members
    return members
  }

  /// The address of one number; nil for the placeholder of the owner and for none.
  mutating func address(_ text: String) -> Address? {
    members(address: text, contact: "").addresses.first
  }

  private static func split(_ address: String, contact: String) -> [Address] {
    let numbers = address.split(separator: "~").map(String.init)
    let names = names(of: contact, count: numbers.count)
    var addresses: [Address] = []
    for (index, number) in numbers.enumerated() where number != "insert-address-token" && number != "null" {
      let address = Self.address(number, name: names.map { $0[index] })
      if !addresses.contains(where: { $0.comparisonKey == address.comparisonKey }) { addresses.append(address) }
    }
    return addresses
  }

  private static func address(_ text: String, name: String?) -> Address {
    let known = name.flatMap { $0.isEmpty || $0 == "(Unknown)" || $0 == "null" ? nil : $0 }
    return text.contains("@") ? .email(text, name: known) : .phone(text, name: known)
  }

  /// One name a number; nil where names and numbers do not pair up, because a name may hold a comma.
  private static func names(of contact: String, count: Int) -> [String]? {
    if count == 1 { return [contact] }
    let names = contact.split(separator: ",", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
    return names.count == count ? names.map(String.init) : nil
  }
}

extension Address {
  /// What two spellings of one number share: its last nine digits, so that the country code does not matter.
  var comparisonKey: String {
    guard kind == .phone else { return value }
    return String(value.drop { $0 == "+" }.suffix(9))
  }
}
