/// A row that is made once and then only read, by all cores at once.
///
/// Reading an `Array` that others read too counts references, and cores that count the same ones wait for each other:
/// for the tables of rules, which every core asks for every token, that was a tenth of all time. Reading this counts none.
struct FixedTable<Element: BitwiseCopyable & Sendable>: Sendable {
  /// Frees the room with the last copy of the table.
  private final class Room: Sendable {
    /// Unsafe, because the compiler does not see that it is written before anybody else has it, and never after.
    nonisolated(unsafe) let base: UnsafeMutablePointer<Element>

    init(_ elements: some Collection<Element>) {
      base = .allocate(capacity: max(elements.count, 1))
      _ = UnsafeMutableBufferPointer(start: base, count: elements.count).initialize(from: elements)
    }

    deinit { base.deallocate() }
  }

  private let room: Room
  /// Unsafe, because the compiler does not see that it points into `room`, which lives as long as the table.
  private nonisolated(unsafe) let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: some Collection<Element>) {
    room = Room(elements)
    base = UnsafePointer(room.base)
    count = elements.count
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return base[index]
  }

  /// The elements, for loops that look at many of them; it must not outlive the table.
  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
