import Readers

/// Something to be read, its format known; it gets one line in the account of an import.
struct SourceFile: Sendable {
  private enum Content {
    case stream(ByteSource, any Format.Type)
    case folder(MessageFolder)
  }

  private let content: Content

  init(_ source: ByteSource, _ type: any Format.Type) { content = .stream(source, type) }

  init(_ folder: MessageFolder) { content = .folder(folder) }

  /// What the account names: a file, a member of an archive, or a folder of messages.
  var path: String {
    switch content {
    case .stream(let source, _): source.path
    case .folder(let folder): folder.path
    }
  }

  /// The name of the format.
  var format: String {
    switch content {
    case .stream(_, let type): type.name
    case .folder(let folder): folder.kind.rawValue
    }
  }

  /// The bytes, unless it is a folder of messages.
  var source: ByteSource? {
    if case .stream(let source, _) = content { return source }
    return nil
  }

  /// The folder, where it is one of messages.
  var folder: MessageFolder? {
    if case .folder(let folder) = content { return folder }
    return nil
  }

  /// The format of those bytes.
  var type: (any Format.Type)? {
    if case .stream(_, let type) = content { return type }
    return nil
  }

  /// For the progress bar; 0 where it is not known.
  var size: Int {
    switch content {
    case .stream(let source, _): source.size ?? source.sizeHint
    case .folder(let folder): folder.size
    }
  }

  /// The file on disk whose change means that it must be read again; nil where there are many.
  var fileOnDisk: String? { source?.file }
  /// Whether that file is what is read, neither compressed nor one of many.
  var isPlain: Bool { source?.isPlain ?? false }
  /// Whether reading may begin at a record.
  var isResumable: Bool { type is any ResumableFormat.Type }

  /// Opens it for reading.
  ///
  /// - Parameter offset: that of a record that was read before, where it is resumable.
  /// - Throws: `ReadingError`.
  func open(_ options: ReadingOptions, from offset: Int = 0) throws -> any ArchiveReader {
    switch content {
    case .stream(let source, let type): try source.reader(type, from: offset, options)
    case .folder(let folder): folder.reader(options)
    }
  }
}
