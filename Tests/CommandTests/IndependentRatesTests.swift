import Foundation
import Testing

/// The rates of the samples once more, by another path: from the exported episodes, with none of the analysis.
@Suite struct IndependentRatesTests {
  /// March 2026 in Berlin, where summer time began on the 29th.
  private static let march = ("2026-02-28T23:00:00", "2026-03-31T22:00:00")

  @Test func `Rates are those of the exported episodes`() throws {
    let episodes = try SampleArchive.objects(try SampleArchive.print("export", "episodes")).map(Exported.init)
    let rows = try SampleArchive.objects(try SampleArchive.print("export", "metrics", "--month", "2026-03"))
    try #require(episodes.count > 150)
    for recipe in RateRecipe.all {
      let row = rows.first { row in
        row["metric_id"] as? String == recipe.id && row["scope_kind"] as? String == "all"
          && row["period_start"] as? String == "2026-03-01"
      }
      let expected = recipe.share(of: episodes, in: Self.march)
      let found = "\(row?["numerator"] as? Int ?? -1)/\(row?["denominator"] as? Int ?? -1)"
      #expect(found == expected, "\(recipe.id)")
    }
  }
}
