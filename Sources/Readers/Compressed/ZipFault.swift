/// Why a zip archive cannot be read at all.
enum ZipFault: Error {
  case noDirectory, split, overlapping, tooMany

  /// What to tell the user.
  func refusal(_ path: String) -> Refusal {
    Refusal(path, "archive", code: words.code, words.what, remedy: words.remedy)
  }

  private var words: (code: String, what: String, remedy: String) {
    switch self {
    case .noDirectory:
      ("truncated-archive", "the archive ends early or is damaged: its directory is not there", "download it again")
    case .split:
      ("split-archive", "one of several files that make one archive", "join them, unpack, and name the folder")
    case .overlapping:
      (
        "overlapping-members", "members of the archive share bytes, as in one made to do harm",
        "unpack it yourself if you trust it"
      )
    case .tooMany:
      (
        "too-many-members", "the archive has more than \(ZipArchive.mostEntries) members",
        "unpack it and name the folder"
      )
    }
  }
}

extension ZipEntry {
  /// What programs add for themselves.
  var isLitter: Bool { name.utf8.starts(with: "__MACOSX/".utf8) }
}
