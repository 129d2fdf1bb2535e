import Foundation
import Language
import Readers
import Testing

/// Replies of many mail programs, with the words that are their writer's own.
///
/// Floors lie a little below what is reached; they hold a gain and name the loss.
@Suite(.needsSharedData) struct OwnTextTests {
  /// Quotes stay in these expectations as context, and are cut here; nobody's own words begin with `>`.
  @Test func `Trimmed replies of Discourse`() throws {
    let folder = SharedData.archive("replies/discourse-email_reply_trimmer/test")
    let cases = try SharedData.files(below: folder + "/emails").map { path in
      let name = (path as NSString).lastPathComponent
      let trimmed = try SharedData.text("\(folder)/trimmed/\(name)")
      return Case(name, body: try SharedData.text(path), expected: trimmed.withoutQuotedLines)
    }
    #expect(cases.count == 64)
    expect(cases, atLeast: 54)
  }

  @Test func `Standard replies of Talon`() throws {
    let folder = SharedData.archive("replies/talon/tests/fixtures/standard_replies")
    let cases = try SharedData.files(below: folder).filter { $0.hasSuffix(".eml") }.map { path in
      guard case .message(let message) = try Reading(path, as: MboxFormat.self).records.first else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return Case((path as NSString).lastPathComponent, body: message.body, expected: "Hello")
    }
    #expect(cases.count == 12)
    expect(cases, atLeast: 12)
  }

  /// Signatures without a mark above them: telling these is guesswork, and a signature asks for nothing.
  @Test func `Signatures of Talon`() throws {
    let folder = SharedData.archive("replies/talon/tests/fixtures/signature/emails/stripped")
    let cases = try SharedData.files(below: folder).filter { $0.hasSuffix("_signature") }.map { path in
      let body = try SharedData.text(path.replacing("_signature", with: "_body"))
      let signature = try SharedData.text(path).trimmingCharacters(in: .whitespacesAndNewlines)
      return Case((path as NSString).lastPathComponent, body: body, expected: body.replacing(signature, with: ""))
    }
    #expect(cases.count == 6)
    expect(cases, atLeast: 1)
  }

  /// No expectations came with these: every reply has words of its own, and none of them is a quoted line.
  @Test func `Replies of Crisp keep words and lose quotes`() throws {
    let folder = SharedData.archive("replies/crisp-email-reply-parser/test/fixtures")
    let cases = try SharedData.files(below: folder).map { path in
      let body = try SharedData.text(path)
      let own = ownText(of: body).text
      return Case(
        (path as NSString).lastPathComponent, isRight: !own.isBlank && own == own.withoutQuotedLines)
    }
    expect(cases, atLeast: cases.count)
  }

  private func expect(_ cases: [Case], atLeast floor: Int) {
    let right = cases.count { $0.isRight }
    let wrong = cases.filter { !$0.isRight }.map(\.name).joined(separator: ", ")
    #expect(right >= floor, "\(right) of \(cases.count) right; wrong: \(wrong)")
  }
}

/// One reply and whether its own words came out.
private struct Case {
  var name: String
  var isRight: Bool

  init(_ name: String, isRight: Bool) {
    self.name = name
    self.isRight = isRight
  }

  /// White space is not compared: what counts is whose words they are.
  init(_ name: String, body: String, expected: String) {
    self.init(
      name,
      isRight: ownText(of: body).text.split(whereSeparator: \.isWhitespace)
        == expected.split(whereSeparator: \.isWhitespace))
  }
}

extension String {
  fileprivate var withoutQuotedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }.joined(separator: "\n")
  }

  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
