import Messages
import Mustache

/// The templates of `Page/`, linked into the program.
///
/// They get only `Markup`, which is escaped already; so they insert it as it is.
struct PageTemplates: Sendable {
  /// A template, by the name of its file.
  enum Name: String, CaseIterable {
    case page, answers, figure, fold, ledger, quotation, table
  }

  private let templates: MustacheLibrary

  init() throws {
    var templates = MustacheLibrary()
    for name in Name.allCases {
      let source = String(decoding: name.source, as: UTF8.self)
      try templates.register("{{% CONTENT_TYPE:TEXT}}\n" + source, named: name.rawValue)
    }
    self.templates = templates
  }

  /// Fills a template with the properties of a value.
  func render(_ name: Name, _ values: Any) -> Markup {
    Markup(trusted: templates.render(values, withTemplate: name.rawValue) ?? "")
  }
}

extension PageTemplates.Name {
  fileprivate var source: [UInt8] {
    switch self {
    case .page: PackageResources.page_mustache
    case .answers: PackageResources.answers_mustache
    case .figure: PackageResources.figure_mustache
    case .fold: PackageResources.fold_mustache
    case .ledger: PackageResources.ledger_mustache
    case .quotation: PackageResources.quotation_mustache
    case .table: PackageResources.table_mustache
    }
  }
}
