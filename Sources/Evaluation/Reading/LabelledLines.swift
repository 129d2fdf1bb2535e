import Foundation

/// The lines of a labelled file that are not empty, each with its number, counted from 1.
struct LabelledLines {
  let path: String
  private let data: Data
  let lines: [(number: Int, bytes: Data)]

  init(path: String, data: Data) {
    self.path = path
    self.data = data
    let all = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines = all.enumerated().compactMap { index, line in
      let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      return bytes.isEmpty ? nil : (index + 1, Data(bytes))
    }
  }

  /// The form of the file. Throws `unknownForm`.
  func form() throws -> LabelledForm {
    guard let first = lines.first, let form = LabelledForm(firstLine: first.bytes) else {
      throw EvaluationError.unknownForm(path: path)
    }
    return form
  }

  /// The records of the file, each with its place; annotated mail with its lines broken at `columns`, if given.
  ///
  /// Throws `brokenLine`, and `needsArchive` for expected episodes.
  func records(_ form: LabelledForm, wrappedAt columns: Int?) throws -> [any LabelledRecord] {
    if form == .rows { return try rows() }
    if form == .annotated {
      return try AnnotatedText.stories((path, data)).map { story in columns.map(story.wrapped) ?? story }
    }
    guard let type = form.record else { throw EvaluationError.needsArchive(path: path) }
    return try lines.map { try decode(type, $0.number, $0.bytes) }
  }

  private func rows() throws -> [any LabelledRecord] {
    guard let header = lines.first else { return [] }
    let columns = LabelledColumns(header.bytes)
    return try lines.dropFirst().map { line in
      guard var row = LabelledRow(line.bytes, columns: columns) else {
        throw broken(line.number, "the row has not as many fields as the header", "write a tab in a text as \\t")
      }
      guard row.readMarks() else {
        throw broken(line.number, "the marks of this row do not close or have no label", "write {LABEL|words}")
      }
      return row
    }
  }

  /// One line of JSON as a value. Throws `brokenLine`.
  func decode<Value: Decodable>(_ type: Value.Type, _ number: Int, _ bytes: Data) throws -> Value {
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(type, from: bytes)
    } catch let error as DecodingError {
      throw broken(number, error.summary, "correct the line or take it out")
    }
  }

  private func broken(_ line: Int, _ what: String, _ remedy: String) -> EvaluationError {
    .brokenLine(path: path, line: line, what: what, remedy: remedy)
  }
}

extension DecodingError {
  /// What is wrong and where, without any text of the data.
  fileprivate var summary: String {
    switch self {
    case .keyNotFound(let key, let context): "no \"\(name(context.codingPath + [key]))\""
    case .typeMismatch(let type, let context): "\"\(name(context.codingPath))\" is not of type \(type)"
    case .valueNotFound(_, let context): "\"\(name(context.codingPath))\" is empty"
    case .dataCorrupted(let context) where context.codingPath.isEmpty: "not valid JSON"
    case .dataCorrupted(let context): "\"\(name(context.codingPath))\" has a value that is not known"
    @unknown default: "not readable"
    }
  }

  private func name(_ path: [any CodingKey]) -> String {
    path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined().trimmingPrefix(".").description
  }
}
