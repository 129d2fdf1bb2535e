/// Kinds of files that may well hold messages, that are known by their first bytes, and that are not read.
public enum ForeignFile: CaseIterable, Sendable {
  case archive, tar, bzip2, xz, zstandard, sevenZip, rar, outlook, outlookMail, outlookExpress, listserv, contacts
  case calendar, psiXML

  /// The kind of a file that begins so; nil for all others.
  public init?(_ head: [UInt8]) {
    guard let kind = Self.allCases.first(where: { head.withView($0.begins) }) else { return nil }
    self = kind
  }

  private func begins(_ view: ByteView) -> Bool {
    switch self {
    case .archive: ZipArchive.begins(view) || GzipHeader.begins(view)
    case .tar: view.has("ustar", at: 257)
    case .bzip2: view.has("BZh") && view.has("1AY&SY", at: 4)
    case .xz: view.begins([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) || view.has("LZIP\u{1}")
    case .zstandard: view.begins([0x28, 0xB5, 0x2F, 0xFD])
    case .sevenZip: view.begins([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    case .rar: view.has("Rar!\u{1A}\u{7}")
    case .outlook: view.has("!BDN")
    case .outlookMail: view.begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    case .outlookExpress: view.begins([0xCF, 0xAD, 0x12, 0xFE]) || view.has("JMF6\u{3}")
    case .listserv: view.isListservLog
    case .contacts: view.withoutPreamble.hasIgnoringCase("begin:vcard")
    case .psiXML: view.isPsiXML
    case .calendar: CalendarFormat.isAncestor(view.withoutPreamble)
    }
  }

  /// What it is and what to do with it.
  public var advice: String {
    switch self {
    case .archive: "an archive inside an archive; unpack it and name it"
    case .tar: "a tar archive; unpack it and name the folder"
    case .bzip2: "packed with bzip2; unpack it first"
    case .xz: "packed with xz or lzip; unpack it first"
    case .zstandard: "packed with zstd; unpack it first"
    case .sevenZip: "a 7z archive; unpack it and name the folder"
    case .rar: "a RAR archive; unpack it and name the folder"
    case .outlook: "a store of Outlook; convert it to mbox, with readpst for example"
    case .outlookMail: "a mail of Outlook (.msg) or another Office file; save it as .eml if it is mail"
    case .outlookExpress: "a store of Outlook Express; convert it to mbox first"
    case .listserv: "a log of LISTSERV, which is no mbox; ask the list for an mbox, or convert it first"
    case .contacts: "contacts; `pushback people import` joins the addresses of each"
    case .psiXML:
      "an XML form that Psi itself does not write, and that does not say who the other one is; take the `.history` file"
    case .calendar: "a calendar in the old form of vCalendar 1.0; export it as iCalendar (.ics)"
    }
  }

  /// The kind that the name of a file tells, for those that are not worth opening.
  static func named(_ name: String) -> ForeignFile? {
    let endings: [(String, ForeignFile)] = [
      (".tar.gz", .tar), (".tgz", .tar), (".tar", .tar), (".tbz2", .tar), (".txz", .tar), (".gz", .archive),
      (".zip", .archive), (".bz2", .bzip2), (".xz", .xz), (".zst", .zstandard), (".7z", .sevenZip), (".rar", .rar),
    ]
    let lower = name.lowercased()
    return endings.first { lower.utf8.suffix($0.0.utf8.count).elementsEqual($0.0.utf8) }?.1
  }
}

extension ByteView {
  fileprivate func begins(_ bytes: [UInt8]) -> Bool { prefix(bytes.count).buffer.elementsEqual(bytes) }

  /// `<history>` with messages of which nothing is told but time and direction.
  fileprivate var isPsiXML: Bool {
    let start = withoutPreamble.prefix(4096)
    return start.firstIndex(of: "<history") != nil && start.firstIndex(of: "is_incoming=") != nil && start.has("<")
  }

  /// A ruler of 73 `=` before a header whose values are padded with spaces.
  fileprivate var isListservLog: Bool {
    let start = withoutPreamble
    let end = start.lineEnd(from: 0)
    guard (60...80).contains(start.prefix(end).trimmed.count) else { return false }
    return start.prefix(end).trimmed.buffer.allSatisfy { $0 == UInt8(ascii: "=") } && start.has("Date:  ", at: end + 1)
  }
}
