/// A file that came with a message: what it says of itself, unopened.
public struct Attachment: Hashable, Sendable, Codable {
  /// As the sender wrote it, empty where there is none; text to show, never a path.
  public var name: String
  /// Media type in lower case, such as `image/png`.
  public var type: String
  /// Bytes of the file, worked out from the length of its encoded form.
  public var size: Int

  public init(name: String, type: String, size: Int) {
    self.name = name
    self.type = type
    self.size = size
  }
}
