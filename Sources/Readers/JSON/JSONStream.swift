/// Pulls the tokens of a JSON file one by one, in constant memory (RFC 8259).
///
/// Exports of chats may be larger than memory, which a parser that builds the whole document cannot read. A text beyond
/// the cap is cut. Throws `JSONFault` where the file is no JSON, and `ReadingError`.
final class JSONStream {
  static let depthLimit = 64
  /// Values that one value may hold inside; the rest are dropped.
  static let nodeLimit = 100_000
  /// Longest text that is kept.
  static let textCap = 4 << 20

  enum Token: Equatable {
    case beginObject, endObject, beginArray, endArray
    case name(String)
    case string(String)
    case number(String)
    case bool(Bool)
    case null
    /// The document is over; so is the file, but for white space.
    case end
  }

  private enum Container {
    case object, array
  }

  /// What may come next.
  private enum Expectation {
    case value, valueOrEnd, name, nameOrEnd, separatorOrEnd, nothing
  }

  private let bytes: JSONBytes
  private var containers: [Container] = []
  private var expected = Expectation.value
  private var peeked: Token?
  /// How many texts were cut.
  private(set) var cutTexts = 0
  /// Where the token that was looked at last begins.
  private(set) var peekedOffset = 0

  /// - Throws: `ReadingError.cannotOpen`.
  init(_ source: ByteSource, blockSize: Int = 1 << 18) throws {
    bytes = try JSONBytes(source, blockSize: blockSize)
  }

  var bytesRead: Int { bytes.offset }
  /// Offset just after the token that was read last.
  var offset: Int { bytes.offset }

  func next() throws -> Token {
    if let token = peeked {
      peeked = nil
      return token
    }
    try skipSeparator()
    guard let byte = try bytes.peek() else { return try atEndOfFile() }
    return try token(byte)
  }

  /// The next token, left where it is.
  func peek() throws -> Token {
    if let peeked { return peeked }
    try skipSeparator()
    peekedOffset = bytes.offset
    let token = try next()
    peeked = token
    return token
  }
}

// The grammar.
extension JSONStream {
  private func skipSeparator() throws {
    try bytes.skipWhite()
    guard expected == .separatorOrEnd, try bytes.peek() == UInt8(ascii: ",") else { return }
    bytes.take()
    try bytes.skipWhite()
    expected = containers.last == .object ? .name : .value
  }

  private func atEndOfFile() throws -> Token {
    guard expected == .nothing else { throw JSONFault(reason: .truncated, offset: bytes.offset) }
    return .end
  }

  private func token(_ byte: UInt8) throws -> Token {
    switch byte {
    case UInt8(ascii: "{"): return try open(.object)
    case UInt8(ascii: "["): return try open(.array)
    case UInt8(ascii: "}"): return try close(.object)
    case UInt8(ascii: "]"): return try close(.array)
    case UInt8(ascii: "\"") where expected == .name || expected == .nameOrEnd: return try name()
    default:
      guard expected == .value || expected == .valueOrEnd else { throw fault }
      defer { valueIsOver() }
      return try scalar(byte)
    }
  }

  private var fault: JSONFault { JSONFault(reason: .malformed, offset: bytes.offset) }

  private func open(_ container: Container) throws -> Token {
    guard expected == .value || expected == .valueOrEnd else { throw fault }
    guard containers.count < Self.depthLimit else { throw JSONFault(reason: .tooDeep, offset: bytes.offset) }
    bytes.take()
    containers.append(container)
    expected = container == .object ? .nameOrEnd : .valueOrEnd
    return container == .object ? .beginObject : .beginArray
  }

  private func close(_ container: Container) throws -> Token {
    guard containers.last == container, [.separatorOrEnd, .nameOrEnd, .valueOrEnd].contains(expected) else {
      throw fault
    }
    bytes.take()
    containers.removeLast()
    valueIsOver()
    return container == .object ? .endObject : .endArray
  }

  private func valueIsOver() { expected = containers.isEmpty ? .nothing : .separatorOrEnd }

  private func name() throws -> Token {
    let name = try string()
    try bytes.skipWhite()
    guard let byte = try bytes.peek() else { throw JSONFault(reason: .truncated, offset: bytes.offset) }
    guard byte == UInt8(ascii: ":") else { throw fault }
    bytes.take()
    expected = .value
    return .name(name)
  }

  private func scalar(_ byte: UInt8) throws -> Token {
    if byte == UInt8(ascii: "\"") { return .string(try string()) }
    if byte.isDigit || byte == UInt8(ascii: "-") { return .number(try bytes.word { Self.isNumeric($0) }) }
    let place = fault
    switch try bytes.word(while: \.isLetter) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: throw try bytes.peek() == nil ? JSONFault(reason: .truncated, offset: bytes.offset) : place
    }
  }

  private static func isNumeric(_ byte: UInt8) -> Bool { byte.isDigit || "+-.eE".utf8.contains(byte) }

  private func string() throws -> String {
    let (text, isCut) = try bytes.string(cap: Self.textCap)
    if isCut { cutTexts += 1 }
    return text
  }
}

// Whole values.
extension JSONStream {
  /// The next value with everything in it, as far as the limit of nodes reaches.
  func value() throws -> JSONValue {
    var budget = Self.nodeLimit
    return try value(try next(), &budget)
  }

  /// Passes over the next value.
  func skipValue() throws {
    var depth = 0
    repeat {
      switch try next() {
      case .beginObject, .beginArray: depth += 1
      case .endObject, .endArray: depth -= 1
      case .end: return
      default: break
      }
    } while depth > 0
  }

  private func value(_ token: Token, _ budget: inout Int) throws -> JSONValue {
    budget -= 1
    switch token {
    case .string(let text): return .string(text)
    case .number(let text): return .number(text)
    case .bool(let bool): return .bool(bool)
    case .beginArray: return .array(try elements(&budget))
    case .beginObject: return .object(try members(&budget))
    default: return .null
    }
  }

  private func elements(_ budget: inout Int) throws -> [JSONValue] {
    var elements: [JSONValue] = []
    while true {
      let token = try next()
      if token == .endArray { return elements }
      let value = try value(token, &budget)
      if budget > 0 { elements.append(value) }
    }
  }

  private func members(_ budget: inout Int) throws -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    while case .name(let name) = try next() {
      let value = try value(try next(), &budget)
      if budget > 0 { members.append(JSONValue.Member(name: name, value: value)) }
    }
    return members
  }
}
