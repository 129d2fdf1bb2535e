import Messages

/// Makes addresses of what chat logs call people.
enum ChatHandle {
  /// The address behind an account name.
  ///
  /// What looks like a mail address is one, for people use the same for both; its XMPP resource is cut off. A number
  /// with `+` is a phone. Other names are worth something only together with their service: `icq:12345`.
  /// - Parameter isInRoom: the log is of a room, whatever its host is called: there the resource is the person.
  /// - Returns: nil for an empty name.
  static func address(_ text: String, service: String, name: String? = nil, isInRoom: Bool = false) -> Address? {
    let handle = text.trimmingASCIISpaces
    guard !handle.isEmpty else { return nil }
    if handle.contains("@") { return account(handle, name: known(name, handle), isInRoom: isInRoom) }
    if handle.utf8.first == UInt8(ascii: "+"), case let phone = Address.phone(handle, name: known(name, handle)),
      phone.kind == .phone
    {
      return phone
    }
    let value = service.lowercased() + ":" + handle.lowercased().filter { $0 != " " }
    return Address(kind: .handle, value: value, name: known(name, handle) ?? handle)
  }

  private static func account(_ handle: String, name: String?, isInRoom: Bool) -> Address {
    let account = XMPPAddress(handle)
    guard isInRoom || account.isOfRoom, var occupant = account.occupant else {
      return .email(String(handle.prefix { $0 != "/" }), name: name)
    }
    occupant.name = name ?? occupant.name
    return occupant
  }

  /// Somebody of whom only the displayed name is known.
  static func displayed(_ name: String) -> Address? {
    let shown = name.trimmingASCIISpaces
    guard !shown.isEmpty else { return nil }
    if shown.utf8.first == UInt8(ascii: "+") { return .phone(shown) }
    return Address(kind: .handle, value: shown.lowercased(), name: shown)
  }

  private static func known(_ name: String?, _ handle: String) -> String? {
    name.flatMap { $0.isEmpty || $0 == handle ? nil : $0 }
  }
}

extension String {
  /// The text without spaces, tabs and line ends at both ends.
  var trimmingASCIISpaces: String {
    var text = self
    return text.withUTF8 { ByteView(UnsafeRawBufferPointer($0)).trimmed.text }
  }
}
