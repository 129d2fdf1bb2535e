@testable import Readers

/// Lends the UTF-8 of a literal to `body`.
func withBytes<Result>(_ text: String, _ body: (ByteView) throws -> Result) rethrows -> Result {
  try Array(text.utf8).withView(body)
}

/// The text of bytes.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
