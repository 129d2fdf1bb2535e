/// A word to type after a command: as it is where it has nothing but letters, digits and `-_.@+`, else in quotes that
/// no shell looks into.
public func shellWord(_ word: String) -> String {
  let plain = visibleLine(word)
  let isPlain = plain.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "@"), UInt8(ascii: "+"):
      true
    default: false
    }
  }
  return isPlain && !plain.isEmpty ? plain : "'" + plain.replacing("'", with: "'\\''") + "'"
}
