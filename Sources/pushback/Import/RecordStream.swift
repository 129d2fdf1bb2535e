import Foundation
import Messages
import Readers

/// Reads files one after the other on a thread of its own, a little ahead of whoever takes the records.
final class RecordStream: Sendable {
  /// Bytes of records that may wait.
  private static let mostWaiting = 4 << 20
  /// As much as the main thread has: readers were written for it.
  private static let stackSize = 8 << 20

  private let queue = BoundedQueue<Result<RecordBatch, any Error>>(capacity: mostWaiting)

  /// Begins to read; every plan gives batches up to one that is its last.
  init(_ plans: [ReadingPlan], options: ReadingOptions) {
    let queue = queue
    let thread = Thread {
      do {
        for plan in plans { try Self.read(plan, options, into: queue) }
      } catch {
        _ = queue.put(.failure(error), weight: 0)
      }
    }
    thread.stackSize = Self.stackSize
    thread.start()
  }

  deinit { queue.close() }

  /// The next batch, waited for.
  ///
  /// - Throws: what reading met; nothing follows it.
  func next() throws -> RecordBatch { try queue.take().get() }

  private static func read(
    _ plan: ReadingPlan, _ options: ReadingOptions, into queue: BoundedQueue<Result<RecordBatch, any Error>>
  ) throws {
    let reader = try plan.file.open(options, from: plan.offset)
    try drop(plan.dropped, from: reader)
    var isLast = false
    while !isLast {
      let batch = try RecordBatch(reader)
      isLast = batch.isLast
      guard queue.put(.success(batch), weight: batch.weight) else { return }
    }
  }
}

extension RecordStream {
  /// Passes over records that are in the archive, and what was said about them.
  private static func drop(_ count: Int, from reader: any ArchiveReader) throws {
    var left = count
    while left > 0, try reader.next() != nil { left -= 1 }
    _ = reader.takeWarnings()
  }
}
