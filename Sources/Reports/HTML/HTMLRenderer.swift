import Mustache

/// Sets a report as one page of HTML. How the parts look stands in `Page/`: a template each, and the style sheet.
public struct HTMLRenderer: Sendable {
  private let templates: PageTemplates

  /// - Throws: when a template has a mistake; the tests read every one.
  public init() throws { templates = try PageTemplates() }

  /// The whole document, ended by one line feed.
  public func render(_ report: Report) -> String {
    var page = HTMLPage(templates: templates)
    let chapters = report.chapters.map { PageChapter($0, body: page.body($0)) }
    let frame = PageFrame(
      policy: Self.policy, style: Markup(trusted: Self.style), title: Markup(words: report.title),
      context: page.inline(report.context), chapters: chapters)
    return templates.render(.page, frame).text
  }

  private static let style = String(decoding: PackageResources.page_css, as: UTF8.self) + SVGRenderer.style
  private static let policy = Markup.policy(style: style)
}

/// What `page.mustache` names.
private struct PageFrame {
  let policy: Markup
  let style: Markup
  let title: Markup
  let context: Markup
  let chapters: [PageChapter]
}

private struct PageChapter {
  let anchor: Markup
  let heading: Markup
  let body: Markup

  init(_ chapter: Chapter, body: Markup) {
    anchor = "\(Anchor("chapter", chapter.title))"
    heading = Markup(words: chapter.title)
    self.body = body
  }
}
