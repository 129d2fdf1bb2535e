import Messages

/// Puts messages that refer to each other into one conversation (union-find over message keys).
///
/// In-Reply-To is trusted. A mere mention in References joins only messages of the same base subject, so that an old
/// mail answered with a new subject starts anew (after J. Zawinski's threading, with a guard for reused threads).
struct Threading {
  private var indexOfKey: [Int64: Int32] = [:]
  private var parent: [Int32] = []
  /// The base subject of the first message seen at a node; 0 for a message that is only referred to.
  private var subjects: [UInt64] = []

  /// Every number that `conversation(of:)` gives is smaller than this.
  var count: Int { parent.count }

  /// Adds a message.
  mutating func add(key: Int64, subject: String, replies: [Int64], mentions: [Int64]) {
    let node = index(of: key)
    let base = Self.baseSubject(subject)
    subjects[Int(node)] = base
    for target in replies { union(node, index(of: target)) }
    for target in mentions {
      let other = index(of: target)
      if subjects[Int(other)] == 0 { subjects[Int(other)] = base }
      if subjects[Int(other)] == base { union(node, other) }
    }
  }

  /// Puts a message into the conversation that its mail program named.
  ///
  /// Like a mention, unless the message itself says nothing of what it answers.
  mutating func add(key: Int64, subject: String, thread: Int64, isAlone: Bool) {
    isAlone
      ? add(key: key, subject: subject, replies: [thread], mentions: [])
      : add(key: key, subject: subject, replies: [], mentions: [thread])
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
