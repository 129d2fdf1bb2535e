/// How two sets of waits differ.
public struct WaitDifference: Hashable, Sendable, Codable {
  /// Two-sided.
  public let p: Double
  /// Whether those of now end later than those of before.
  public let isLonger: Bool
}

/// The log-rank test of waits before and now, unfinished ones counted as unfinished.
///
/// Nil when nothing can be compared: a side is empty, or nothing ended while both sides still waited.
/// Source: N. Mantel, Cancer Chemotherapy Reports 50 (1966) 163-170.
func logRank(before: [Wait], now: [Wait]) -> WaitDifference? {
  let all = before.map { ($0, isNow: false) } + now.map { ($0, isNow: true) }
  let ascending = all.sorted { ($0.0.hours, $0.isNow ? 1 : 0) < ($1.0.hours, $1.isNow ? 1 : 0) }
  var (waiting, waitingNow) = (ascending.count, now.count)
  var (surplus, variance) = (0.0, 0.0)
  for moment in ascending.chunked(sameBy: \.0.hours) {
    let ended = moment.filter { !$0.0.isCensored }
    let share = Double(waitingNow) / Double(waiting)
    surplus += Double(ended.count(where: \.isNow)) - Double(ended.count) * share
    if waiting > 1 {
      variance += Double(ended.count) * share * (1 - share) * Double(waiting - ended.count) / Double(waiting - 1)
    }
    waiting -= moment.count
    waitingNow -= moment.count(where: \.isNow)
  }
  guard variance > 0 else { return nil }
  return WaitDifference(p: twoSidedP(z: surplus / variance.squareRoot()), isLonger: surplus < 0)
}

extension Array {
  /// Runs of neighbours with the same key.
  fileprivate func chunked<Key: Equatable>(sameBy key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || key(self[index]) != key(self[index + 1]) {
      chunks.append(self[start...index])
      start = index + 1
    }
    return chunks
  }
}
