import Analysis

/// A picture of numbers that stand in a table too.
public struct Chart: Sendable, Equatable {
  /// What is drawn.
  public enum Plot: Sendable, Equatable {
    case months([MonthPoint])
    case dots(DotPlot)
    case bars(BarPlot)
    case panels([Panel])
    case timeline(TimelinePlot)
  }

  /// Lower-case words with hyphens; also the name of its file.
  public var id: String
  public var title: String
  /// How to read it.
  public var legend: String
  /// What it shows, in words, for those who do not see it.
  public var summary: String
  public var plot: Plot

  /// Where its file lies beside a report.
  public var path: String { "charts/\(id).svg" }
}

/// A share with its 95 % interval, both from 0 to 1.
public struct PlottedShare: Sendable, Equatable {
  public var share: Double
  public var interval: Interval

  /// Nil of fewer than five cases.
  init?(_ rate: Evidence?) {
    guard let rate, let share = rate.share, let interval = rate.interval else { return nil }
    self.share = share
    self.interval = interval
  }
}

/// A month, or a window that ends with it, written `2026-03`; without an estimate where there are too few cases.
public struct MonthPoint: Sendable, Equatable {
  public var month: String
  public var estimate: PlottedShare?
}

/// Shares of two periods, a line for each practice.
public struct DotPlot: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var name: String
    public var now: PlottedShare?
    public var before: PlottedShare?
  }

  public var now: String
  public var before: String
  public var rows: [Row]
}

/// Counts of several kinds, a bar for each row.
public struct BarPlot: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var name: String
    /// In the order of `kinds`.
    public var counts: [Int]
  }

  public var kinds: [String]
  public var rows: [Row]
}

/// One of several small pictures side by side.
public struct Panel: Sendable, Equatable {
  public var title: String
  public var points: [MonthPoint]
}

/// What was asked in both directions, along twelve months.
public struct TimelinePlot: Sendable, Equatable {
  public enum Mark: String, Sendable, Equatable, CaseIterable {
    case yes, partly, no, undecided = "not decided"
  }

  public struct Event: Sendable, Equatable {
    /// From 0 at the first day to 1 after the last.
    public var place: Double
    public var mark: Mark
    public var isIncoming: Bool
  }

  /// In order of time.
  public var events: [Event]
  /// The months, written `2026-03`.
  public var months: [String]
  /// What the two lines are called: asks to the user, asks of the user.
  public var incoming: String
  public var outgoing: String
}

extension Report {
  /// Every chart, in the order of print.
  var charts: [Chart] { chapters.flatMap(\.blocks).flatMap(\.charts) }
}

extension Block {
  fileprivate var charts: [Chart] {
    switch self {
    case .chart(let chart): [chart]
    case .fold(let fold): fold.blocks.flatMap(\.charts)
    default: []
    }
  }
}
