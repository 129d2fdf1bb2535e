import Messages

/// How the user writes to one person, message after message.
///
/// While an archive is labelled, every message of the user's is held in one of these, so rows are narrow and the openings
/// of all lie in one piece.
struct Manners: Sendable {
  /// Fields stand in an order that leaves no gaps.
  private struct Row {
    let message: MessageKey
    let marks: Manner.Marks
    let words: Int32
    let at: Instant
    let opening: UInt32
    let openingLength: UInt8
  }

  private var rows: [Row] = []
  /// The other messages of a row, where it has any.
  private var others: [Int: [MessageKey]] = [:]
  /// UTF-8, one behind the other.
  private var openings: [UInt8] = []

  mutating func append(_ manners: [Manner]) {
    for manner in manners {
      let opening = manner.opening.utf8
      if !manner.others.isEmpty { others[rows.count] = manner.others }
      rows.append(
        Row(
          message: manner.message, marks: manner.marks, words: Int32(manner.words), at: manner.at,
          opening: UInt32(openings.count), openingLength: UInt8(opening.count)))
      openings += opening
    }
  }

  func inOrderOfTime() -> [Manner] {
    rows.indices.map(manner).sorted { ($0.at, $0.message) < ($1.at, $1.message) }
  }

  private func manner(_ place: Int) -> Manner {
    let row = rows[place]
    let opening = openings[Int(row.opening)...].prefix(Int(row.openingLength))
    return Manner(
      message: row.message, others: others[place, default: []], at: row.at, marks: row.marks, words: Int(row.words),
      opening: String(decoding: opening, as: UTF8.self))
  }
}
