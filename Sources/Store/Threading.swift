import Messages

/// Puts messages that refer to each other into one conversation (union-find over message keys).
///
/// In-Reply-To is trusted. A mere mention in References joins only messages of the same base subject, so that an old
/// mail answered with a new subject starts anew (after J. Zawinski's threading, with a guard for reused threads).
/// Messages that refer to one that is not there are joined under the same base subject. The order does not matter.
struct Threading {
  private var indexOfKey: [Int64: Int32] = [:]
  private var parent: [Int32] = []
  /// The base subject of the message at a node; 0 for a message that is only referred to, so far.
  private var subjects: [UInt64] = []
  /// References to messages that were not added yet: the subject that they must have is not known before.
  private var waiting: [(node: Int32, target: Int32)] = []

  /// Every number that `conversation(of:)` gives is smaller than this.
  var count: Int { parent.count }

  /// Adds a message; once all are, `joinWaiting` puts together what this one could not.
  mutating func add(key: Int64, subject: String, replies: [Int64], mentions: [Int64]) {
    let node = index(of: key)
    subjects[Int(node)] = Self.baseSubject(subject)
    for target in replies { reply(node, to: index(of: target)) }
    for target in mentions { mention(node, of: index(of: target)) }
  }

  /// Puts a message that was added into the conversation that its mail program named.
  ///
  /// Like a mention, unless the message itself says nothing of what it answers.
  mutating func join(_ key: Int64, thread: Int64, isAlone: Bool) {
    let (node, other) = (index(of: key), index(of: thread))
    if isAlone { reply(node, to: other) } else { mention(node, of: other) }
  }

  private mutating func reply(_ node: Int32, to target: Int32) {
    union(node, target)
    if subjects[Int(target)] == 0 { waiting.append((node, target)) }
  }

  private mutating func mention(_ node: Int32, of target: Int32) {
    if subjects[Int(target)] == 0 {
      waiting.append((node, target))
    } else if subjects[Int(target)] == subjects[Int(node)] {
      union(node, target)
    }
  }

  /// Joins messages of one base subject with the one that they refer to, or with each other where it is not there.
  mutating func joinWaiting() {
    var firsts: [Absent: Int32] = [:]
    for (node, target) in waiting {
      let subject = subjects[Int(node)]
      if subjects[Int(target)] == subject { union(node, target) }
      if subjects[Int(target)] != 0 { continue }
      let absent = Absent(message: target, subject: subject)
      if let first = firsts[absent] { union(node, first) } else { firsts[absent] = node }
    }
    waiting = []
  }

  /// A message that is not in the archive, as those of one base subject refer to it.
  private struct Absent: Hashable {
    let message: Int32
    let subject: UInt64
  }

  /// Puts a message with all others of one name, such as those about one meeting.
  mutating func join(_ key: Int64, named name: Int64) { union(index(of: key), index(of: name)) }

  /// The number of the conversation that a message is in: equal for all messages of one.
  mutating func conversation(of key: Int64) -> Int32 { root(index(of: key)) }

  private mutating func index(of key: Int64) -> Int32 {
    if let known = indexOfKey[key] { return known }
    let new = Int32(truncatingIfNeeded: parent.count)
    indexOfKey[key] = new
    parent.append(new)
    subjects.append(0)
    return new
  }

  private mutating func root(_ node: Int32) -> Int32 {
    var node = node
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return node
  }

  private mutating func union(_ one: Int32, _ other: Int32) {
    let (first, second) = (root(one), root(other))
    parent[Int(max(first, second))] = min(first, second)
  }

  /// A hash of the subject without `Re:`, `Fwd:`, `AW:` and the like, letters and digits only.
  static func baseSubject(_ subject: String) -> UInt64 {
    var rest = subject.lowercased()[...]
    while let colon = rest.firstIndex(of: ":"), isReplyPrefix(rest[..<colon]) {
      rest = rest[rest.index(after: colon)...]
    }
    var digest = Digest()
    digest.add(String(rest.filter { $0.isLetter || $0.isNumber }))
    return digest.value
  }

  private static let replyPrefixes: Set<String> = [
    "re", "fw", "fwd", "aw", "wg", "sv", "vs", "antw", "tr", "rv", "res", "rif", "odp",
  ]

  private static func isReplyPrefix(_ text: Substring) -> Bool {
    replyPrefixes.contains(String(text.filter(\.isLetter))) && text.count < 12
  }
}
