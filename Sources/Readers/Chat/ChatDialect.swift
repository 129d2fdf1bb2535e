/// What one XML dialect makes of the elements of a chat log; `ChatXMLReader` does the rest.
protocol ChatDialect {
  /// The attributes that are read; no others reach the parser.
  static var attributes: AttributeSelection { get }
  /// The elements at which reading goes on behind a broken place.
  static var records: [StaticString] { get }
  /// Whether the file is a list of elements without one around them.
  static var isRootless: Bool { get }
  /// Whether an element is open that will be a record.
  var isInsideRecord: Bool { get }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog)
  mutating func text(_ text: XMLText)
  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog)
  /// Forgets the record that is open: the file is broken inside it.
  mutating func abandon()
  /// How many texts were cut at their cap.
  var cutTexts: Int { get }
}

extension ChatDialect {
  static var isRootless: Bool { false }
}
