/// Histories of the KDE program Kopete: one file a contact and month.
enum KopeteFormat: ChatDialectFormat {
  static let name = "kopete"

  /// Known by the root element `kopete-history`.
  static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    XMLProlog.rootName(of: head) == "kopete-history"
  }

  static func dialect(_ source: ByteSource) throws -> KopeteDialect {
    let service = KopeteDialect.service(ofLog: source.place)
    return KopeteDialect(service: service, occupants: try KopeteDialect.occupants(source, service: service))
  }
}
