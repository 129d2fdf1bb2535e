/// The names of elements and attributes that are read, interned for one stream.
struct SmsBackupNames {
  let smses, calls, sms, mms, part, addr, call: XMLName
  let address, body, contactName, count, contentType, date, dateSent, duration, messageBox, messageType: XMLName
  let number, subject, mmsSubject, text, type: XMLName

  /// The attributes that are read. All others, media among them, never reach the parser.
  static let attributes = AttributeSelection.only([
    "address", "body", "contact_name", "count", "ct", "date", "date_sent", "duration", "msg_box", "m_type", "number",
    "sub", "subject", "text", "type",
  ])

  /// The elements of which there are many.
  static let elements: [StaticString] = ["sms", "part", "addr", "mms", "parts", "addrs", "call"]

  init(_ stream: XMLStream) {
    smses = stream.name("smses")
    calls = stream.name("calls")
    sms = stream.name("sms")
    mms = stream.name("mms")
    part = stream.name("part")
    addr = stream.name("addr")
    call = stream.name("call")
    address = stream.name("address")
    body = stream.name("body")
    contactName = stream.name("contact_name")
    count = stream.name("count")
    contentType = stream.name("ct")
    date = stream.name("date")
    dateSent = stream.name("date_sent")
    duration = stream.name("duration")
    messageBox = stream.name("msg_box")
    messageType = stream.name("m_type")
    number = stream.name("number")
    subject = stream.name("subject")
    mmsSubject = stream.name("sub")
    text = stream.name("text")
    type = stream.name("type")
  }
}

extension StartTag {
  /// The text of an attribute; nil where it is missing, empty, or the word `null` that the app writes for no value.
  func value(_ name: XMLName) -> XMLText? {
    guard let text = self[name], !text.bytes.isEmpty, !(text == "null") else { return nil }
    return text
  }

  func string(_ name: XMLName) -> String { value(name)?.string ?? "" }

  /// A small number such as a type.
  func integer(_ name: XMLName) -> Int? { value(name)?.integer.flatMap(Int.init(exactly:)) }
}
