import Messages
import Synchronization

/// What the encoder made of texts before, by a hash of the text, of what it follows and of the encoder.
///
/// Holds no words, and no more than was read since it was last emptied: the rest is looked up where it is kept. May be
/// used by several tasks at once.
public final class ReadingMemory: Sendable {
  private let kept: @Sendable (Int64) -> [UInt8]?
  private let added = Mutex<[Int64: [UInt8]]>([:])

  /// - Parameter kept: looks up what was kept before; called by several tasks at once.
  public init(kept: @escaping @Sendable (Int64) -> [UInt8]? = { _ in nil }) {
    self.kept = kept
  }

  /// The name of the encoder that reads; what others have read is of no use to it.
  public static var encoder: String { Encoder.linked?.weights.version ?? "none" }

  /// What was read since the last call, by its hash in ascending order; whoever takes it keeps it.
  public func takeAdded() -> [(key: Int64, value: [UInt8])] {
    added.withLock { added in
      defer { added = [:] }
      return added.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
    }
  }

  /// What is known of a text; nil where it was never read.
  func recall(_ key: Int64) -> [UInt8]? {
    added.withLock { $0[key] } ?? kept(key)
  }

  func remember(_ key: Int64, _ value: [UInt8]) {
    added.withLock { $0[key] = value }
  }
}
