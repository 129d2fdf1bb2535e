import Analysis

/// One part of a report: turns findings to blocks, and counts nothing.
protocol Section: SendableMetatype {
  static var title: String { get }
  /// The tables it prints, whose rows open to lists of episodes further down.
  static var tables: [String] { get }
  /// Nothing, where the findings have nothing for it; the heading is then left out too.
  static func blocks(_ material: Material) -> [Block]
}

extension Section {
  static var tables: [String] { [] }
}

/// The sections about one period, in reading order: what happened, what to try, then the detail. A new one is a file
/// in the folder and a line here.
let periodSections: [any Section.Type] = [
  InShort.self,
  AskedOfYou.self,
  HowYouSaidNo.self,
  OneNoOpened.self,
  WithWhom.self,
  ConsistencyAndBoundaries.self,
  WhenOthersSaidNo.self,
  Waiting.self,
  WhatToTry.self,
  PickedPractices.self,
  HowSure.self,
  YourWord.self,
  CannotSee.self,
  EverythingMeasured.self,
  // Last, because they are long: everything above links into them.
  EpisodesBehind.self,
  EpisodeIndex.self,
]

/// The sections that set two periods side by side, in reading order.
let comparisonSections: [any Section.Type] = [
  ComparisonInShort.self,
  Verdicts.self,
  MixOrMe.self,
  PerPerson.self,
  Trend.self,
  CasesNeeded.self,
  WhatToTry.self,
  BehindTheChange.self,
  YourWord.self,
  CannotSee.self,
  EpisodesBehind.self,
  EpisodeIndex.self,
]

extension Material {
  /// The sections for these findings.
  var sections: [any Section.Type] { findings.kind == .period ? periodSections : comparisonSections }

  /// The tables that the sections print, in reading order.
  var printedTables: [Table] { sections.flatMap { $0.tables }.compactMap(findings.table) }
}
