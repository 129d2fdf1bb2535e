import Foundation
import Journal

/// The journal beside an archive, on disk: `archive.sqlite.journal.txt`, mode 0600.
struct JournalFile {
  let path: String

  init(beside archive: String) {
    path = archive + ".journal.txt"
  }

  /// What it says; nothing where there is no file.
  ///
  /// - Throws: `Failure` when it is there and cannot be read.
  func read() throws -> Journal {
    guard FileManager.default.fileExists(atPath: path) else { return Journal("", path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): the journal cannot be read; check its permissions")
    }
    return Journal(String(decoding: data, as: UTF8.self), path: path)
  }

  /// Changes it: reads, changes and writes under a lock, so that two commands at once lose nothing, and a reader sees
  /// all of a change or none of it.
  func update<Value>(_ change: (inout Journal) throws -> Value) throws -> Value {
    let lock = try FileLock(path + ".lock", by: "pushback", patience: 50)
    defer { withExtendedLifetime(lock) {} }
    var journal = try read()
    let value = try change(&journal)
    try PrivateFile.write(Data(journal.text.utf8), to: path)
    return value
  }

  /// Adds entries at the end.
  func append(_ entries: [JournalEntry]) throws {
    try update { journal in
      for entry in entries { journal.append(entry) }
    }
  }
}
