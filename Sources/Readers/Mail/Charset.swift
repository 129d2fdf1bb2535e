/// What a charset label means, as real mail uses it: the superset that browsers read (WHATWG Encoding 4.2).
enum Charset: Equatable {
  case utf8
  /// No label, US-ASCII, ISO-8859-1 and Windows-1252 are all read as Windows-1252.
  case windows1252
  /// Any other charset, by the name that iconv knows.
  case named(String)

  /// Reads a label; nil for none.
  init(label: [UInt8]?) {
    guard let label, !label.isEmpty, label.count <= 40 else {
      self = .windows1252
      return
    }
    let name = String(decoding: label, as: UTF8.self).lowercased().filter { $0 != "\"" && $0 != "'" && $0 != " " }
    self = Self.aliases[name] ?? .named(name)
  }

  /// Whether one byte is one character, so that UTF-8 by accident is next to impossible.
  var isSingleByte: Bool {
    guard case .named(let name) = self else { return self == .windows1252 }
    return ["iso-8859-", "windows-", "cp12", "koi8", "macintosh", "ibm"].contains { name.hasPrefix($0) }
  }

  private static let aliases: [String: Charset] = {
    var table: [String: Charset] = [:]
    for name in ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-8mb4", "cp65001"] { table[name] = .utf8 }
    let latin = [
      "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "windows-1252", "cp1252", "cp-1252",
      "ansi_x3.4-1968", "x-ansi", "default", "x-cp1252", "win-1252", "unknown-8bit", "x-unknown", "unknown",
      "iso-8859-1-windows-3.1-latin-1",
    ]
    for name in latin { table[name] = .windows1252 }
    for (name, meaning) in supersets { table[name] = .named(meaning) }
    return table
  }()

  /// Labels that iconv does not know or reads more narrowly than mail uses them.
  private static let supersets = [
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "chinese": "gb18030",
    "csgb2312": "gb18030", "gb_2312": "gb18030", "iso-ir-58": "gb18030", "cn-gb": "gb18030", "x-euc-cn": "gb18030",
    "big5": "big5-hkscs", "cn-big5": "big5-hkscs", "csbig5": "big5-hkscs", "x-x-big5": "big5-hkscs",
    "ms_kanji": "cp932", "csshiftjis": "cp932", "ms932": "cp932", "windows-949": "cp949", "ksc5601": "cp949",
    "ksc_5601": "cp949", "cseuckr": "cp949", "iso-ir-149": "cp949", "ks_c_5601-1989": "cp949", "dos-874": "cp874",
    "windows-874": "cp874", "iso8859-11": "cp874", "iso8859-9": "windows-1254", "latin5": "windows-1254",
    "logical": "iso-8859-8", "visual": "iso-8859-8", "csiso2022jp": "iso-2022-jp-3", "koi8": "koi8-r",
    "koi": "koi8-r", "koi8-ru": "koi8-u", "x-cp1250": "windows-1250", "x-cp1251": "windows-1251",
    "win-1251": "windows-1251", "x-mac-cyrillic": "mac-cyrillic", "x-mac-ukrainian": "mac-uk",
    "sun_eu_greek": "iso-8859-7", "mac": "macintosh", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932",
    "x-sjis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "ks_c_5601": "cp949",
    "korean": "cp949", "iso-2022-jp": "iso-2022-jp-3", "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8",
    "iso-8859-9": "windows-1254", "iso-8859-11": "cp874", "tis-620": "cp874", "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "macintosh", "x-euc-jp": "euc-jp", "x-windows-1251": "windows-1251",
  ]
}
