import Glibc
import Messages

/// Bytes that can be opened as often as needed: a file as it lies on disk, or what a compressed one holds.
///
/// All offsets that readers speak of count these bytes, after inflation where the file is compressed.
public struct ByteSource: Sendable {
  /// The name in records, in diagnostics and for people; no file need lie there.
  public let path: String
  /// The path as if archives were folders, for formats that read the names of files and folders.
  public let place: String
  /// How many bytes there are; nil where only reading to the end tells.
  public let size: Int?
  /// What is said of the size where it is not known, for progress; 0 for nothing.
  public private(set) var sizeHint = 0
  /// Seconds since 1970 at which the bytes were last changed.
  public let modified: Int64

  private let content: Content

  /// What was found wrong while the bytes were read; shared by all who open them.
  let damage: Damage
  private let limits: InflationLimits

  private enum Content {
    case file(String)
    case gzip(file: String, size: Int)
    case member(ZipEntry, ZipArchive)
    case memory([UInt8])
  }

  /// A file as it lies there.
  ///
  /// - Parameter name: the path to give in records and diagnostics, if not that of the file.
  /// - Throws: `ReadingError.cannotOpen` for a missing file, a folder, and what is no regular file.
  public init(file: String, as name: String? = nil) throws {
    var status = stat()
    guard stat(file, &status) == 0 else { throw ReadingError.cannotOpen(path: file, reason: systemMessage()) }
    if let reason = Self.objection(to: status.st_mode) { throw ReadingError.cannotOpen(path: file, reason: reason) }
    path = name ?? file
    place = path
    size = status.st_size
    modified = Int64(status.st_mtim.tv_sec)
    content = .file(file)
    damage = Damage()
    limits = InflationLimits()
  }

  /// What is inside a gzip file.
  ///
  /// - Parameter modified: seconds since 1970, from its header.
  init(inside gzip: ByteSource, modified: Int64, sizeHint: Int, limits: InflationLimits) {
    path = gzip.path
    place = gzip.place.droppingSuffix(".gz")
    size = nil
    self.sizeHint = sizeHint
    self.modified = modified
    content = .gzip(file: gzip.file, size: gzip.size ?? 0)
    damage = Damage()
    self.limits = limits
  }

  /// A member of a zip archive, its path `a.zip!folder/name`.
  init(_ entry: ZipEntry, of archive: ZipArchive, limits: InflationLimits) {
    path = "\(archive.path)!\(entry.name)"
    place = archive.path.droppingSuffix(".zip") + "/" + entry.name
    // A false one must not spoil the sum of a folder.
    size = min(entry.size, limits.size)
    modified = entry.modified
    content = .member(entry, archive)
    damage = Damage()
    self.limits = limits
  }

  /// Bytes that are in memory already.
  init(bytes: [UInt8], as path: String, modified: Instant) {
    self.path = path
    place = path
    size = bytes.count
    self.modified = modified.milliseconds / 1000
    content = .memory(bytes)
    damage = Damage()
    limits = InflationLimits()
  }

  /// The file on disk in which the bytes are.
  public var file: String {
    switch content {
    case .file(let file), .gzip(let file, _): file
    case .member(_, let archive): archive.file
    case .memory: path
    }
  }

  /// Whether the bytes are that file, not packed inside it.
  public var isPlain: Bool {
    if case .file = content { return true }
    return false
  }

  /// What was found wrong while the bytes were read: they ended there.
  public var fault: Diagnostic? { damage.diagnostic }

  /// A pipe could be read only once, and recognising it takes its head.
  private static func objection(to mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "it is a folder"
    default: "it is no regular file"
    }
  }

  /// Opens the bytes for one reader.
  ///
  /// - Throws: `ReadingError.cannotOpen`.
  func open() throws -> any OpenBytes {
    switch content {
    case .file(let file): try PlainBytes(file: file, path: path)
    case .gzip(let file, let size):
      InflatedBytes(
        try PlainBytes(file: file, path: path),
        InflatedBytes.Recipe(path: path, packing: .gzip, range: 0..<size, limits: limits), damage)
    case .member(let entry, let archive): try archive.open(entry, path: path, damage, limits)
    case .memory(let bytes): MemoryBytes(bytes)
    }
  }

  /// The last part of the place.
  var name: String { place.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? place }

  /// The path of the folder in which it lies, as people write it.
  public var folderPath: String { folder.label }

  /// The folder in which it lies.
  var folder: ByteFolder {
    switch content {
    case .file(let file), .gzip(let file, _): ByteFolder(containing: file)
    case .member(let entry, let archive): ByteFolder(containing: entry, of: archive)
    case .memory: ByteFolder(containing: path)
    }
  }

  /// Up to `count` bytes from a place on, fewer at the end.
  ///
  /// - Throws: `ReadingError`.
  public func bytes(at offset: Int = 0, count: Int) throws -> [UInt8] {
    let open = try open()
    return try [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      filled = try open.read(at: offset, into: UnsafeMutableRawBufferPointer(room))
    }
  }
}

extension String {
  /// The text without `suffix`, whose letters may be of either case, at its end.
  func droppingSuffix(_ suffix: String) -> String {
    let length = suffix.utf8.count
    guard utf8.count > length, String(decoding: utf8.suffix(length), as: UTF8.self).lowercased() == suffix else {
      return self
    }
    return String(decoding: utf8.dropLast(length), as: UTF8.self)
  }
}
