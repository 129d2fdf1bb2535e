/// A folder in which every message is a file of its own; it is read, and accounted for, as one source.
public struct MessageFolder: Sendable {
  /// How the files are named and what is in them.
  public enum Kind: String, Sendable {
    /// `cur` and `new`, flags in the names.
    case maildir
    /// Files with numbers for names.
    case mh
    /// Apple Mail: a length, the message, and what the program knows of it.
    case emlx
    /// One bare message a file, whatever its name.
    case eml
  }

  public let path: String
  public let kind: Kind
  /// The files, by name.
  public let messages: [ByteSource]

  public init(path: String, kind: Kind, messages: [ByteSource]) {
    self.path = path
    self.kind = kind
    self.messages = messages
  }

  /// Bytes of all files, as far as known.
  public var size: Int { messages.reduce(0) { $0 + ($1.size ?? 0) } }

  /// Opens it for reading; records bear the paths of their own files.
  public func reader(_ options: ReadingOptions) -> any ArchiveReader { MessageFolderReader(self, options) }
}
