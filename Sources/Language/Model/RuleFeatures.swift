/// The features that rules make: which fire in a sentence, which would if none silenced them, and of which side they are.
///
/// Their names are hashed once, when the rules are compiled. Features stand in the order of their names, which weights
/// that are trained twice depend on.
struct RuleFeatures: Sendable {
  /// A feature by the place of its name among all names.
  typealias Place = Int32

  /// For each name its hash, and that of the same in the sentence before.
  private let here: [UInt32]
  private let before: [UInt32]
  /// For each rule the names that it stands for when it fires and when it is silenced.
  private let fired: [Place]
  private let silenced: [Place]
  /// For each rule the name of its side.
  private let side: [Place]

  init(_ rules: [Rule]) {
    let names = Set(rules.flatMap { [$0.id, Self.silenced($0), Self.side($0)] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices.map(Place.init)))
    here = names.map(FeatureHash.of)
    before = names.map { FeatureHash.of("before " + $0) }
    fired = rules.map { places[$0.id] ?? 0 }
    silenced = rules.map { places[Self.silenced($0)] ?? 0 }
    side = rules.map { places[Self.side($0)] ?? 0 }
  }

  private static func silenced(_ rule: Rule) -> String { "silenced " + rule.id }
  private static func side(_ rule: Rule) -> String { rule.id.hasPrefix("NOT-") ? "silencer" : "ask" }

  /// The features of a sentence, ascending and each once.
  ///
  /// - Parameters:
  ///   - all: the matches in it.
  ///   - kept: those that none silences.
  func read(all: [Match], kept: [Match]) -> [Place] {
    if all.isEmpty { return [] }
    let found = kept.map { fired[$0.rule] }
    var places = found + kept.map { side[$0.rule] }
    if kept.count < all.count {
      places += all.lazy.filter { !found.contains(fired[$0.rule]) }.map { silenced[$0.rule] }
    }
    places.sort()
    return places.indices.filter { $0 == 0 || places[$0 - 1] != places[$0] }.map { places[$0] }
  }

  func add(_ places: [Place], to features: inout Features) {
    for place in places { features.addCue(hash: here[Int(place)]) }
  }

  func add(before places: [Place], to features: inout Features) {
    for place in places { features.addCue(hash: before[Int(place)]) }
  }
}
