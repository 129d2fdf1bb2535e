/// A reader of RFC 4180 for the tests, written from the grammar and not from the writer.
///
/// Returns nil for anything the grammar does not allow.
func parseRFC4180(_ text: String) -> [[String]]? {
  var records: [[String]] = [[]]
  var rest = text.unicodeScalars[...]
  while let first = rest.first {
    var field = String.UnicodeScalarView()
    if first == "\"" {
      rest.removeFirst()
      while true {
        guard let next = rest.popFirst() else { return nil }
        if next != "\"" {
          field.append(next)
        } else if rest.first == "\"" {
          field.append(rest.removeFirst())
        } else {
          break
        }
      }
    } else {
      while let next = rest.first, next != ",", next != "\r" {
        if next == "\"" || next == "\n" { return nil }
        field.append(rest.removeFirst())
      }
    }
    records[records.count - 1].append(String(field))
    if rest.starts(with: ",".unicodeScalars) {
      rest.removeFirst()
      if rest.isEmpty { return nil }
      if rest.first == "\r" { records[records.count - 1].append("") }
    }
    if rest.starts(with: "\r\n".unicodeScalars) {
      rest.removeFirst(2)
      records.append([])
    } else if rest.first == "\r" {
      return nil
    }
  }
  return records.last == [] ? records.dropLast() : nil
}
