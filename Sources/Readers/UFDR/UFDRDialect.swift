import Messages

/// The models of a report: messages of chats, text messages and calls; whatever else the phone held is passed over.
///
/// Everything is a `model` of some type with named fields, and fields may hold models: a chat its parties and its
/// messages, a message its parties.
struct UFDRDialect: ChatDialect {
  static let attributes = AttributeSelection.only(["type", "name", "deleted_state"])
  static let records: [StaticString] = ["model", "modelType"]

  /// The models that are open, outermost first.
  private var open: [UFDRModel] = []
  /// The names of the fields that are open, outermost first.
  private var fields: [String] = []
  private var capture = TextCapture()
  private var isInsideValue = false

  var isInsideRecord: Bool { open.contains { $0.type.isRecord } }
  var cutTexts: Int { capture.cut }

  mutating func start(_ tag: StartTag, _ log: inout ChatLog) {
    switch tag.name.spelling {
    case "model": open.append(UFDRModel(tag, field: fields.last ?? ""))
    case "field", "modelField", "multiModelField": fields.append(tag["name"]?.string ?? "")
    case "value":
      capture.clear()
      isInsideValue = true
    default: break
    }
  }

  mutating func text(_ text: XMLText) {
    if isInsideValue { capture.append(text) }
  }

  mutating func end(_ name: XMLName, at end: Int, _ log: inout ChatLog) {
    switch name.spelling {
    case "model": if let model = open.popLast() { close(model, at: end, &log) }
    case "field", "modelField", "multiModelField": _ = fields.popLast()
    case "value":
      if let field = fields.last, !open.isEmpty { open[open.count - 1].take(field, capture.take()) }
      isInsideValue = false
    default: break
    }
  }

  mutating func abandon() {
    (open, fields, isInsideValue) = ([], [], false)
    capture.clear()
  }

  private mutating func close(_ model: UFDRModel, at end: Int, _ log: inout ChatLog) {
    let chat = open.last { $0.type == .chat }
    switch model.type {
    case .party: if !open.isEmpty { open[open.count - 1].add(model.party(in: chat?.service ?? "")) }
    case .message: log.add(model.message(in: chat, &log.clock), from: model.tag, to: end)
    case .call: log.add(model.call(log.source(from: model.tag, to: end), &log.clock))
    case .chat, .other: break
    }
  }
}
