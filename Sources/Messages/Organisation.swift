extension Person {
  /// The organisation they answer for: the first group the user gave them, else the domain of their first mail address.
  ///
  /// Nil for private life, for people without mail, and for mail providers, whose domain says nothing of the person.
  public var organisation: String? {
    if let group = groups.first { return group }
    if role?.isPrivateLife == true { return nil }
    let domains = addresses.lazy.filter { $0.kind == .email }.compactMap(\.domain)
    return domains.first { !mailProviders.contains($0) }
  }
}

extension Address {
  /// What stands behind the `@` of a mail address.
  public var domain: String? {
    guard kind == .email, let at = value.lastIndex(of: "@") else { return nil }
    let domain = value[value.index(after: at)...]
    return domain.isEmpty ? nil : String(domain)
  }
}

/// Domains at which anybody may have an address.
private let mailProviders: Set<String> = [
  "aol.com", "arcor.de", "att.net", "bigpond.com", "bluewin.ch", "bol.com.br", "btinternet.com", "comcast.net",
  "cox.net", "fastmail.com", "fastmail.fm", "free.fr", "freemail.hu", "freenet.de", "gmail.com", "gmx.at", "gmx.ch",
  "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.co.uk", "hotmail.com", "hotmail.de",
  "hotmail.fr", "hotmail.it", "icloud.com", "laposte.net", "libero.it", "live.co.uk", "live.com", "live.de", "mac.com",
  "mail.com", "mail.ru", "mailbox.org", "me.com", "msn.com", "naver.com", "orange.fr", "outlook.com", "outlook.de",
  "pm.me", "posteo.de", "proton.me", "protonmail.com", "qq.com", "rambler.ru", "rediffmail.com", "riseup.net",
  "sbcglobal.net",
  "seznam.cz", "sfr.fr", "t-online.de", "tutanota.com", "uol.com.br", "verizon.net", "virgilio.it", "virginmedia.com",
  "wanadoo.fr", "web.de", "wp.pl", "xs4all.nl", "yahoo.co.in", "yahoo.co.jp", "yahoo.co.uk", "yahoo.com",
  "yahoo.com.br",
  "yahoo.de", "yahoo.fr", "yahoo.it", "yandex.ru", "zoho.com", "163.com", "126.com",
]
