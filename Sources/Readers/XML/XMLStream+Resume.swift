import CLibXML2

extension XMLStream {
  /// After a fault, goes on with the next element of one of these names.
  ///
  /// One broken record must not cost the ten years behind it. The parser starts anew inside a root that stands in for
  /// the real one. What is read a second time is kept in proportion to the file, so that the whole stays linear.
  ///
  /// - Returns: false when there is no such element, or the fault is no accident; the stream then stays finished.
  func resume(at names: [StaticString]) -> Bool {
    guard let fault, fault.mayBeAccident else { return false }
    let place = FileCursor(offset: fault.offset, line: fault.line)
    guard let next = input.find(names, after: place), input.restart(at: next) else { return false }
    clearFault()
    restartParser()
    return true
  }

  private func restartParser() {
    let encoding = context.pointee.encoding.map { String(cString: $0) }
    xmlCtxtResetPush(context, nil, 0, nil, nil)
    useOptions()
    feedSubstituteRoot(encoding: encoding)
  }

  /// Opens an element around what follows, of which the handler learns nothing.
  func feedSubstituteRoot(encoding: String? = nil) {
    let declaration = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
    isFeedingSubstitute = true
    parse(Array("\(declaration)<\(rootName ?? "resumed")>".utf8))
    isFeedingSubstitute = false
  }
}

extension XMLFault {
  /// A damaged file, not a hostile one.
  fileprivate var mayBeAccident: Bool {
    switch reason {
    case .malformed, .truncated: true
    case .tooDeep, .forbiddenDoctype: false
    }
  }
}
