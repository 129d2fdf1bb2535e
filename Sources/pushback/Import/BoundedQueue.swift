import Foundation

/// Hands values from one thread to another in their order; the giver waits while too much is on its way.
///
/// Unchecked, because the compiler does not see that all state is touched under the lock of `condition` alone.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let capacity: Int
  private var waiting: [(element: Element, weight: Int)] = []
  private var weight = 0
  private var isClosed = false

  /// - Parameter capacity: the weight that may wait; a single value may weigh more.
  init(capacity: Int) { self.capacity = capacity }

  /// Adds a value, as soon as there is room.
  ///
  /// - Returns: false when nobody takes values any more.
  func put(_ element: Element, weight: Int) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isClosed, self.weight > 0, self.weight + weight > capacity { condition.wait() }
    guard !isClosed else { return false }
    waiting.append((element, weight))
    self.weight += weight
    condition.signal()
    return true
  }

  /// The oldest value, waited for.
  func take() -> Element {
    condition.lock()
    defer { condition.unlock() }
    while waiting.isEmpty { condition.wait() }
    let first = waiting.removeFirst()
    weight -= first.weight
    condition.signal()
    return first.element
  }

  /// Lets the giver know that nobody takes values any more.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.signal()
  }
}
