/// The stable name of a message: the same for the same message in any export, on any machine.
///
/// Sixteen hexadecimal digits: a hash of the Message-ID where there is one, else of sender, time and text. Any other text
/// is a key too, though no reader makes one.
public struct MessageKey: Hashable, Sendable, Codable, RawRepresentable {
  /// The number that the digits write: millions of keys are held and compared. Text is only what is no such number.
  private enum Storage: Hashable, Sendable {
    case number(UInt64)
    indirect case text(String)
  }

  private let storage: Storage

  public init(rawValue: String) {
    storage = Self.number(rawValue).map(Storage.number) ?? .text(rawValue)
  }

  /// The key of sixteen digits that write a number.
  public init(number: UInt64) { storage = .number(number) }

  /// The key of a mail with this Message-ID (without brackets); references to it have the same key.
  public init(messageID: String) { self.init("message-id", messageID) }

  /// The key of a conversation that a mail program named; whatever a message calls itself, it has another.
  public init(thread: String) { self.init("thread", thread) }

  private init(_ kind: String, _ name: String) {
    var digest = Digest()
    digest.add(kind)
    digest.add(name)
    self.init(number: digest.value)
  }

  public var rawValue: String {
    switch storage {
    case .number(let number): number.sixteenDigits
    case .text(let text): text
    }
  }

  /// The number that the digits write; nil where they are not sixteen small hexadecimal ones.
  public var number: UInt64? {
    if case .number(let number) = storage { number } else { nil }
  }

  // By hand: what comes with `RawRepresentable` would write both keys out.
  public static func == (left: MessageKey, right: MessageKey) -> Bool { left.storage == right.storage }
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }

  private static func number(_ text: String) -> UInt64? {
    guard text.utf8.count == 16 else { return nil }
    var number: UInt64 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: number = number << 4 | UInt64(byte - 0x61 + 10)
      default: return nil
      }
    }
    return number
  }
}

extension MessageKey: Comparable {
  /// In the order of the texts; that of sixteen digits is that of the numbers.
  public static func < (left: MessageKey, right: MessageKey) -> Bool {
    if let one = left.number, let other = right.number { return one < other }
    return left.rawValue < right.rawValue
  }
}
