import Foundation
import Language
import Readers
import Testing

/// Replies of many mail programs, with the words that are their writer's own.
///
/// The sets come from tools that get all of their own cases right; so does this.
@Suite(.needsSharedData) struct OwnTextTests {
  /// Quotes stay in these expectations as context, and are cut here; nobody's own words begin with `>`.
  @Test func `Trimmed replies of Discourse`() throws {
    let folder = SharedData.archive("replies/discourse-email_reply_trimmer/test")
    let cases = try SharedData.files(below: folder + "/emails").map { path in
      let name = (path as NSString).lastPathComponent
      let trimmed = try SharedData.text("\(folder)/trimmed/\(name)")
      let own = ownText(of: try SharedData.text(path)).text
      return Case(name, found: [own.withoutQuotedLines], expected: trimmed.withoutQuotedLines)
    }
    expect(cases, 64)
  }

  /// What the tool took off the end is cut here, too, word by word and in order.
  ///
  /// It joins the lines of attributions and writes all marks of quotes as `>`; marks are not compared.
  @Test func `Elided quotes of Discourse`() throws {
    let folder = SharedData.archive("replies/discourse-email_reply_trimmer/test")
    let cases: [Case] = try SharedData.files(below: folder + "/emails").compactMap { path in
      let name = (path as NSString).lastPathComponent
      let elided = try SharedData.text("\(folder)/elided/\(name)").wordsWithoutMarks
      guard !elided.isEmpty else { return nil }
      let body = try SharedData.text(path)
      return Case(name, isRight: ownText(of: body).cut(from: body).wordsWithoutMarks.holdsInOrder(elided))
    }
    expect(cases, 56)
  }

  @Test func `Standard replies of Talon`() throws {
    let folder = SharedData.archive("replies/talon/tests/fixtures/standard_replies")
    let cases = try SharedData.files(below: folder).filter { $0.hasSuffix(".eml") }.map { path in
      Case((path as NSString).lastPathComponent, found: [ownText(of: try body(path)).text], expected: "Hello")
    }
    expect(cases, 12)
  }

  @Test func `Replies in HTML of Talon`() throws {
    let folder = SharedData.archive("replies/talon/tests/fixtures/html_replies")
    let cases = try SharedData.files(below: folder).map { path in
      let mail = try SharedData.scratchFile("Content-Type: text/html; charset=utf-8\n\n" + SharedData.text(path))
      defer { try? FileManager.default.removeItem(atPath: mail) }
      let own = ownText(of: try body(mail)).text
      return Case((path as NSString).lastPathComponent, found: [own], expected: "Hi. I am fine. Thanks, Alex")
    }
    expect(cases, 9)
  }

  /// Talon counts the sign-off to the signature.
  @Test func `Signatures of Talon`() throws {
    let folder = SharedData.archive("replies/talon/tests/fixtures/signature/emails/stripped")
    let cases = try SharedData.files(below: folder).filter { $0.hasSuffix("_signature") }.map { path in
      let body = try SharedData.text(path.replacing("_signature", with: "_body"))
      let signature = try SharedData.text(path).trimmingCharacters(in: .whitespacesAndNewlines)
      return Case(
        (path as NSString).lastPathComponent, found: [ownText(of: body).withoutSignOff],
        expected: body.replacing(signature, with: ""))
    }
    expect(cases, 6)
  }

  /// What its tests say of each is written down in `CrispReplies`; a sign-off may be there or not.
  @Test func `Replies of Crisp`() throws {
    let folder = SharedData.archive("replies/crisp-email-reply-parser/test/fixtures")
    let cases: [Case] = try SharedData.files(below: folder).compactMap { path in
      let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
      let body = try SharedData.text(path)
      guard let expected = CrispReplies.ownText(of: name, body: body) else { return nil }
      let own = ownText(of: body)
      return Case(name, found: [own.text, own.withoutSignOff], expected: expected)
    }
    expect(cases, 88)
  }

  /// The body of the first message of a file.
  private func body(_ path: String) throws -> String {
    guard case .message(let message) = try Reading(path, as: MboxFormat.self).records.first else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return message.body
  }

  private func expect(_ cases: [Case], _ count: Int) {
    let right = cases.count { $0.isRight }
    let wrong = cases.filter { !$0.isRight }.map(\.name).joined(separator: ", ")
    #expect(cases.count == count)
    #expect(right == count, "\(right) of \(cases.count) right; wrong: \(wrong)")
  }
}

/// One reply and whether its own words came out.
private struct Case {
  let name: String
  let isRight: Bool

  init(_ name: String, isRight: Bool) {
    self.name = name
    self.isRight = isRight
  }

  /// White space is not compared: what counts is whose words they are.
  init(_ name: String, found: [String], expected: String) {
    self.name = name
    isRight = found.contains {
      $0.words == expected.words
    }
  }
}

extension OwnText {
  /// What of a body is not own.
  fileprivate func cut(from body: String) -> String {
    let bytes = Array(body.utf8)
    let cut = zones.filter { !$0.kind.isOwn }.flatMap { bytes[$0.span.start..<$0.span.end] }
    return String(decoding: cut, as: UTF8.self)
  }

  /// The own text without its sign-off.
  fileprivate var withoutSignOff: String {
    let bytes = Array(text.utf8)
    let kept = parts.filter { $0.kind != .signOff }.flatMap { bytes[$0.span.start..<$0.span.end] }
    return String(decoding: kept, as: UTF8.self)
  }
}

extension String {
  fileprivate var words: [Substring] { split(whereSeparator: \.isWhitespace) }

  /// Its words but `>`, `|` and initials before them.
  fileprivate var wordsWithoutMarks: [Substring] {
    words.filter { $0 != "|" && ($0.contains("<") || !$0.hasSuffix(">")) }
  }

  fileprivate var withoutQuotedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }.joined(separator: "\n")
  }
}

extension [Substring] {
  /// Whether all these words stand here in this order, perhaps with others between them.
  fileprivate func holdsInOrder(_ words: [Substring]) -> Bool {
    var left = words[...]
    for word in self where word == left.first { left.removeFirst() }
    return left.isEmpty
  }
}
