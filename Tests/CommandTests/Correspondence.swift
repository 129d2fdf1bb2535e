/// A small invented correspondence, for tests of what must not move a number.
///
/// Six people ask me in January, six in February; I answer each by mail the next morning: yes, no with a reason, no
/// with an alternative, in turn.
struct Correspondence {
  /// One mail, as an mbox record.
  struct Mail {
    var id: String
    var from: String
    var to: String
    var day: Int
    var month: Int
    var replyTo: String?
    var headers = ""
    var text: String
  }

  static let me = "me@x.example"
  var mails: [Mail]

  init() {
    mails = (0..<24).flatMap { number -> [Mail] in
      let (day, month) = (3 + number % 12 * 2, number < 12 ? 1 : 2)
      let asker = "Person \(number % 6) <person\(number % 6)@x.example>"
      let ask = Mail(
        id: "ask-\(number)", from: asker, to: Self.me, day: day, month: month, replyTo: nil,
        text: Self.asks[number % Self.asks.count])
      let answer = Mail(
        id: "answer-\(number)", from: "Me <\(Self.me)>", to: asker, day: day + 1, month: month, replyTo: ask.id,
        text: Self.answers[number % Self.answers.count])
      return [ask, answer]
    }
  }

  private static let asks = [
    "Could you take the minutes on Thursday?", "Can you review the budget by Friday?",
    "Would you approve the new poster?", "Could you meet me on Monday at ten?",
  ]
  private static let answers = [
    "Sure, I'll do it.", "No, I can't. We are two people short until the 21st.",
    "I understand that it matters to you. I can't do it this week. I could do it next Tuesday instead.",
    "Sorry, but I can't help with this.", "Yes, gladly.",
  ]

  /// The mails as mbox files of so many records each.
  func files(_ count: Int = .max) -> [String] {
    stride(from: 0, to: mails.count, by: min(count, mails.count)).map { start in
      mails[start..<min(mails.count, start + min(count, mails.count))].map(\.record).joined()
    }
  }
}

extension Correspondence.Mail {
  fileprivate var record: String {
    let months = ["Jan", "Feb"]
    let reply = replyTo.map { "In-Reply-To: <\($0)@x.example>\n" } ?? ""
    return """
      From - Mon Jan  1 00:00:00 2026
      From: \(from)
      To: \(to)
      Subject: \(replyTo == nil ? "" : "Re: ")Matter \((replyTo ?? id).split(separator: "-").last ?? "")
      Date: \(day) \(months[month - 1]) 2026 09:00:00 +0000
      Message-ID: <\(id)@x.example>
      \(reply)\(headers)
      \(text)


      """
  }
}
