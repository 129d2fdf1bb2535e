/// Text of unknown origin made safe to look at: what is left is one line of visible characters.
///
/// Line breaks, tabs and runs of spaces become one space. Dropped are control characters (C0 and C1, so that no
/// terminal escape begins), marks that turn the direction of writing, and invisible tag characters, in which text
/// can hide from the reader. Joiners stay: emoji and several scripts need them.
public func visibleLine(_ text: some StringProtocol) -> String {
  var line = String.UnicodeScalarView()
  var gap = false
  for scalar in text.unicodeScalars where !scalar.isHidden {
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

/// As `visibleLine`, with a space kept at each end that had one: a phrase is put together from several parts.
func visiblePhrase(_ text: String) -> String {
  let line = visibleLine(text)
  guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, !line.isEmpty else {
    return text.isEmpty ? "" : " "
  }
  return (first.properties.isWhitespace ? " " : "") + line + (last.properties.isWhitespace ? " " : "")
}

/// As `visibleLine`, line by line; spaces at line ends and runs of spaces go, empty lines stay.
public func visibleLines(_ text: some StringProtocol) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { visibleLine($0) }
}

extension String {
  /// The text at its empty lines; any other line break is a space.
  var paragraphs: [String] {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split(omittingEmptySubsequences: false) { visibleLine($0).isEmpty }.map { $0.joined(separator: " ") }
  }
}

private func isGap(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
  default: false
  }
}
