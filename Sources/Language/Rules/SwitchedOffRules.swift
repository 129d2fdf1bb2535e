import Messages
import Synchronization

/// Rules that the user switched off, for the whole process.
///
/// Rule sets are compiled once and shared, so this is set before the first text is read and then stays: one archive, one
/// command. It shows in `Depth.version`, so that everything derived is made anew without them.
public enum SwitchedOffRules {
  private static let ids = Mutex<Set<String>>([])

  /// Switches rules off; ids that no rule has are passed over.
  public static func set(_ off: some Sequence<String>) {
    let known = Set(Labels.rules.map(\.id))
    ids.withLock { $0 = known.intersection(off) }
  }

  static func contains(_ id: String) -> Bool { ids.withLock { $0.contains(id) } }

  /// What is appended to the name of the rules; nothing where all are on.
  static var suffix: String {
    let off = ids.withLock { $0.sorted() }
    if off.isEmpty { return "" }
    var digest = Digest()
    for id in off { digest.add(id) }
    return " without \(digest.hex(8))"
  }
}
