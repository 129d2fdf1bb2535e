import Messages

/// Why JSON could not be read on (RFC 8259).
struct JSONFault: Error, Equatable {
  enum Reason {
    /// Not JSON at this place.
    case malformed
    /// The file ends inside a value.
    case truncated
    /// Values inside values, beyond any honest export.
    case tooDeep
  }

  var reason: Reason
  /// Byte offset in the file.
  var offset: Int

  func diagnostic(path: String) -> Diagnostic {
    Diagnostic(.unreadable, code: code, path: path, offset: offset, what: what, remedy: remedy)
  }

  private var code: String {
    switch reason {
    case .malformed: "malformed-json"
    case .truncated: "truncated-json"
    case .tooDeep: "deep-json"
    }
  }

  private var what: String {
    switch reason {
    case .malformed: "the file is not JSON from here on; everything before it was read"
    case .truncated: "the file ends inside a value; everything before it was read"
    case .tooDeep: "values are nested more than \(JSONStream.depthLimit) deep"
    }
  }

  private var remedy: String {
    switch reason {
    case .malformed: "make a new export, or correct the file here"
    case .truncated: "copy the file again, or make a new export"
    case .tooDeep: "check where the file comes from"
    }
  }
}
