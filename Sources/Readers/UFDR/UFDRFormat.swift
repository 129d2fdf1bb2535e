/// Reports of phone examinations: `report.xml` of a UFDR file.
enum UFDRFormat: ChatDialectFormat {
  static let name = "ufdr"
  static let namespace: StaticString = "http://pa.cellebrite.com/report/2.0"

  /// Known by the root element `project` in the namespace of these reports.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    XMLProlog.rootName(of: head) == "project" && ByteView(head).prefix(4096).firstIndex(of: namespace) != nil
  }

  static func dialect(_ source: ByteSource) -> UFDRDialect { UFDRDialect() }
}
