/// Sets a report as GitHub-flavoured Markdown that also reads well as plain text.
public struct MarkdownRenderer: Sendable {
  public init() {}

  /// The whole document, ended by one line feed.
  public func render(_ report: Report) -> String {
    var page = MarkdownPage()
    var blocks = ["# \(page.inline(.text(report.title)))"]
    if !report.context.isEmpty { blocks.append(page.line(report.context)) }
    for chapter in report.chapters {
      blocks.append("## \(page.inline(.text(chapter.title)))")
      blocks += page.render(chapter.blocks)
    }
    if !page.definitions.isEmpty { blocks.append(page.definitions) }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
