import Glibc
import Messages

/// Makes members of what exports write, and remembers them: an archive has few threads and many messages.
struct PhoneBook {
  private struct Entry {
    var address: [UInt8]
    var contact: [UInt8]
    var members: Members

    func isOf(_ address: XMLText?, _ contact: XMLText?) -> Bool {
      address.bytes.isSame(as: self.address) && contact.bytes.isSame(as: self.contact)
    }
  }

  private static let capacity = 4096
  /// By a hash of both texts; of two threads with one hash the later one is remembered.
  private var known: [UInt64: Entry] = [:]
  private var numbers: [String: KeyedAddress] = [:]

  /// The members of a thread.
  ///
  /// - Parameters:
  ///   - address: its numbers, joined by `~`; the placeholder `insert-address-token` stands for the owner.
  ///   - contact: its names, joined by commas.
  mutating func members(address: XMLText?, contact: XMLText? = nil) -> Members {
    let hash = Self.hash(address, contact)
    if let entry = known[hash], entry.isOf(address, contact) { return entry.members }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    let members = Members(split(address?.string ?? "", contact: contact?.string ?? ""))
    known[hash] = Entry(address: Array(address.bytes), contact: Array(contact.bytes), members: members)
    return members
  }

  /// The address of one number; nil for none and for the placeholder of the owner.
  mutating func address(_ text: XMLText?) -> KeyedAddress? {
    members(address: text).first
  }

  /// FNV-1a; the table is bounded, so collisions made on purpose cost no more than misses.
  private static func hash(_ address: XMLText?, _ contact: XMLText?) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in address.bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
    for byte in contact.bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}

extension PhoneBook {
  private mutating func split(_ address: String, contact: String) -> [KeyedAddress] {
    let numbers = address.utf8.split(separator: UInt8(ascii: "~")).prefix(Self.membersLimit).map(Substring.init)
    let names = Self.names(of: contact, count: numbers.count)
    return zip(numbers, names).compactMap { number, name in
      number == "insert-address-token" || number == "null" ? nil : keyed(String(number)).named(Self.known(name))
    }
  }

  /// A group has ten members or a hundred; a hostile list must not cost quadratic time.
  private static let membersLimit = 500

  private mutating func keyed(_ number: String) -> KeyedAddress {
    if let keyed = numbers[number] { return keyed }
    if numbers.count >= Self.capacity { numbers.removeAll(keepingCapacity: true) }
    let keyed = KeyedAddress(number)
    numbers[number] = keyed
    return keyed
  }

  private static func known(_ name: Substring?) -> String? {
    name.flatMap { $0.isEmpty || $0 == "(Unknown)" || $0 == "null" ? nil : String($0) }
  }

  /// One name a number; no names where they and the numbers do not pair up, because a name may hold a comma.
  private static func names(of contact: String, count: Int) -> [Substring?] {
    if count == 1 { return [contact[...]] }
    let names = contact.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard names.count == count else { return Array(repeating: nil, count: count) }
    return names.map { Substring($0.drop { $0 == UInt8(ascii: " ") }) }
  }
}

extension XMLText? {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> { self?.bytes ?? UnsafeBufferPointer(start: nil, count: 0) }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isSame(as other: [UInt8]) -> Bool {
    guard let baseAddress, count == other.count else { return count == other.count }
    return memcmp(baseAddress, other, count) == 0
  }
}
