import Messages

extension Markup {
  /// A Content-Security-Policy that allows this style sheet and nothing else: no script, no file, no network.
  static func policy(style: String) -> Markup {
    let hash = Markup(trusted: base64(SHA256.hash(style)))
    return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
  }
}

/// Base 64 (RFC 4648, 4) with padding.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  return stride(from: 0, to: bytes.count, by: 3).map { at in
    let group = bytes[at..<min(at + 3, bytes.count)]
    let bits = (group + [0, 0]).prefix(3).reduce(0) { $0 << 8 | Int($1) }
    let letters = (0..<4).map { digits[(bits >> (18 - 6 * $0)) & 63] }
    return String(letters.prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
  }.joined()
}
