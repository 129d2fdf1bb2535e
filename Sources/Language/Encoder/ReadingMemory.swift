import Messages
import Synchronization

/// What the encoder made of texts before, by a hash of the text, of what it follows and of the encoder.
///
/// Holds no words. May be used by several tasks at once.
public final class ReadingMemory: Sendable {
  private struct State {
    var known: [Int64: [UInt8]]
    var added: [Int64: [UInt8]] = [:]
  }

  private let state: Mutex<State>

  /// - Parameter known: what was remembered before.
  public init(_ known: [Int64: [UInt8]] = [:]) {
    state = Mutex(State(known: known))
  }

  /// What was read since the last call, by its hash in ascending order.
  public func takeAdded() -> [(key: Int64, value: [UInt8])] {
    state.withLock { state in
      defer { state.added = [:] }
      return state.added.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
    }
  }

  /// What is known of a text; nil where it was never read.
  func recall(_ key: Int64) -> [UInt8]? {
    state.withLock { $0.known[key] }
  }

  func remember(_ key: Int64, _ value: [UInt8]) {
    state.withLock { state in
      state.known[key] = value
      state.added[key] = value
    }
  }
}
