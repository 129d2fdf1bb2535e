/// Text of unknown origin made safe to look at: what is left is one line of visible characters.
///
/// Line breaks, tabs and runs of spaces become one space. Dropped are control characters (C0 and C1, so that no
/// terminal escape begins), marks that turn the direction of writing, and invisible tag characters, in which text
/// can hide from the reader. Joiners stay: emoji and several scripts need them.
public func visibleLine(_ text: some StringProtocol) -> String {
  var line = String.UnicodeScalarView()
  var gap = false
  for scalar in text.unicodeScalars where !isHidden(scalar) {
    if isGap(scalar) {
      gap = true
      continue
    }
    if gap && !line.isEmpty { line.append(" ") }
    gap = false
    line.append(scalar)
  }
  return String(line)
}

/// As `visibleLine`, line by line; spaces at line ends and runs of spaces go, empty lines stay.
public func visibleLines(_ text: some StringProtocol) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { visibleLine($0) }
}

private func isGap(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
  default: false
  }
}

/// Whether a scalar steers a terminal or the direction of writing, or hides text; line ends and tabs do not.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x85: false
  case 0x00...0x1F, 0x7F...0x9F, 0xAD: true
  // Arabic letter mark, left-to-right and right-to-left marks, embeddings, overrides and isolates.
  case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
  // Byte order mark, interlinear notes, tags.
  case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
  default: false
  }
}
