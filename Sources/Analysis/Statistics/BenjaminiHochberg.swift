/// The false discovery rate at which each test of a family becomes significant, in the order given.
///
/// A test with a value of at most 0.10 is significant at the 10 % that all reports use. An empty family gives
/// nothing. Source: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300.
public func benjaminiHochberg(_ pValues: [Double]) -> [Double] {
  let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  var adjusted = pValues
  var smallest = 1.0
  for (rank, index) in ascending.enumerated().reversed() {
    smallest = min(smallest, pValues[index] * Double(pValues.count) / Double(rank + 1))
    adjusted[index] = smallest
  }
  return adjusted
}

/// The share of false alarms that all families of tests accept.
let falseDiscoveryRate = 0.10
