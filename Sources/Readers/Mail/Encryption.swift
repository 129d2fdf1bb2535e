/// How a message is closed to its reader: encrypted by S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580).
extension MailPart {
  /// Whether an encrypted part is in it, or text that is armoured.
  func holdsEncrypted(_ isEscaped: Bool) -> Bool {
    if isMultipart { return isType("multipart/encrypted") || children.contains { $0.holdsEncrypted(isEscaped) } }
    return isEncryptedData || (isText && isArmoured(isEscaped))
  }

  /// Whether the part is the encrypted content, or the control part in front of it.
  var isEncryptedData: Bool {
    if isType("application/pgp-encrypted") || isType("multipart/encrypted") { return true }
    return isCryptographicMessage && !isOpaqueSigned && !type.parameter("smime-type", is: "certs-only")
  }

  /// Whether the part is a message inside its signature, not encrypted (RFC 8551 3.5.2).
  var isOpaqueSigned: Bool { isCryptographicMessage && type.parameter("smime-type", is: "signed-data") }

  /// Whether the part is a message in the syntax of RFC 5652; mail gateways hide the type, but keep the name.
  var isCryptographicMessage: Bool {
    guard type.word.hasIgnoringCase("application/") else { return false }
    if isType("application/pkcs7-mime") || isType("application/x-pkcs7-mime") { return true }
    return isType("application/octet-stream") && type.parameter("name", is: "smime.p7m")
  }

  /// Whether the part is `winmail.dat`, Outlook's wrapping of a whole message.
  var isTNEF: Bool { isType("application/ms-tnef") || isType("application/vnd.ms-tnef") }

  private func isArmoured(_ isEscaped: Bool) -> Bool {
    decodedBody(isEscaped: isEscaped).withView { $0.firstIndex(of: "-----BEGIN PGP MESSAGE-----") != nil }
  }
}
