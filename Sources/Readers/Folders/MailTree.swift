/// The files below a folder or in an archive, sorted by their names: folders of messages, and all others.
public struct MailTree {
  public private(set) var folders: [MessageFolder] = []
  /// What is recognised by its content, in the order in which it was given.
  public private(set) var others: [ByteSource] = []

  private struct Place: Hashable {
    var path: String
    var kind: MessageFolder.Kind
  }

  private var found: [Place: [ByteSource]] = [:]
  private var order: [Place] = []

  /// - Throws: `ReadingError`, where a file must be looked into.
  public init(_ sources: [ByteSource]) throws {
    let paths = Set(sources.map(\.path))
    for source in sources where !IndexFile.holds(source, among: paths) { add(source) }
    for place in order {
      let messages = found[place] ?? []
      if try Self.isFolder(place.kind, messages) {
        folders.append(MessageFolder(path: place.path, kind: place.kind, messages: messages))
      } else {
        others += messages
      }
    }
    found = [:]
  }

  private mutating func add(_ source: ByteSource) {
    guard let place = Self.place(of: source) else { return others.append(source) }
    if found[place] == nil { order.append(place) }
    found[place, default: []].append(source)
  }

  /// Of which folder of messages a file may be a part; nil for every other file.
  private static func place(of source: ByteSource) -> Place? {
    let (name, folder) = (source.name, source.folder)
    if MaildirName.folders.contains(folder.name) { return Place(path: folder.parent.label, kind: .maildir) }
    if name.hasSuffix(".emlx") { return Place(path: folder.mailbox.label, kind: .emlx) }
    return MHName(name) == nil ? nil : Place(path: folder.label, kind: .mh)
  }

  /// Whether files named so are what they seem: of those with numbers for names one is looked into.
  private static func isFolder(_ kind: MessageFolder.Kind, _ messages: [ByteSource]) throws -> Bool {
    switch kind {
    case .maildir: messages.contains { MaildirName($0.name).isUnique }
    case .mh: try messages.first.map { MboxFormat.recognises(try $0.bytes(count: 1 << 16), at: $0.place) } ?? false
    case .emlx, .eml: true
    }
  }
}

extension ByteFolder {
  /// The folder `Name.mbox` of Apple Mail around this one, which is several folders up; this one where there is none.
  fileprivate var mailbox: ByteFolder {
    var folder = self
    for _ in 0..<12 {
      if folder.name.hasSuffix(".mbox") { return folder }
      let parent = folder.parent
      if parent.path == folder.path { break }
      folder = parent
    }
    return self
  }
}
