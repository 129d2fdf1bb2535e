extension Unicode.Scalar {
  /// Whether it steers a terminal or the direction of writing, or hides text; line ends and tabs do not.
  public var isHidden: Bool {
    switch value {
    case 0x09...0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: true
    // Arabic letter mark, left-to-right and right-to-left marks, embeddings, overrides and isolates.
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    // Byte order mark, interlinear notes, tags.
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
