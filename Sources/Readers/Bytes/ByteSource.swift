import Glibc

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
  /// Seconds since 1970 at which the bytes were last changed.
  public let modified: Int64

  private let content: Content

  private enum Content {
    case file(String)
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
  }

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
    }
  }

  /// The last part of the place.
  var name: String { place.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? place }

  /// The folder in which it lies.
  var folder: ByteFolder {
    switch content {
    case .file(let file): ByteFolder(containing: file)
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
