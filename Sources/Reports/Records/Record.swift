import Messages

/// A kind of row that leaves pushback as open data. Names and types of its fields are a public contract: they may
/// be added to, never changed.
public protocol Record: Sendable {
  /// Snake_case; also the name of the CSV file.
  static var name: String { get }
  /// What one row stands for.
  static var about: String { get }
  /// In the order of print.
  static var fields: [Field<Self>] { get }
  static var keys: Keys { get }
}

extension Record {
  public static var keys: Keys { Keys() }
  /// The value of each field, in order.
  public var values: [Value] { Self.fields.map { $0.value(self) } }
  /// The record as one object.
  public var object: Value { .object(Self.fields.map { Value.Member($0.description.name, $0.value(self)) }) }
}

/// What a field means, for readers and for data packages.
public struct FieldDescription: Sendable, Equatable {
  /// Snake_case.
  public var name: String
  public var type: ValueType
  /// One sentence.
  public var about: String
  /// What a number counts, such as "hours"; nil of anything else.
  public var unit: String?
}

/// One field of a record: its description, and how its value is taken.
public struct Field<Subject>: Sendable {
  public let description: FieldDescription
  let value: @Sendable (Subject) -> Value

  init(
    _ name: String, _ type: ValueType, _ about: String, unit: String? = nil,
    value: @escaping @Sendable (Subject) -> Value
  ) {
    description = FieldDescription(name: name, type: type, about: about, unit: unit)
    self.value = value
  }
}

extension Field {
  static func text(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> String?) -> Field {
    Field(name, .text, about) { get($0).map(Value.text) ?? .missing }
  }

  static func integer(
    _ name: String, _ about: String, unit: String? = nil, _ get: @escaping @Sendable (Subject) -> Int?
  ) -> Field {
    Field(name, .integer, about, unit: unit) { get($0).map(Value.integer) ?? .missing }
  }

  static func number(
    _ name: String, _ about: String, unit: String? = nil, _ get: @escaping @Sendable (Subject) -> Double?
  ) -> Field {
    Field(name, .number, about, unit: unit) { get($0).map(Value.number) ?? .missing }
  }

  static func boolean(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> Bool?) -> Field {
    Field(name, .boolean, about) { get($0).map(Value.boolean) ?? .missing }
  }

  static func instant(_ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> Instant?) -> Field {
    Field(name, .instant, about) { get($0).map(Value.instant) ?? .missing }
  }

  /// Another record inside this one.
  static func object<Inner: Record>(
    _ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> Inner?
  ) -> Field {
    Field(name, .object(Inner.fields.map(\.description)), about) { get($0)?.object ?? .missing }
  }

  /// Several records inside this one.
  static func objects<Inner: Record>(
    _ name: String, _ about: String, _ get: @escaping @Sendable (Subject) -> [Inner]
  ) -> Field {
    let type = ValueType.list(.object(Inner.fields.map(\.description)))
    return Field(name, type, about) { .list(get($0).map(\.object)) }
  }
}
