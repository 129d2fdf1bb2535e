/// A JSON value that fits into memory: one message of an export, not the export.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// As it is written, for identifiers must not lose digits.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in their order; of two with one name the first counts.
  case object([Member])

  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  /// The member of an object; nil for anything else.
  subscript(name: StaticString) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    let literal = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return members.first { $0.name.utf8.elementsEqual(literal) }?.value
  }

  /// The text of a string or of a number; nil for anything else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// A whole number, also one that is written as a string; nil for anything else and for more than 18 characters.
  var integer: Int64? { text.flatMap { $0.utf8.count <= 18 ? Int64($0) : nil } }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
