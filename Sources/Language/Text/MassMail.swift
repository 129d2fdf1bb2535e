import Messages

extension OwnText {
  /// Whether a footer tells that the text went to subscribers or customers: nothing in it asks this reader.
  ///
  /// People write to mailing lists, whose footers speak of unsubscribing too: a footer that names a list, a group or a
  /// thread tells nothing.
  ///
  /// - Parameter body: the body that this is the own text of.
  func isMassMail(in body: String) -> Bool {
    zones.contains { zone in
      guard zone.kind == .automaticFooter else { return false }
      let footer = body.text(at: zone.span).lowercased()
      return MassMail.senders.contains(where: footer.contains) && !MassMail.lists.contains(where: footer.contains)
    }
  }
}

/// What footers say of why somebody gets a text.
private enum MassMail {
  static let senders = [
    "newsletter", "because you subscribed", "because you signed up", "because you registered", "because you downloaded",
    "because you bought", "because you ordered", "because you purchased", "because you opted", "are a customer",
    "unsubscribe with one click", "in your browser", "view in browser", "email preferences", "marketing",
  ]
  static let lists = ["group", "list", "thread", "forum", "discussion", "repository", "issue", "ticket", "bug"]
}
