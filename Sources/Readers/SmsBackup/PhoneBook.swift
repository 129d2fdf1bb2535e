import Glibc
import Messages

/// Makes members of what exports write, and remembers them: an archive has few threads and many messages.
struct PhoneBook {
  private struct Entry {
    var address: [UInt8]
    var contact: [UInt8]
    var members: Members

    func members(of address: XMLText?, _ contact: XMLText?) -> Members? {
      address.bytes.isSame(as: self.address) && contact.bytes.isSame(as: self.contact) ? members : nil
    }
  }

  private static let capacity = 8192
  /// By a hash of both texts; of two threads in one place the later one is remembered.
  private var known = [Entry?](repeating: nil, count: Self.capacity)
  private var numbers: [String: KeyedAddress] = [:]

  /// The members of a thread.
  ///
  /// - Parameters:
  ///   - address: its numbers, joined by `~`; the placeholder `insert-address-token` stands for the owner.
  ///   - contact: its names, joined by commas.
  mutating func members(address: XMLText?, contact: XMLText? = nil) -> Members {
    let place = Self.place(address, contact)
    if let members = known[place]?.members(of: address, contact) { return members }
    let members = Members(split(address?.string ?? "", contact: contact?.string ?? ""))
    known[place] = Entry(address: Array(address.bytes), contact: Array(contact.bytes), members: members)
    return members
  }

  /// The address of one number; nil for none and for the placeholder of the owner.
  mutating func address(_ text: XMLText?) -> KeyedAddress? {
    members(address: text).first
  }

  /// Collisions made on purpose cost no more than misses.
  private static func place(_ address: XMLText?, _ contact: XMLText?) -> Int {
    let hash = address.bytes.quickHash(from: contact.bytes.quickHash(from: 0))
    return Int(truncatingIfNeeded: hash >> 32) & (capacity - 1)
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
  /// A number that hardly two texts share, eight bytes at a time; the lower half says less.
  fileprivate func quickHash(from seed: UInt64) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(self)
    var (hash, index) = (seed ^ UInt64(count), 0)
    while index + 8 <= count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 32
      index += 8
    }
    for byte in self[index...] { hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15 }
    return hash
  }

  fileprivate func isSame(as other: [UInt8]) -> Bool {
    guard let baseAddress, count == other.count else { return count == other.count }
    return memcmp(baseAddress, other, count) == 0
  }
}
