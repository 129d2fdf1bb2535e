/// Mailboxes that programs write from: trackers, build servers, and senders that take no answer.
///
/// Trackers put the name of the person in front of such an address; what they send is made from a form all the same.
/// Programs that share their name with people (Jenkins, Travis, Gerrit) are told by fields of theirs alone.
enum AutomaticSender {
  /// Whether the address of a From field is one of them, by its local part up to a `+` (RFC 5233).
  static func holds(_ from: ByteView) -> Bool {
    let local = localPart(of: from.prefix(1000)).trimmed
    return names.contains { local.equalsIgnoringCase($0) }
  }

  private static func localPart(of from: ByteView) -> ByteView {
    let start = from.firstIndex(of: UInt8(ascii: "<")).map { $0 + 1 } ?? 0
    guard let at = from.firstIndex(of: UInt8(ascii: "@"), from: start) else { return .empty }
    let local = from[start..<at]
    return local.firstIndex(of: UInt8(ascii: "+")).map { local.prefix($0) } ?? local
  }

  private static let names: [StaticString] = [
    "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "notification",
    "notifications", "notify", "git", "gitbox", "gitlab", "github", "jira", "bugzilla", "bugzilla-daemon", "buildbot",
    "builds", "svn", "cvs", "trac", "redmine", "mantis", "phabricator", "reviewboard", "cron", "daemon", "www-data",
    "auto-confirm", "automated", "autoresponder", "alerts",
  ]
}
