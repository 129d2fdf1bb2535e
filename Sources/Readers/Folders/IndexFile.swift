/// Files that mail programs keep for themselves beside mail: nobody needs to hear of them.
enum IndexFile {
  /// Whether a file is one of them.
  ///
  /// - Parameter paths: of all files around; an empty mbox beside its index is only an empty folder of Thunderbird.
  static func holds(_ source: ByteSource, among paths: Set<String>) -> Bool {
    let name = source.name
    if names.contains(name) || endings.contains(where: name.hasSuffix) || starts.contains(where: name.hasPrefix) {
      return true
    }
    // What is still being delivered is no message yet (maildir(5)).
    if source.folder.name == "tmp" && MaildirName(name).isUnique { return true }
    return source.size == 0 && (paths.contains("\(source.path).msf") || name == ".mbox")
  }

  private static let names: Set<String> = [
    ".DS_Store", "Thumbs.db", "desktop.ini", "table_of_contents", "mboxCache.plist", "Info.plist", ".mh_sequences",
    ".xmhcache", "maildirfolder", "maildirsize", "subscriptions", "popstate.dat", "msgFilterRules.dat",
    "filterlog.html", ".sylpheed_cache", ".sylpheed_mark", ".claws_cache", ".claws_mark", ".claws_tags",
  ]
  private static let endings = [".msf", ".ibex.index", ".ibex.index.data", ".cmeta", ".ev-summary", ".ev-summary-meta"]
  private static let starts = ["dovecot", "courierimap", "courierpop3"]
}
