import Foundation
import Testing

/// Mail of the test sets of other programs against what Python's email package reads of it.
@Suite(.needsSharedData) struct SecondOpinionTests {
  @Test(arguments: [
    ("eml/enmime", ".raw", 90), ("eml/cpython-email/data", ".txt", 48), ("eml/notmuch/test/corpora", "", 300),
    ("eml/kde-mimetreeparser", ".mbox", 80), ("eml/aleph-ingest-file", ".eml", 5),
  ])
  func `Every mail is read as Python reads it, or the reason is known`(set: String, ending: String, count: Int) throws {
    let folder = SharedData.archive(set)
    let paths = try SharedData.files(below: folder).filter { $0.hasSuffix(ending) && !$0.hasSuffix("LICENSE") }
    #expect(paths.count >= count)
    for (path, opinion) in zip(paths, try Self.opinions(on: paths)) {
      let reading = MailReading(Array(try SharedData.bytes(path)))
      let name = String(path.dropFirst(SharedData.archive("eml/").count))
      let known = differences.first { name.hasSuffix($0.key) }?.value.of ?? []
      #expect(reading.differences(from: opinion) == known, "\(name)")
    }
  }

  /// What the script says of each file, in their order.
  private static func opinions(on paths: [String]) throws -> [MailReading] {
    let output = FileManager.default.temporaryDirectory.appending(path: "pushback-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    try Data().write(to: output)
    let script = Process()
    script.executableURL = URL(filePath: #filePath).appending(path: "../../../scripts/compare-mail").standardized
    script.arguments = ["--read"] + paths
    script.standardOutput = try FileHandle(forWritingTo: output)
    script.standardError = FileHandle.nullDevice
    try script.run()
    script.waitUntilExit()
    let lines = try Data(contentsOf: output).split(separator: UInt8(ascii: "\n"))
    try #require(lines.count == paths.count)
    return try lines.map { MailReading(opinion: try JSONSerialization.jsonObject(with: $0) as? [String: Any] ?? [:]) }
  }
}

extension MailReading {
  /// What `compare-mail --read` says.
  init(opinion: [String: Any]) {
    func mailboxes(_ key: String) -> [[String]] { opinion[key] as? [[String]] ?? [] }
    sender = mailboxes("sender").first.map { Self.mailbox($0[0], $0[1]) } ?? ""
    recipients = mailboxes("recipients").map { "\($0[0]) \(Self.mailbox($0[1], $0[2]))" }
    subject = opinion["subject"] as? String ?? ""
    sent = (opinion["date"] as? [Any]).map { $0.map { ($0 as? NSNumber)?.int64Value } }
    messageID = opinion["id"] as? String ?? ""
    references = opinion["references"] as? [String] ?? []
    text = Self.words(opinion["text"] as? String ?? "")
    files = (opinion["files"] as? [[Any]] ?? []).map {
      Self.file($0[0] as? String ?? "", $0[1] as? String ?? "", $0[2] as? Int ?? 0)
    }
  }
}

/// What of a mail differs, and who is right by which rule.
private struct Difference {
  var of: Set<String>
  var reason: String

  init(_ of: Set<String>, _ reason: String) { (self.of, self.reason) = (of, reason) }
}

private let digest = "the messages of a digest are no files"
private let noDelimiter = "a multipart in which no delimiter stands is read as text, not taken for a file"
private let wrongName = "a type that is none is text/plain, or ends at its first space (RFC 2045 5.2)"
private let opaque = "the text inside an opaque signature is read (RFC 8551 3.5.2)"

private let oneText = "a message that is one text is read, whatever name a program gave it (RFC 2183 2.1)"

private let differences: [String: Difference] = [
  "data/msg_02.txt": Difference(["files"], digest),
  "data/msg_15.txt": Difference(
    ["files", "text"], "the inner multipart has the boundary of the outer: its part is read"),
  "data/msg_17.txt": Difference(["files", "text"], noDelimiter),
  "data/msg_25.txt": Difference(["files", "text"], noDelimiter),
  "data/msg_30.txt": Difference(["files"], digest),
  "data/msg_31.txt": Difference(["files", "text"], noDelimiter),
  "data/msg_34.txt": Difference(["files"], digest),
  "data/msg_39.txt": Difference(["files"], "of inner multiparts with the boundary of the outer all files are read"),
  "data/msg_40.txt": Difference(["text"], "HTML in which dashes stand: marks of lists are told apart by lines"),
  "data/msg_41.txt": Difference(["files", "text"], noDelimiter),
  "html/attribute-text": Difference(["files", "text"], oneText),
  "low-quality/bad-header-wrap.raw": Difference(["files"], "a parameter whose folding was lost belongs to its field"),
  "low-quality/malformed-base64-attach.raw": Difference(
    ["files"], "sizes are worked out from the length of the base64"),
  "parts/chardet-fail.raw": Difference(["files", "text"], oneText),
  "parts/header-only.raw": Difference(["files"], oneText),
  "mail/header-only.raw": Difference(["files"], noDelimiter),
  "mail/mime-bad-8bit-filename.raw": Difference(["files"], "a raw name in UTF-8 is read (RFC 6532 3.2), not as U+FFFD"),
  "mail/mime-bad-content-transfer-encoding.raw": Difference(["text"], "text that is no base64 is read as it stands"),
  "mail/mime-bad-content-type.raw": Difference(["files"], wrongName),
  "mail/mime-blank-media-name.raw": Difference(["files"], wrongName),
  "mail/multipart-wo-boundary.raw": Difference(["files", "text"], noDelimiter),
  "mail/non-mime-missing-charset.raw": Difference(["text"], "a byte of 80 to 9F is read as Windows-1252"),
  "parts/extra-base64-character.raw": Difference(["text"], "base64 with a letter too many is decoded up to it"),
  "testdata/inlinepgpencrypted-appendix.mbox": Difference(
    ["text"], "of an encrypted text the footer of a list is none"),
  "testdata/openpgp-signed-no-protocol.mbox": Difference(
    ["files", "sender"], "without From the Sender wrote it; a signature of unknown type is a file"),
  "testdata/smime-cert.mbox": Difference(["files"], "a certificate is a file"),
  "testdata/smime-encrypted-octet-stream.mbox": Difference(["files"], "what is encrypted is no file"),
  "testdata/smime-opaque-sign.mbox": Difference(["text"], opaque),
  "crypto/encrypted-signed.eml": Difference(["date"], "`06:09:22 PM EDT` is in the afternoon, and has a zone"),
  "lkml/cur/1382298793.002302:2,": Difference(["recipients"], "single quotes around a name are taken off"),
  "lkml/cur/1382298805.004688:2,": Difference(
    ["text"], "a line of format=flowed goes on: its `>` is no quote (RFC 3676)"),
  "pkcs7/smime-onepart-signed.eml": Difference(["text"], opaque),
  "protected-headers/smime-onepart-signed.eml": Difference(["text"], opaque),
]
