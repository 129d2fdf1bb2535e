import Messages

/// One value of an export, before any format: what CSV, JSON and a data package agree on.
public indirect enum Value: Sendable, Equatable {
  case missing
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// Written as ISO 8601 in UTC.
  case instant(Instant)
  case list([Value])
  case object([Member])

  /// A named part of an object; order is kept.
  public struct Member: Sendable, Equatable {
    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }
}

/// What sort of value a field has.
public indirect enum ValueType: Sendable, Equatable {
  case text, integer, number, boolean, instant
  case list(ValueType)
  case object([FieldDescription])

  /// The word for it in documents: "text", "list of object".
  public var name: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .instant: "time"
    case .list(let element): "list of \(element.name)"
    case .object: "object"
    }
  }

  var nested: [FieldDescription] {
    switch self {
    case .object(let fields): fields
    case .list(let element): element.nested
    default: []
    }
  }
}
