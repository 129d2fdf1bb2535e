import Messages

/// What is inside a compressed file.
public struct Contents: Sendable {
  /// What can be read, by name.
  public var sources: [ByteSource] = []
  /// What cannot, though it may hold messages.
  public var refused: [Refusal] = []
  /// What is passed over, and why.
  public var passedOver: [PassedOver] = []
}

/// Something that is known for what it is and cannot be read: one unreadable record of the account.
public struct Refusal: Sendable {
  public var path: String
  /// What it is, in one word.
  public var format: String
  public var diagnostic: Diagnostic

  public init(path: String, format: String, diagnostic: Diagnostic) {
    self.path = path
    self.format = format
    self.diagnostic = diagnostic
  }

  /// A file without a single byte.
  public static func empty(_ path: String) -> Refusal {
    Refusal(path, "empty", code: "empty-file", "the file is empty", remedy: "export it again")
  }

  /// A file or folder that this user may not open.
  public static func closed(_ path: String) -> Refusal {
    Refusal(path, "closed", code: "no-permission", "it cannot be opened", remedy: "check its permissions")
  }

  init(_ path: String, _ format: String, code: String, _ what: String, remedy: String) {
    self.path = path
    self.format = format
    diagnostic = Diagnostic(.unreadable, code: code, path: path, offset: 0, what: what, remedy: remedy)
  }
}

/// A file that is no archive of messages as far as can be told.
public struct PassedOver: Sendable {
  public var path: String
  /// What it is and what to do; nil for a file of no known kind.
  public var reason: String?

  public init(path: String, reason: String? = nil) {
    self.path = path
    self.reason = reason
  }
}

extension ByteSource {
  /// What is inside, where these bytes are a `.gz` or `.zip`; nil for everything else.
  ///
  /// - Parameter head: the first bytes.
  /// - Throws: `ReadingError`.
  public func contents(head: [UInt8]) throws -> Contents? {
    try contents(head: head, limits: InflationLimits())
  }

  func contents(head: [UInt8], limits: InflationLimits) throws -> Contents? {
    guard isPlain else { return nil }
    return try head.withView { view in
      if GzipHeader.begins(view) {
        return Contents(sources: [try gzipContents(view, limits)])
      }
      return ZipArchive.begins(view) ? try zipContents(limits) : nil
    }
  }

  private func gzipContents(_ head: ByteView, _ limits: InflationLimits) throws -> ByteSource {
    let modified = GzipHeader.modified(head) ?? modified
    let trailer = try bytes(at: max(0, (size ?? 0) - 4), count: 4)
    return ByteSource(
      inside: self, modified: modified, sizeHint: GzipHeader.sizeHint(trailer, packedSize: size ?? 0), limits: limits)
  }

  private func zipContents(_ limits: InflationLimits) throws -> Contents {
    do {
      let archive = try ZipArchive(file: file, path: path, size: size ?? 0)
      return archive.contents(limits)
    } catch let fault as ZipFault {
      return Contents(refused: [fault.refusal(path)])
    }
  }
}

/// The start of a gzip file (RFC 1952 2.3).
enum GzipHeader {
  static func begins(_ view: ByteView) -> Bool {
    view.has("\u{1F}") && view.count >= 10 && view[1] == 0x8B && view[2] == 8
  }

  /// When the file inside was last changed; nil where it does not say.
  static func modified(_ view: ByteView) -> Int64? {
    let seconds = view.uint32(at: 4)
    return seconds == 0 ? nil : Int64(seconds)
  }

  /// The size by the last four bytes, which hold no more of it; 0 where that is no help.
  static func sizeHint(_ trailer: [UInt8], packedSize: Int) -> Int {
    guard trailer.count == 4, packedSize < 1 << 30 else { return 0 }
    let size = trailer.withView { $0.uint32(at: 0) }
    return size > packedSize ? size : 0
  }
}

extension ZipArchive {
  /// A first member, no member, or a part of several.
  static func begins(_ view: ByteView) -> Bool {
    view.has("PK\u{3}\u{4}") || view.has("PK\u{5}\u{6}") || view.has("PK\u{7}\u{8}PK\u{3}\u{4}")
  }

  /// What can be read, and a word on the rest.
  func contents(_ limits: InflationLimits) -> Contents {
    var contents = Contents()
    let inside = entries.filter { !$0.isLitter }
    for entry in inside where entry.isReadable {
      if let kind = ForeignFile.named(entry.name) {
        contents.passedOver.append(PassedOver(path: "\(path)!\(entry.name)", reason: kind.advice))
      } else {
        contents.sources.append(ByteSource(entry, of: self, limits: limits))
      }
    }
    contents.refused = [
      refusal(of: inside.filter(\.isEncrypted), "encrypted", "encrypted-member", "encrypted"),
      refusal(
        of: inside.filter { !$0.isReadable && !$0.isEncrypted }, "archive", "unknown-packing", "packed in a rare way"),
    ].compactMap(\.self)
    return contents
  }

  /// One word for all members that share a trouble.
  private func refusal(of entries: [ZipEntry], _ format: String, _ code: String, _ trouble: String) -> Refusal? {
    guard let first = entries.first else { return nil }
    let others = entries.count == 1 ? "" : ", and \(entries.count - 1) more like it"
    return Refusal(
      "\(path)!\(first.name)", format, code: code, "the member is \(trouble)\(others)",
      remedy: "unpack the archive and name the folder")
  }
}
