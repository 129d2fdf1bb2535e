/// Sets a chart as SVG, in the colours of the page or of a file that stands alone.
public struct SVGRenderer: Sendable {
  public init() {}

  /// A whole file with its colours in it, for light and dark.
  public func file(_ chart: Chart) -> String {
    let style = Markup(trusted: Self.style)
    let head: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    return (head + element(chart, within: " xmlns=\"http://www.w3.org/2000/svg\"", style: "<style>\(style)</style>\n"))
      .text + "\n"
  }

  /// The element inside a page that has `style` already.
  func element(_ chart: Chart, within attributes: Markup = "", style: Markup = "") -> Markup {
    let drawing = draw(chart.plot)
    let (width, height) = (SVGDrawing.width, drawing.height)
    return """
      <svg\(attributes) class="chart" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
      aria-labelledby="\(chart.id)-title \(chart.id)-summary">
      <title id="\(chart.id)-title">\(chart.title)</title>
      <desc id="\(chart.id)-summary">\(chart.summary)</desc>
      \(style)<rect class="paper" width="\(width)" height="\(height)"/>
      \(drawing.shapes.joined(by: "\n"))
      </svg>
      """
  }

  private func draw(_ plot: Chart.Plot) -> SVGDrawing {
    switch plot {
    case .months(let points): SVGDrawing(points)
    case .dots(let plot): SVGDrawing(plot)
    case .bars(let plot): SVGDrawing(plot)
    case .panels(let panels): SVGDrawing(panels)
    case .timeline(let plot): SVGDrawing(plot)
    }
  }

  static let style = String(decoding: PackageResources.chart_css, as: UTF8.self)
}
