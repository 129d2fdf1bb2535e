import Foundation
import Messages

/// Reads stories whose labels are written into the text.
///
/// `@ id | voice | medium` begins a story, `Q:` or `A=CLASS:` a message, `| ` another line of it.
package struct AnnotatedText {
  private let path: String
  private var stories: [AnnotatedStory] = []
  /// Where the last message begins.
  private var start = 0

  /// The stories of a file. Throws `EvaluationError.brokenLine`.
  package static func stories(_ file: LabelledFile) throws -> [AnnotatedStory] {
    var reader = AnnotatedText(path: file.path)
    for line in LabelledLines(path: file.path, data: file.data).lines {
      try reader.read(String(decoding: line.bytes, as: UTF8.self)[...], line.number)
    }
    try reader.finish()
    return reader.stories
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ line: Substring, _ number: Int) throws {
    if line.hasPrefix("@ ") {
      try finish()
      stories.append(try story(line.dropFirst(2), number))
    } else if line.hasPrefix("|") {
      try goOn(line.dropFirst(line.hasPrefix("| ") ? 2 : 1), number)
    } else if !line.allSatisfy(\.isWhitespace) {
      try begin(line, number)
    }
  }

  private func story(_ line: Substring, _ number: Int) throws -> AnnotatedStory {
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 3, let medium = Medium(rawValue: parts[2].uppercased()) else {
      throw broken(number, "not \"@ id | voice | medium\"")
    }
    return AnnotatedStory(id: parts[0], voice: parts[1], medium: medium, messages: [])
  }

  private mutating func begin(_ line: Substring, _ number: Int) throws {
    guard !stories.isEmpty, let colon = line.firstIndex(of: ":"),
      var message = AnnotatedStory.Message(head: line[..<colon])
    else { throw broken(number, "begins neither a story nor a message of one") }
    try finish()
    message.text = String(line[line.index(after: colon)...].drop { $0 == " " })
    stories[stories.count - 1].messages.append(message)
    start = number
  }

  private mutating func goOn(_ line: Substring, _ number: Int) throws {
    guard let last = stories.last?.messages.indices.last else { throw broken(number, "goes on with no message") }
    stories[stories.count - 1].messages[last].text += "\n" + line
  }

  /// Takes the marks out of the last message of the last story, once all of its lines are read.
  private mutating func finish() throws {
    guard let story = stories.indices.last, let last = stories[story].messages.indices.last else { return }
    guard let read = Markup.read(stories[story].messages[last].text) else {
      throw EvaluationError.brokenLine(
        path: path, line: start, what: "the marks of this message do not close or have no label",
        remedy: "write {LABEL|words}")
    }
    stories[story].messages[last].text = read.text
    stories[story].messages[last].marks = read.marks
  }

  private func broken(_ line: Int, _ what: String) -> EvaluationError {
    .brokenLine(path: path, line: line, what: what, remedy: "see Training/corpus/README.md")
  }
}

extension AnnotatedStory.Message {
  /// The role and the classes that stand before the colon; nil where one of them is not known.
  fileprivate init?(head: Substring) {
    let parts = head.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let letter = parts.first, let role = AnnotatedStory.Role(rawValue: String(letter)) else { return nil }
    let classes = parts.dropFirst().flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard classes.allSatisfy({ role.mayBe(String($0)) }) else { return nil }
    self.init(role: role, classes: classes.map(String.init), text: "", marks: [])
  }
}

extension AnnotatedStory.Role {
  /// Whether a class can stand behind the letter; NONE says that a message answers nothing.
  fileprivate func mayBe(_ name: String) -> Bool {
    switch self {
    case .asker: ["REPEAT", "PRESSURE"].contains(name)
    case .asked: name == "NONE" || ResponseClass(rawValue: name) != nil
    }
  }
}

/// `{LABEL|words}`, one inside another or side by side; `?` before the label marks a doubt, `*` behind it what is specific.
enum Markup {
  /// The text without its marks, and the marks; nil where they do not close, or one has no label.
  static func read(_ source: String) -> (text: String, marks: [AnnotatedStory.Mark])? {
    var text: [UInt8] = []
    var open: [AnnotatedStory.Mark] = []
    var marks: [AnnotatedStory.Mark] = []
    var bytes = Array(source.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "{") {
        guard let bar = bytes.firstIndex(of: UInt8(ascii: "|")), let opened = mark(bytes[..<bar], at: text.count)
        else { return nil }
        open.append(opened)
        bytes = bytes[(bar + 1)...]
      } else if byte == UInt8(ascii: "}") {
        guard var mark = open.popLast() else { return nil }
        mark.span.end = text.count
        marks.append(mark)
      } else {
        text.append(byte)
      }
    }
    guard open.isEmpty else { return nil }
    marks.sort { ($0.span.start, $0.label) < ($1.span.start, $1.label) }
    return (String(decoding: text, as: UTF8.self), marks)
  }

  private static func mark(_ name: ArraySlice<UInt8>, at start: Int) -> AnnotatedStory.Mark? {
    let isUnsure = name.first == UInt8(ascii: "?")
    let isSpecific = name.last == UInt8(ascii: "*")
    let label = name.dropFirst(isUnsure ? 1 : 0).dropLast(isSpecific ? 1 : 0)
    guard !label.isEmpty, label.allSatisfy(isOfLabel) else { return nil }
    return AnnotatedStory.Mark(
      label: Label(rawValue: String(decoding: label, as: UTF8.self)), isUnsure: isUnsure, isSpecific: isSpecific,
      span: Span(start, start))
  }

  /// Whether a byte can stand in a label: a capital, or one of `_:.`.
  private static func isOfLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."): true
    default: false
    }
  }
}
