import Messages

/// A zip archive whose directory was read (PKWARE APPNOTE.TXT 6.3.10); its members are read where they are.
final class ZipArchive: Sendable {
  /// More members than this are not looked at.
  static let mostEntries = 250_000

  let file: String
  /// The name in records and diagnostics.
  let path: String
  /// The files in it, by name; those of one name in the order of the directory.
  let entries: [ZipEntry]
  private let numbers: [String: Int]

  /// Reads the directory.
  ///
  /// - Parameters:
  ///   - file: where it lies.
  ///   - path: the name in records and diagnostics.
  /// - Throws: `ZipFault`, `ReadingError`.
  init(file: String, path: String, size: Int) throws {
    self.file = file
    self.path = path
    let bytes = try PlainBytes(file: file, path: path)
    guard let end = try ZipEnd(bytes, size: size) else { throw ZipFault.noDirectory }
    let all = try Self.entries(bytes, end)
    guard Self.areApart(all, end) else { throw ZipFault.overlapping }
    entries = all.filter { !$0.isFolder }.sorted { $0.name < $1.name }
    numbers = Dictionary(entries.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The member of this name.
  func entry(named name: String) -> ZipEntry? { numbers[name].map { entries[$0] } }

  /// The members in a folder, `a/b/`, whose names end so; those in folders below it not.
  func entries(in folder: String, endingIn suffix: String) -> [ZipEntry] {
    entries.filter { entry in
      let name = entry.name.utf8
      guard name.starts(with: folder.utf8), name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) else {
        return false
      }
      return !name.dropFirst(folder.utf8.count).contains(UInt8(ascii: "/"))
    }
  }

  private static func entries(_ bytes: any OpenBytes, _ end: ZipEnd) throws -> [ZipEntry] {
    let names = ZipNames()
    var entries: [ZipEntry] = []
    var place = end.directory.lowerBound
    while place < end.directory.upperBound {
      let block = try bytes.array(at: place, count: min(1 << 20, end.directory.upperBound - place))
      let read = block.withView { view in
        var read = 0
        while let (entry, length) = ZipEntry.read(view.from(read), preamble: end.preamble, names) {
          entries.append(entry)
          read += length
        }
        return read
      }
      if read == 0 { throw ZipFault.noDirectory }
      if entries.count > mostEntries { throw ZipFault.tooMany }
      place += read
    }
    return entries
  }

  /// Whether no member uses the bytes of another: bombs do, to unpack the same bytes over and over.
  private static func areApart(_ entries: [ZipEntry], _ end: ZipEnd) -> Bool {
    var place = end.preamble
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      guard entry.header >= place, entry.packedSize <= end.directory.lowerBound - entry.header else { return false }
      place = entry.header + localSize + entry.packedSize
    }
    return place <= end.directory.lowerBound
  }

  private static let localSize = 30

  /// Opens a member.
  ///
  /// What its own header says is not needed but for its length (APPNOTE 4.3.7): sizes may stand behind the data.
  func open(_ entry: ZipEntry, path: String, _ damage: Damage, _ limits: InflationLimits) throws -> any OpenBytes {
    let bytes = try PlainBytes(file: file, path: path)
    let header = try bytes.array(at: entry.header, count: Self.localSize)
    let start = header.withView { view in
      view.count == Self.localSize && view.has("PK\u{3}\u{4}")
        ? entry.header + Self.localSize + view.uint16(at: 26) + view.uint16(at: 28) : nil
    }
    if start == nil { damage.note(.noMember(path)) }
    let range = start.map { $0..<($0 + entry.packedSize) } ?? 0..<0
    let isPromised = start != nil
    return InflatedBytes(
      bytes,
      InflatedBytes.Recipe(
        path: path, packing: entry.packing ?? .stored, range: range,
        promised: (isPromised ? entry.size : 0, isPromised ? entry.crc : 0), limits: limits), damage)
  }
}

extension Diagnostic {
  fileprivate static func noMember(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadable, code: "damaged-archive", path: path, offset: 0, what: "the archive is damaged where this should be",
      remedy: "download or copy the archive again")
  }
}
