import Foundation
import Testing

/// One mail after the other against what stalwart's mail-parser says of it, with its line ends as LF and as CRLF.
@Suite(.needsSharedData) struct StalwartMailTests {
  private static let folder = SharedData.archive("eml/stalwart-mail-parser/resources/eml")

  @Test func `Every mail is read as mail-parser reads it, or the reason is known`() throws {
    let mails = try Self.mails()
    #expect(mails.count == 107)
    #expect(Set(mails).isSuperset(of: differences.keys))
    for mail in mails {
      let bytes = Array(try SharedData.bytes("\(Self.folder)/\(mail).eml"))
      let golden = try Self.golden(mail)
      let known = differences[mail]?.of ?? []
      #expect(MailReading(bytes.withoutReturns).differences(from: golden) == known, "\(mail)")
      let longer: Set<String> = longerWithReturns.contains(mail) ? ["files"] : []
      #expect(MailReading(bytes.withReturns).differences(from: golden) == known.union(longer), "\(mail) with CRLF")
    }
  }

  private static func mails() throws -> [String] {
    try SharedData.files(below: folder).filter { $0.hasSuffix(".eml") }
      .map { String($0.dropFirst(folder.count + 1).dropLast(4)) }
  }

  private static func golden(_ mail: String) throws -> MailReading {
    let json = try JSONSerialization.jsonObject(with: SharedData.bytes("\(folder)/\(mail).json"))
    return MailReading(golden: json as? [String: Any] ?? [:])
  }
}

extension [UInt8] {
  fileprivate var withoutReturns: [UInt8] {
    indices.filter { self[$0] != 13 || $0 + 1 >= count || self[$0 + 1] != 10 }.map { self[$0] }
  }
  fileprivate var withReturns: [UInt8] { withoutReturns.flatMap { $0 == 10 ? [13, 10] : [$0] } }
}

extension MailReading {
  /// What a `.json` of mail-parser says.
  init(golden: [String: Any]) {
    let all = (golden["parts"] as? [[String: Any]] ?? []).map(GoldenPart.init)
    func parts(_ key: String) -> [GoldenPart] {
      (golden[key] as? [Int] ?? []).filter(all.indices.contains).map { all[$0] }
    }
    guard let root = all.first else { return }
    sender = root.mailboxes("from").first ?? ""
    recipients = ["to", "cc", "bcc"].flatMap { role in root.mailboxes(role).map { "\(role) \($0)" } }
    subject = root.texts("subject").last ?? ""
    sent = root.date
    messageID = root.texts("message_id").first ?? ""
    references = root.texts("in_reply_to") + root.texts("references")
    text = parts("text_body").map(\.readable).flatMap(Self.words)
    files = parts("attachments").compactMap(\.file)
  }
}

/// One part in a `.json` of mail-parser.
private struct GoldenPart {
  private let headers: [(name: String, value: Any)]
  private let body: [String: Any]

  init(_ json: [String: Any]) {
    headers = (json["headers"] as? [[String: Any]] ?? []).map { ($0["name"] as? String ?? "", $0["value"] ?? 0) }
    body = json["body"] as? [String: Any] ?? [:]
  }

  private func values(_ name: String, _ kind: String) -> [Any] {
    headers.filter { $0.name == name }.compactMap { ($0.value as? [String: Any])?[kind] }
  }

  func texts(_ name: String) -> [String] {
    values(name, "Text").compactMap { $0 as? String } + values(name, "TextList").flatMap { $0 as? [String] ?? [] }
  }

  func mailboxes(_ name: String) -> [String] {
    let lists = values(name, "Address").compactMap { $0 as? [String: Any] }
    let groups = lists.flatMap { $0["Group"] as? [[String: Any]] ?? [] }.map { $0["addresses"] }
    return (lists.map { $0["List"] } + groups).flatMap { $0 as? [[String: Any]] ?? [] }.map {
      MailReading.mailbox($0["name"] as? String ?? "", $0["address"] as? String ?? "")
    }
  }

  var date: [Int64?]? {
    guard let fields = values("date", "DateTime").last as? [String: Any] else { return nil }
    func number(_ name: String) -> Int { fields[name] as? Int ?? 0 }
    let zone = (number("tz_hour") * 60 + number("tz_minute")) * (fields["tz_before_gmt"] as? Bool == true ? -1 : 1)
    let clock = DateComponents(
      timeZone: TimeZone(secondsFromGMT: zone * 60), year: number("year"), month: number("month"), day: number("day"),
      hour: number("hour"), minute: number("minute"), second: number("second"))
    guard let moment = Calendar(identifier: .gregorian).date(from: clock) else { return nil }
    return [Int64(moment.timeIntervalSince1970) * 1000, Int64(zone)]
  }

  /// The text of the part; of HTML what stands between its tags.
  var readable: String {
    if let html = body["Html"] as? String { return html.withoutTags }
    return body["Text"] as? String ?? ""
  }

  /// Name, type and size of a file; nil for signatures, which are no files to us.
  var file: String? {
    let type = values("content_type", "ContentType").last as? [String: Any] ?? [:]
    let disposition = values("content_disposition", "ContentType").last as? [String: Any] ?? [:]
    let name = Self.attribute("filename", disposition) ?? Self.attribute("name", type) ?? ""
    let words = [type["c_type"], type["c_subtype"]].compactMap { $0 as? String }.joined(separator: "/").lowercased()
    return words.hasSuffix("signature") ? nil : MailReading.file(name, words, size)
  }

  private static func attribute(_ name: String, _ value: [String: Any]) -> String? {
    let attributes = value["attributes"] as? [[String: String]] ?? []
    return attributes.first { $0["name"] == name }?["value"]
  }

  private var size: Int {
    switch body.values.first {
    case let bytes as [Int]: bytes.count
    case let text as String: text.utf8.count
    default: 0
    }
  }
}

extension String {
  fileprivate var withoutTags: String {
    replacing(#/(?is)<(style|script|head|title)\b.*?</\1>/#, with: "").replacing(#/(?s)<!--.*?-->/#, with: "")
      .replacing(#/(?s)<[^>]*>/#, with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&auml;", with: "ä").replacing("&ouml;", with: "ö").replacing("&uuml;", with: "ü")
      .replacing("&szlig;", with: "ß").replacing("&Auml;", with: "Ä").replacing("&quot;", with: "\"")
      .replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
  }
}

/// What of a mail differs, and who is right by which rule.
private struct Difference {
  var of: Set<String>
  var reason: String

  init(_ of: Set<String>, _ reason: String) { (self.of, self.reason) = (of, reason) }
}

private let raw8bit = "header text that is neither ASCII nor UTF-8 is read as Windows-1252, not as U+FFFD"
private let textSize = "their size is that of the text in UTF-8 and with LF, ours that of the file in the mail"
private let noDelimiter = "a multipart in which no delimiter stands is read as text, not taken for its preamble"
private let outerDelimiter =
  "the delimiter of an outer multipart ends the inner ones, so what follows is a part (RFC 2046 5.1.2)"
private let enriched = "enriched text is read (RFC 1896), not taken for a file"
private let firstType = "of two Content-Type fields the first counts; they take the last"
private let oneAlternative = "of alternatives one is read (RFC 2046 5.1.4); they list all plain ones"
private let bareWord = "an address without @ and brackets is the mailbox; they take it for a name"

private let differences: [String: Difference] = [
  "legacy/010": Difference(["recipients", "subject"], raw8bit),
  "legacy/016": Difference(["files"], raw8bit + "; " + textSize),
  "legacy/017": Difference(["recipients"], raw8bit),
  "legacy/020": Difference(["recipients", "subject"], raw8bit),
  "legacy/022": Difference(["recipients", "subject"], raw8bit),
  "legacy/023": Difference(["files"], raw8bit),
  "legacy/026": Difference(["files"], raw8bit),
  "legacy/027": Difference(["recipients", "subject"], raw8bit),
  "legacy/033": Difference(["text"], "bytes above 7F under the label US-ASCII are read as Windows-1252, not as U+FFFD"),
  "legacy/049": Difference(["text"], "a uuencoded file in the text is cut out"),
  "legacy/052": Difference(["recipients", "subject", "text"], raw8bit),
  "malformed/001": Difference(["files", "text"], outerDelimiter),
  "malformed/002": Difference(["files", "text"], noDelimiter),
  "malformed/003": Difference(
    ["files", "text"], "the inner multipart has the boundary of the outer: its part is read"),
  "malformed/004": Difference(["files", "text"], noDelimiter),
  "malformed/006": Difference(["files", "text"], "the inner part never ends: it is read"),
  "malformed/007": Difference(["files"], "a multipart whose parts are empty is no file"),
  "malformed/008": Difference(["files", "text"], outerDelimiter),
  "malformed/009": Difference(["files", "text"], outerDelimiter),
  "malformed/011": Difference(["files", "text"], outerDelimiter),
  "malformed/012": Difference(["files"], outerDelimiter),
  "malformed/016": Difference(["files", "text"], outerDelimiter),
  "malformed/017": Difference(["files"], "the name of the file stands behind an empty disposition, and is read"),
  "malformed/019": Difference(["date", "text"], "noise with two headers: the first Date counts; they take the last"),
  "malformed/020": Difference(["text"], firstType),
  "malformed/021": Difference(["text"], firstType),
  "rfc/000": Difference(["files", "text"], enriched),
  "rfc/001": Difference(["sender", "recipients"], bareWord),
  "rfc/003": Difference(["files"], enriched),
  "rfc/004": Difference(["sender", "recipients", "files"], bareWord),
  "thirdparty/000": Difference(["text"], oneAlternative),
  "thirdparty/001": Difference(["text"], oneAlternative),
  "thirdparty/002": Difference(
    ["files", "text"], "a body that is no base64, whatever its header says, is read as it stands"),
  "thirdparty/005": Difference(["text"], "a delimiter begins a line (RFC 2046 5.1.1): `invalid--1--` holds none"),
  "thirdparty/007": Difference(["files"], "the messages of a digest are no files"),
  "thirdparty/015": Difference(["files"], outerDelimiter),
]

/// Files in unencoded or uuencoded form have more bytes where lines end in CRLF.
private let longerWithReturns: Set<String> = ["legacy/017", "legacy/048"]
