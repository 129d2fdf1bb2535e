/// The phrases by which lines are told apart, in the languages of common mail programs.
extension Phrases {
  /// What the beginning of a line tells.
  static let lineStarts = Phrases([
    (.from, fromFields), (.date, dateFields), (.to, toFields), (.subject, subjectFields),
    (.original, originals), (.forward, forwards), (.bareForward, bareForwards),
    (.opener, openers), (.weakOpener, weakOpeners), (.weekday, weekdays),
    (.device, devices), (.looseDevice, looseDevices), (.listFooter, listFooters), (.disclaimer, disclaimers),
    (.banner, banners),
    (.postscript, ["ps:", "ps ", "p.s", "p.p.s", "pps"]),
  ])

  // MARK: Fields of a copied head

  private static let fromFields = [
    "from:", "from :", "von:", "von :", "de:", "de :", "fra:", "fra :", "från:", "da:", "da :", "van:", "van :", "od:",
    "lähettäjä:", "от:", "от кого:", "від:", "kimden:", "feladó:", "发件人:", "发件人：", "寄件者:", "差出人:",
  ]
  private static let dateFields = [
    "sent:", "sent :", "date:", "date :", "gesendet:", "gesendet :", "datum:", "envoyé:", "envoyé :", "envoyé le",
    "message du :", "sendt:", "dato:", "skickat:", "enviado:", "enviado el:", "enviada em:", "fecha:", "data:",
    "inviato:", "verzonden:", "wysłano:", "wysłane:", "lähetetty:", "отправлено:", "дата:", "надіслано:", "gönderilen:",
    "elküldve:", "发送时间:", "发送时间：", "寄件日期:", "送信日時:",
  ]
  private static let toFields = [
    "to:", "to :", "cc:", "cc :", "bcc:", "an:", "an :", "à:", "à :", "a:", "a :", "copie à", "til:",
    "kopi:",
    "till:", "kopia:", "para:", "para :", "aan:", "do:", "dw:", "kopie:", "vastaanottaja:", "кому:", "копия:", "kime:",
    "címzett:", "收件人:", "收件人：", "宛先:",
  ]
  private static let subjectFields = [
    "subject:", "subject :", "betreff:", "betreff :", "objet:", "objet :", "sujet:", "sujet :", "emne:", "ämne:",
    "asunto:", "assunto:", "oggetto:", "onderwerp:", "temat:", "aihe:", "тема:", "konu:", "tárgy:", "主题:", "主题：",
    "主旨:", "件名:",
  ]

  // MARK: Marks of originals and forwards

  private static let originals = [
    "original message", "original-nachricht", "originalnachricht", "original appointment", "reply message",
    "ursprüngliche nachricht", "antwort nachricht", "message d'origine", "message d’origine", "message original",
    "message initial", "mensaje original", "mensagem original", "messaggio originale", "oorspronkelijk bericht",
    "opprinnelig melding", "oprindelig meddelelse", "oprindelig besked", "ursprungligt meddelande",
    "originalmeddelande", "alkuperäinen viesti", "oryginalna wiadomość", "wiadomość oryginalna",
    "исходное сообщение", "orijinal mesaj", "eredeti üzenet", "原始邮件", "原始郵件", "元のメッセージ",
  ]
  private static let forwards = [
    "forwarded", "weitergeleitete", "message transféré", "mensaje reenviado", "mensagem encaminhada",
    "messaggio inoltrato", "doorgestuurd bericht", "videresendt", "vidarebefordrat", "välitetty viesti",
    "wiadomość przekazana", "пересылаемое сообщение", "转发邮件", "転送メッセージ",
  ]
  private static let bareForwards = [
    "begin forwarded message", "anfang der weitergeleiteten", "début du message", "inizio messaggio inoltrato",
    "inicio del mensaje reenviado", "início da mensagem reencaminhada", "begin doorgestuurd bericht",
    "vidarebefordrat brev", "videresendt meddelelse", "videresendt melding", "początek przekazywanej wiadomości",
    "начало переадресованного сообщения",
  ]

  // MARK: Beginnings of attributions

  private static let openers = [
    "on ", "am ", "le ", "el ", "il ", "op ", "den ", "em ", "w dniu", "dnia", "på ", "pe ", "vào ", "ngày ",
    "quoting ",
    "in data ", "il giorno ",
  ]
  private static let weakOpeners = ["at ", "in ", "from ", "a ", "ma ", "em "]
  private static let weekdays = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "mié", "jue", "jeu", "vie", "ven", "sam",
    "dim",
    "sáb", "dom", "gio", "mo.", "di.", "mi.", "do.", "fr.", "sa.", "so.", "pon", "wt", "śr", "czw", "pt", "sob",
    "niedz",
    "man", "tir", "tor", "lør", "søn", "mån", "tis", "ons", "lör", "sön", "ke ", "ti ", "to ", "la ", "su ",
    "понедельник", "вторник", "сред", "четверг", "пятниц", "суббот", "воскресенье", "пн", "вт", "ср", "чт", "пт", "сб",
    "вс", "нд",
  ]

  // MARK: Footers

  private static let devices = [
    "sent from my ", "sent from mail", "sent from a ", "sent from an ", "sent from outlook", "sent from windows",
    "sent from yahoo", "sent from [", "sent from mobile", "sent from iphone", "sent from samsung", "sent from proton",
    "sent from gmail", "sent from typeapp", "sent from bluemail", "sent from acompli", "sent from android",
    "sent with proton", "sent with [proton", "gesendet von outlook",
    "sent from the all new", "(sent from", "<<sent by", "from my iphone", "from my ipad", "from my android",
    "get outlook for", "get [outlook", "do you yahoo", "please consider the environment", "please excuse brevity",
    "virus-free.", "this email has been checked for viruses", "this e-mail has been checked for viruses",
    "no virus found in this", "this message was sent using", "von meinem", "von meiner", "diese nachricht wurde von",
    "diese e-mail wurde von", "envoyé depuis ", "envoyé de mon", "envoyé à partir de", "envoyé avec ",
    "télécharger outlook", "obtenez outlook", "enviado desde ", "enviado do ", "enviado de mi", "enviado a partir",
    "enviado con ", "obtener outlook", "obter o outlook", "inviato da ", "inviato dal ", "inviato con ",
    "scarica outlook", "verzonden met", "verzonden vanaf", "verstuurd vanaf", "outlook voor ", "download outlook",
    "skickat från ", "hämta outlook", "sendt fra ", "hent outlook", "skaff deg outlook", "hanki outlook", "wysłane z",
    "wysłano z", "pobierz outlook", "отправлено с", "отправлено из", "надіслано з",
    "從我的", "从我的", "发自", "發自", "iphoneから", "iphone から", "iphone'umdan", "ᐧ",
  ]
  /// Told only below other text, and with a full stop only where nothing of one's own follows.
  private static let looseDevices = [
    "sent using ", "sent via ", "sent with ", "sent by ", "via mobile", "from my phone", "from my mobile",
    "gesendet von ", "gesendet mit ", "gesendet aus ", "lähetetty ",
  ]
  private static let listFooters = [
    "to unsubscribe", "unsubscribe:", "unsubscribe from this list", "for additional commands, e-mail",
    "you received this message because", "you are receiving this", "you're receiving this",
    "you have received this message because", "to post to this group",
    "yahoo! groups links", "yahoo! groups sponsor", "to visit your group", "more majordomo info",
    "please read the faq at",
    "subscription options", "list archive", "list archives:", "list-archive", "manage your subscription",
    "to subscribe or unsubscribe", "to manage your subscription", "to leave this list", "reply to this email directly",
    "groups.io links:", "visit your group", "view/reply online", "--~--~---", "__._,_.___", "-=-=-=-=-", "_._,_._,_",
    "post a message:", "search the archives", "this message was sent to ", "um die liste abzubestellen",
    "pour se désabonner", "pour vous désabonner", "para cancelar la suscripción", "per cancellarsi",
  ]
  private static let disclaimers = [
    "this e-mail is confidential", "this email is confidential", "this message is confidential",
    "this e-mail and any", "this email and any", "this message and any", "this e-mail message is",
    "this e-mail message and",
    "this email message is", "this email message and", "the information contained in this e-mail",
    "the information contained in this email", "the information contained in this electronic",
    "the information contained in this message", "the information contained in this communication",
    "the information contained in this transmission", "the information contained in this fa",
    "the information in this e",
    "this communication is", "confidentiality notice", "confidentiality note", "privileged and confidential:",
    "this message contains confidential", "this e-mail may contain confidential", "this email may contain confidential",
    "this e-mail may contain privileged", "this e-mail is the property", "this e-mail contains confidential",
    "this email contains confidential", "this transmission is intended", "this message is intended only",
    "this e-mail is intended", "this email is intended", "if you are not the intended recipient",
    "diese e-mail enthält",
    "der inhalt dieser e-mail", "ce message et toutes", "ce message est confidentiel", "ce courriel",
    "este mensaje y sus", "este correo electrónico", "esta mensagem pode conter", "le informazioni contenute in",
    "questo messaggio e", "dit bericht is", "de informatie in dit", "detta meddelande", "denne e-mail",
  ]
  /// How warnings begin that mail servers put above mail from outside.
  private static let banners = [
    "caution:", "caution!", "warning:", "[external", "[ext]", "external email", "external e-mail", "external mail",
    "external sender", "external message", "this email originated", "this e-mail originated", "this message originated",
    "this email was sent from outside", "you don't often get email from", "you don’t often get email from",
    "some people who received this message don't often", "some people who received this message don’t often",
  ]
}

// MARK: Greetings and sign-offs

extension Phrases {
  static let greetings = Phrases([
    (
      .greeting,
      [
        "hi", "hello", "hey", "heya", "hiya", "dear", "good morning", "good afternoon", "good evening", "good day",
        "morning", "greetings", "hallo", "liebe", "lieber", "guten tag", "guten morgen", "sehr geehrte", "bonjour",
        "salut",
        "cher", "chère", "hola", "buenos días", "estimado", "estimada", "olá", "bom dia", "ciao", "buongiorno",
        "gentile",
        "beste", "geachte", "hej", "hei", "kära", "kære", "cześć", "dzień dobry", "здравствуйте",
        "привет",
      ]
    )
  ])

  static let signOffs = Phrases([
    (
      .signOff,
      [
        "best", "best regards", "regards", "kind regards", "warm regards", "warmly", "cheers", "thanks", "thank you",
        "thank you very much", "thanks a lot", "thanks so much", "many thanks", "sincerely", "sincerely yours", "yours",
        "yours truly", "yours sincerely", "yours faithfully", "love", "xo", "xoxo", "thx", "all the best", "take care",
        "with best wishes", "with kind regards", "with best regards", "with friendly greetings", "friendly greetings",
        "with greetings", "thanks again", "thanks in advance",
        "best wishes",
        "respectfully", "talk soon", "cordially", "rgds", "viele grüße", "liebe grüße", "beste grüße",
        "mit freundlichen",
        "mfg", "lg", "danke", "gruß", "cordialement", "bien à vous", "merci", "cdt", "saludos", "un saludo",
        "atentamente",
        "gracias", "abraços", "atenciosamente", "obrigado", "cordiali saluti", "saluti", "grazie", "met vriendelijke",
        "groeten", "mvh", "med vänlig", "hälsningar", "med venlig", "vennlig hilsen", "hilsen", "terveisin",
        "pozdrawiam",
        "с уважением",
      ]
    )
  ])
}
