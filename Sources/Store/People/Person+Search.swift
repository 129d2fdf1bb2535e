import Messages

extension Person {
  /// Whether this is the person's name in any case, one of their addresses however written, or their id.
  public func isCalled(_ text: String, country: Country?) -> Bool {
    let wanted = text.lowercased()
    if id.rawValue == wanted || name.lowercased() == wanted { return true }
    let address = Address(typed: text).normalised(in: country)
    return addresses.contains { $0 == address || $0.value == wanted }
  }
}
