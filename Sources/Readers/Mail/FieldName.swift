/// The header fields that pushback reads; every other field is passed over.
enum FieldName: UInt8, CaseIterable {
  case from, sender, replyTo, to, cc, bcc, subject, date, messageID, inReplyTo, references, received, returnPath
  case contentType, contentTransferEncoding, contentDisposition, contentID
  case listID, listPost, listUnsubscribe, mailingList, xBeenThere, xMailmanVersion, precedence
  case autoSubmitted, xAutoreply, xAutorespond, xAutoReplyFrom
  case xGmailLabels, xGMThreadID, xMozillaStatus, xMozillaStatus2, xMozillaDraftInfo, xUnsent
  case xGitHubReason, xGitLabProject, xJiraFingerprint, xBugzillaType, xGerritMessageType, xRedmineProject
  case xTracProject, xLaunchpadBug, xDebianPRMessage, xPhabricatorSent, xJenkinsJob

  /// The name in lower case.
  var spelling: StaticString {
    switch self {
    case .from: "from"
    case .sender: "sender"
    case .replyTo: "reply-to"
    case .to: "to"
    case .cc: "cc"
    case .bcc: "bcc"
    case .subject: "subject"
    case .date: "date"
    case .messageID: "message-id"
    case .inReplyTo: "in-reply-to"
    case .references: "references"
    case .received: "received"
    case .returnPath: "return-path"
    case .contentType: "content-type"
    case .contentTransferEncoding: "content-transfer-encoding"
    case .contentDisposition: "content-disposition"
    case .contentID: "content-id"
    case .listID: "list-id"
    case .listPost: "list-post"
    case .listUnsubscribe: "list-unsubscribe"
    case .mailingList: "mailing-list"
    case .xBeenThere: "x-beenthere"
    case .xMailmanVersion: "x-mailman-version"
    case .precedence: "precedence"
    case .autoSubmitted: "auto-submitted"
    case .xAutoreply: "x-autoreply"
    case .xAutorespond: "x-autorespond"
    case .xAutoReplyFrom: "x-auto-reply-from"
    case .xGmailLabels: "x-gmail-labels"
    case .xGMThreadID: "x-gm-thrid"
    case .xMozillaStatus: "x-mozilla-status"
    case .xMozillaStatus2: "x-mozilla-status2"
    case .xMozillaDraftInfo: "x-mozilla-draft-info"
    case .xUnsent: "x-unsent"
    case .xGitHubReason: "x-github-reason"
    case .xGitLabProject: "x-gitlab-project"
    case .xJiraFingerprint: "x-jira-fingerprint"
    case .xBugzillaType: "x-bugzilla-type"
    case .xGerritMessageType: "x-gerrit-messagetype"
    case .xRedmineProject: "x-redmine-project"
    case .xTracProject: "x-trac-project"
    case .xLaunchpadBug: "x-launchpad-bug"
    case .xDebianPRMessage: "x-debian-pr-message"
    case .xPhabricatorSent: "x-phabricator-sent-this-message"
    case .xJenkinsJob: "x-jenkins-job"
    }
  }

  /// The field with this name, in any case; nil for one that is not read.
  init?(_ name: ByteView) {
    guard name.count < Self.byLength.count else { return nil }
    for candidate in Self.byLength[name.count] where name.hasIgnoringCase(candidate.spelling) {
      self = candidate
      return
    }
    return nil
  }

  /// The names by their length, so that most fields are passed over after one look.
  private static let byLength: [[FieldName]] = {
    let longest = allCases.map(\.spelling.utf8CodeUnitCount).max() ?? 0
    return (0...longest).map { length in allCases.filter { $0.spelling.utf8CodeUnitCount == length } }
  }()
}
