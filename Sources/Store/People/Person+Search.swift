import Messages

extension Person {
  /// Whether this is the person's name in any case, one of their addresses however written, or their id.
  public func isCalled(_ text: String, country: Country?) -> Bool {
    let wanted = text.lowercased()
    if id.rawValue == wanted || name.lowercased() == wanted { return true }
    let address = Address(typed: text).normalised(in: country)
    return addresses.contains { $0 == address || $0.value == wanted }
  }

  /// Whether each of these words begins a word of the person's name, in any case: `jo wei` of Jonas Weil.
  public func isCalledLike(_ text: String) -> Bool {
    let names = name.lowercased().split(separator: " ")
    let wanted = text.lowercased().split(separator: " ")
    return !wanted.isEmpty && wanted.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
  }
}

extension Collection<Person> {
  /// Those who are called so; when nobody is exactly, those whose names begin so.
  public func called(_ text: String, country: Country?) -> [Person] {
    let exact = filter { $0.isCalled(text, country: country) }
    return exact.isEmpty ? filter { $0.isCalledLike(text) } : exact
  }
}
