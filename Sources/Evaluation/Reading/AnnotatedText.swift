import Foundation
import Messages

/// Reads stories whose labels are written into the text.
///
/// `@ id | voice | medium` begins a story, `Q:` or `A=CLASS:` a message, `| ` another line of it.
package struct AnnotatedText {
  private let path: String
  private var stories: [AnnotatedStory] = []

  /// The stories of a file. Throws `EvaluationError.brokenLine`.
  package static func stories(_ file: LabelledFile) throws -> [AnnotatedStory] {
    var reader = AnnotatedText(path: file.path)
    let lines = String(decoding: file.data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() { try reader.read(line, index + 1) }
    return try reader.finished()
  }

  private init(path: String) { self.path = path }

  private mutating func read(_ line: Substring, _ number: Int) throws {
    if line.hasPrefix("@ ") {
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
      let role = AnnotatedStory.Role(rawValue: String(line.prefix(1)))
    else { throw broken(number, "begins neither a story nor a message of one") }
    let classes = line[..<colon].dropFirst(2).split(separator: ",").map(String.init)
    let text = String(line[line.index(after: colon)...].drop { $0 == " " })
    stories[stories.count - 1].messages.append(
      AnnotatedStory.Message(role: role, classes: classes, text: text, marks: []))
  }

  private mutating func goOn(_ line: Substring, _ number: Int) throws {
    guard let last = stories.last?.messages.indices.last else { throw broken(number, "goes on with no message") }
    stories[stories.count - 1].messages[last].text += "\n" + line
  }

  /// The stories with the marks taken out of their texts.
  private func finished() throws -> [AnnotatedStory] {
    try stories.map { story in
      var story = story
      for at in story.messages.indices {
        guard let read = Markup.read(story.messages[at].text) else {
          throw EvaluationError.brokenLine(
            path: path, line: 0, what: "the marks of a message in \(story.id) do not close or have no label",
            remedy: "write {LABEL|words}")
        }
        story.messages[at].text = read.text
        story.messages[at].marks = read.marks
      }
      return story
    }
  }

  private func broken(_ line: Int, _ what: String) -> EvaluationError {
    .brokenLine(path: path, line: line, what: what, remedy: "see Training/corpus/README.md")
  }
}

/// `{LABEL|words}`, one inside another or side by side; `?` before the label marks a doubt, `*` behind it what is specific.
enum Markup {
  /// The text without its marks, and the marks; nil where they do not close.
  static func read(_ source: String) -> (text: String, marks: [AnnotatedStory.Mark])? {
    var text: [UInt8] = []
    var open: [AnnotatedStory.Mark] = []
    var marks: [AnnotatedStory.Mark] = []
    var bytes = Array(source.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "{") {
        guard let bar = bytes.firstIndex(of: UInt8(ascii: "|")) else { return nil }
        open.append(mark(bytes[..<bar], at: text.count))
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

  private static func mark(_ name: ArraySlice<UInt8>, at start: Int) -> AnnotatedStory.Mark {
    let name = String(decoding: name, as: UTF8.self)
    let label = name.drop { $0 == "?" }
    let isSpecific = label.hasSuffix("*")
    return AnnotatedStory.Mark(
      label: Label(rawValue: String(isSpecific ? label.dropLast() : label)), isUnsure: name.hasPrefix("?"),
      isSpecific: isSpecific, span: Span(start, start))
  }
}
