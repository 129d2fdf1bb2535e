import Analysis
import Store

extension IdentityQuestions {
  /// What is not settled in an archive.
  init(_ archive: Archive) throws {
    self.init(
      unclaimed: try archive.ownerProposals().count, unplaced: try archive.unplacedNumbers().numbers.count,
      pairs: try archive.suggestions().map { Pair($0.first.id, $0.second.id) })
  }
}
