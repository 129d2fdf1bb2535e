import Analysis
import Messages

/// Sets blocks for a terminal of some width: plain text, no colours, nothing that moves a cursor.
public struct TerminalRenderer: Sendable {
  /// Columns; lines are folded to it. At least 40.
  public let width: Int

  public init(width: Int = 80) { self.width = max(40, width) }

  /// Columns side by side with two spaces between. Where they do not fit, the widest texts are cut ("…"); numbers,
  /// ids and days never are.
  public func render(_ grid: Grid) -> String {
    let cells = grid.rows.map { row in row.map { TerminalText.safe($0.plain) } }
    let titles = grid.columns.map { TerminalText.safe($0.title) }
    let lines = [titles] + cells
    let natural = grid.columns.indices.map { column in lines.map { displayWidth($0[column]) }.max() ?? 0 }
    let widths = fitted(natural, grid.columns)
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([titles, rule] + cells).map { line($0, widths, grid.columns) }.joined()
  }

  /// A paragraph folded at spaces, its later lines indented too.
  public func paragraph(_ text: String, indent: Int = 0) -> String {
    let margin = String(repeating: " ", count: indent)
    return folded(TerminalText.safe(text), to: width - indent).map { margin + $0 + "\n" }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int], _ columns: [Grid.Column]) -> String {
    let set = zip(cells, zip(widths, columns)).map { cell, column in
      cut(cell, to: column.0).padded(to: column.0, right: column.1.isNumeric)
    }
    var text = set.joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  /// Takes room from the widest text column until all fit or every one is narrow. An id takes twelve columns.
  private func fitted(_ natural: [Int], _ columns: [Grid.Column]) -> [Int] {
    var widths = natural
    let (longestID, narrow) = (12, 8)
    while widths.reduce(0, +) + 2 * (widths.count - 1) > width {
      let shrinkable = widths.indices.filter {
        !columns[$0].isNumeric && natural[$0] > longestID && widths[$0] > narrow
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var kept = text[...]
    while !kept.isEmpty && displayWidth(kept) >= width { kept.removeLast() }
    return kept + "…"
  }

  private func folded(_ line: String, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty && displayWidth(current) + 1 + displayWidth(word) > width {
        lines.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " \(word)"
    }
    return current.isEmpty ? lines : lines + [current]
  }
}
