/// Which message each message answers.
struct AnsweredMessages {
  /// Row ids of messages that answer, ascending.
  private var ids: [Int64] = []
  /// The keys of what they answer.
  private var targets: [Int64] = []
  /// Whether the last of them names its target in In-Reply-To.
  private var isCertain = false

  /// Notes a reference to a message that is known. Messages come in the order of their ids; the references of each in
  /// theirs, In-Reply-To first and then References from the oldest: without the former the last one is the nearest.
  mutating func note(_ id: Int64, answers target: Int64, isReply: Bool) {
    guard id == ids.last else {
      ids.append(id)
      targets.append(target)
      isCertain = isReply
      return
    }
    if !isCertain { targets[targets.count - 1] = target }
    isCertain = isCertain || isReply
  }

  /// The key of what a message answers; nil where it answers nothing that is known.
  subscript(id: Int64) -> Int64? {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? targets[low] : nil
  }
}
