import Messages

/// Reads the messages of a folder file by file.
final class MessageFolderReader: ArchiveReader {
  private let folder: MessageFolder
  private let parser: MailParser
  /// What else is known of all messages: those in a folder of drafts were never sent, those in one of junk are bulk.
  private let exclusion: ExclusionReason?
  private let isSent: Bool
  private var number = 0
  private var ready: [ArchiveRecord] = []
  private(set) var bytesRead = 0

  init(_ folder: MessageFolder, _ options: ReadingOptions) {
    self.folder = folder
    parser = MailParser(options: options)
    exclusion = MailboxName.exclusion(of: folder.path)
    isSent = MailboxName.isSent(folder.path)
  }

  func takeWarnings() -> [Diagnostic] { parser.takeWarnings() }

  func next() throws -> ArchiveRecord? {
    while ready.isEmpty, number < folder.messages.count {
      let source = folder.messages[number]
      number += 1
      ready = records(of: source).reversed()
      bytesRead += source.size ?? 0
    }
    return ready.popLast()
  }

  /// A mail program may move a file while the folder is read: that costs this message, not the folder.
  private func records(of source: ByteSource) -> [ArchiveRecord] {
    do {
      let bytes = try source.bytes(count: min(source.size ?? .max, MboxReader.largestMessage))
      return [record(of: source, bytes)] + [source.fault.map(ArchiveRecord.unreadable)].compactMap(\.self)
    } catch {
      return [.unreadable(.noFile(source.path))]
    }
  }

  private func record(of source: ByteSource, _ bytes: [UInt8]) -> ArchiveRecord {
    bytes.withView { view in
      guard let file = MessageFile(view, source, folder.kind) else { return .unreadable(.noLength(source.path)) }
      return parser.record(of: file.mail(exclusion, isSent: isSent))
    }
  }
}

/// One message in a file of its own, taken apart into what is the message and what is around it.
struct MessageFile {
  private let view: ByteView
  private let source: ByteSource
  private let message: Range<Int>
  private var separator: ByteView?
  private var exclusion: ExclusionReason?
  private var delivered: Int64?

  /// Nil for a file of Apple Mail that does not begin with the length of the message.
  init?(_ view: ByteView, _ source: ByteSource, _ kind: MessageFolder.Kind) {
    self.view = view
    self.source = source
    let start = view.count - view.withoutPreamble.count
    if kind == .emlx {
      guard let file = EmlxFile(view) else { return nil }
      message = file.message
      exclusion = file.isDeleted ? .deleted : nil
    } else if view.has("From ", at: start) {
      // Some programs deliver a message with the line of an mbox before it.
      let end = view.lineEnd(from: start)
      separator = view[start..<end]
      message = min(end + 1, view.count)..<view.count
    } else {
      message = start..<view.count
    }
    switch kind {
    case .maildir:
      let name = MaildirName(source.name)
      exclusion = name.exclusion
      delivered = name.delivered
    case .mh: exclusion = MHName(source.name)?.exclusion
    case .emlx, .eml: break
    }
  }

  /// - Parameter exclusion: why it is left out, if its folder says so and the file does not.
  func mail(_ exclusion: ExclusionReason?, isSent: Bool) -> MailSource {
    MailSource(
      position: SourcePosition(path: source.path, offset: message.lowerBound, length: message.count),
      bytes: view[message], separator: separator, fileDate: Instant(seconds: delivered ?? source.modified),
      exclusion: self.exclusion ?? exclusion, isSent: isSent, endsFile: true)
  }
}

extension Diagnostic {
  fileprivate static func noFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadable, code: "no-file", path: path, offset: 0, what: "the file could not be read",
      remedy: "close the mail program and import the folder again")
  }

  fileprivate static func noLength(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadable, code: "no-length", path: path, offset: 0,
      what: "the file does not begin with the length of a message", remedy: "look at it; it may be damaged")
  }
}
