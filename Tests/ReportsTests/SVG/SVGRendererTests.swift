import Analysis
import Messages
import Testing

@testable import Reports

@Suite struct SVGRendererTests {
  private static func estimate(_ x: Int, _ n: Int) -> PlottedShare? {
    func ids(_ count: Int) -> [EpisodeID] { (0..<count).map { EpisodeID(rawValue: "e-\($0)") } }
    return PlottedShare(Evidence(numerator: ids(x), denominator: ids(n)))
  }

  private static let points = [
    MonthPoint(month: "2025-11", estimate: estimate(5, 10)), MonthPoint(month: "2025-12", estimate: estimate(8, 10)),
    MonthPoint(month: "2026-01", estimate: estimate(1, 3)), MonthPoint(month: "2026-02", estimate: estimate(2, 20)),
  ]

  static let plots: [(String, Chart.Plot)] = [
    ("months", .months(points)),
    (
      "dots",
      .dots(
        DotPlot(
          now: "March", before: "February",
          rows: [
            .init(name: "with a reason", now: estimate(9, 10), before: estimate(4, 8)),
            .init(name: "too few on a side", now: estimate(1, 2), before: estimate(0, 9)),
          ]))
    ),
    (
      "bars",
      .bars(
        BarPlot(
          kinds: ["mail", "chat", "call", "face to face"],
          rows: [.init(name: "Boris <K>", counts: [3, 0, 1, 0]), .init(name: "others", counts: [8, 2, 0, 0])]))
    ),
    ("panels", .panels([Panel(title: "no without any alternative (A14)", points: points)])),
    (
      "timeline",
      .timeline(
        TimelinePlot(
          events: [
            .init(place: 0, mark: .yes, isIncoming: true), .init(place: 0.01, mark: .no, isIncoming: true),
            .init(place: 0.5, mark: .partly, isIncoming: false), .init(place: 1, mark: .undecided, isIncoming: false),
          ], months: ["2026-02", "2026-03"], incoming: "Boris asked you", outgoing: "You asked Boris"))
    ),
  ]

  @Test(arguments: plots)
  func `A chart is drawn as it was looked at`(_ name: String, _ plot: Chart.Plot) throws {
    let chart = Chart(id: name, title: "Title", legend: "Legend", summary: "Summary", plot: plot)
    let file = SVGRenderer().file(chart)
    let read = try PageReader(file)
    #expect(read.words.contains("Title") && read.words.contains("Summary"))
    try expectGolden(file, "\(name).svg")
  }

  @Test func `Nothing at all and far too much are drawn too`() throws {
    let empty: [Chart.Plot] = [
      .months([]), .dots(DotPlot(now: "", before: "", rows: [])), .bars(BarPlot(kinds: [], rows: [])), .panels([]),
      .timeline(TimelinePlot(events: [], months: [], incoming: "", outgoing: "")),
      .timeline(
        TimelinePlot(
          events: (0..<500).map { _ in .init(place: .nan, mark: .no, isIncoming: true) }, months: ["x"], incoming: "",
          outgoing: "")),
    ]
    for plot in empty {
      _ = try PageReader(SVGRenderer().file(Chart(id: "x", title: "", legend: "", summary: "", plot: plot)))
    }
  }
}
