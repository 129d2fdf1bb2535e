import Readers

/// Something to be read, its format known; it gets one line in the account of an import.
struct SourceFile: Sendable {
  var source: ByteSource
  var type: any Format.Type

  /// What the account names: a file, or a member of an archive.
  var path: String { source.path }
  /// The name of the format.
  var format: String { type.name }
  /// For the progress bar; 0 where it is not known.
  var size: Int { source.size ?? source.sizeHint }
  /// The file on disk whose change means that it must be read again.
  var fileOnDisk: String? { source.file }
  /// Whether that file is what is read, neither compressed nor one of many.
  var isPlain: Bool { source.isPlain }
  /// Whether reading may begin at a record.
  var isResumable: Bool { type is any ResumableFormat.Type }

  /// Opens it for reading.
  ///
  /// - Parameter offset: that of a record that was read before, where it is resumable.
  /// - Throws: `ReadingError`.
  func open(_ options: ReadingOptions, from offset: Int = 0) throws -> any ArchiveReader {
    try source.reader(type, from: offset, options)
  }
}
