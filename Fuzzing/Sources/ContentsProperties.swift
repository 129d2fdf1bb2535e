import Readers

/// What holds of compressed files: whatever is inside is read to its end, recognised and read, and nothing stops that.
func checkContents(_ input: [UInt8]) throws {
  let file = ScratchBytes(input)
  let source = try ByteSource(file: file.path, as: "input")
  guard let contents = try source.contents(head: Array(input.prefix(65536))) else { return }
  for refusal in contents.refused {
    try Finding.unless(refusal.diagnostic.severity == .unreadable, "a refusal that is only a warning")
  }
  let tree = try MailTree(contents.sources)
  for folder in tree.folders { _ = try records(of: folder.reader(.all)) }
  for member in tree.others { try checkMember(member) }
}

private func checkMember(_ source: ByteSource) throws {
  let head = try source.bytes(count: 65536)
  guard let format = formats.first(where: { $0.recognises(head, at: source.place) }) else { return }
  let found = try records(of: source.reader(format, .all))
  let faults = found.filter { if case .unreadable = $0 { true } else { false } }
  try Finding.unless(source.fault == nil || !faults.isEmpty, "damage that is not told")
}
