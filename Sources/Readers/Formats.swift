/// Every format that can be imported, in the order in which they are tried.
public let formats: [any Format.Type] = [
  SmsBackupFormat.self,
  AdiumFormat.self,
  AdiumHTMLFormat.self,
  XMPPFormat.self,
  TrillianFormat.self,
  EmpathyFormat.self,
  KopeteFormat.self,
  MessengerFormat.self,
  LyncFormat.self,
  BloombergFormat.self,
  UFDRFormat.self,
  ChatXMLFormat.self,
  WhatsAppFormat.self,
  TelegramFormat.self,
  SlackFormat.self,
  PsiFormat.self,
  CalendarFormat.self,
  EmlxFormat.self,
  MboxFormat.self,
]

/// Raised whenever a reader gives other records of the same bytes, so that files read by an older one are read anew.
public let readersVersion = 4
