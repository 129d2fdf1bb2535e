import Messages

/// What two addresses of one person tend to share.
enum Traits {
  /// A displayed name for comparison: words in lower case, `Rahal, Ana` as `ana rahal`, what is in brackets left out.
  ///
  /// - Returns: nil for what is no name: an address, or fewer than three letters.
  static func name(_ displayed: String) -> String? {
    let text = displayed.prefix { $0 != "(" && $0 != "[" && $0 != "<" }.lowercased()
    if text.contains("@") { return nil }
    let halves = text.split(separator: ",", maxSplits: 1)
    let ordered = halves.count == 2 ? halves[1] + " " + halves[0] : text[...]
    let words = ordered.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
    guard words.joined().count >= 3 else { return nil }
    return words.joined(separator: " ")
  }

  /// What stands before the `@`, without `+` and what follows.
  ///
  /// - Returns: nil for a role such as `info`, and for parts so short that many people have them.
  static func localPart(_ address: Address) -> String? {
    guard let part = mailbox(address)?.part else { return nil }
    let isDistinct = part.contains { $0 == "." || $0 == "_" || $0 == "-" } ? part.count >= 6 : part.count >= 8
    return isDistinct && !roles.contains(part) ? part : nil
  }

  /// The letters of a local part that is made of several words.
  static func localWords(_ address: Address) -> String? {
    guard let part = localPart(address), part.contains(where: { $0 == "." || $0 == "_" || $0 == "-" }) else {
      return nil
    }
    return part.filter(\.isLetter)
  }

  /// The mailbox behind an address: Gmail passes over dots, and many providers over `+` and what follows.
  static func mailboxName(_ address: Address) -> String? {
    guard let (part, domain) = mailbox(address) else { return nil }
    let isGmail = domain == "gmail.com" || domain == "googlemail.com"
    return isGmail ? "\(part.filter { $0 != "." })@gmail.com" : "\(part)@\(domain)"
  }

  private static func mailbox(_ address: Address) -> (part: String, domain: String)? {
    guard let domain = address.domain else { return nil }
    let part = address.value.dropLast(domain.count + 1).prefix { $0 != "+" }
    return part.isEmpty ? nil : (String(part), domain)
  }

  /// The last eight digits of a number: enough to tell numbers apart, too few to hold a trunk prefix.
  static func digits(_ address: Address) -> String? {
    let digits = address.value.filter(\.isNumber)
    return address.kind == .phone && digits.count >= 8 ? String(digits.suffix(8)) : nil
  }

  private static let roles: Set<String> = [
    "accounting", "bestellung", "buchhaltung", "customerservice", "do-not-reply", "do_not_reply", "donotreply",
    "enquiries", "feedback", "information", "kundenservice", "mailer-daemon", "marketing", "newsletter", "no-reply",
    "no_reply", "noreply", "notification", "notifications", "postmaster", "reception", "rechnung", "reservations",
    "secretary", "sekretariat", "subscriptions", "verwaltung", "webmaster",
  ]
}
