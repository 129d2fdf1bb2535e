import Messages
import Store
import Testing

@Suite struct ConversationTests {
  @Test func `In-Reply-To joins even under another subject`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example", subject: "Plan"),
      mail("b", from: "me@x.example", to: ["ana@x.example"], day: 1, subject: "No, really", replyTo: ["a"]),
      mail("c", from: "ana@x.example", day: 2, subject: "Plan"))
    #expect(try test.conversations() == [["a", "b"], ["c"]])
  }

  @Test func `References join under the same subject only`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example", subject: "Plan"),
      mail("b", from: "ben@x.example", day: 1, subject: "Re: AW: plan", references: ["a"]),
      mail("c", from: "ben@x.example", day: 2, subject: "Holiday", references: ["a"]))
    #expect(try test.conversations() == [["a", "b"], ["c"]])
  }

  @Test func `A reference under another subject joins nothing, also when the mail it names is read after it`() throws {
    let mails = [
      mail("a", from: "ana@x.example", subject: "Plan"),
      mail("b", from: "ben@x.example", day: 1, subject: "Holiday", references: ["a"]),
      mail("c", from: "ben@x.example", day: 2, subject: "Re: Plan", references: ["a", "b"]),
    ]
    for order in [[0, 1, 2], [1, 2, 0], [2, 1, 0]] {
      let test = try TestArchive()
      for index in order { try test.add(mails[index]) }
      #expect(try test.conversations() == [["a", "c"], ["b"]])
    }
  }

  @Test func `Of the answers to a mail that is not in the archive the subject tells, in any order`() throws {
    let mails = [
      mail("b", from: "ana@x.example", day: 1, subject: "Re: Plan", references: ["lost"]),
      mail("c", from: "ben@x.example", day: 2, subject: "Holiday", references: ["lost"]),
      mail("d", from: "ana@x.example", day: 3, subject: "Re: Holiday", replyTo: ["lost"]),
      mail("e", from: "eve@x.example", day: 4, subject: "Plan", references: ["lost"]),
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
      let test = try TestArchive()
      for index in order { try test.add(mails[index]) }
      #expect(try test.conversations() == [["b", "e"], ["c", "d"]])
    }
  }

  @Test func `Two answers to a mail that is not in the archive belong together`() throws {
    let test = try TestArchive()
    try test.add(
      mail("b", from: "ana@x.example", day: 1, subject: "Re: Plan", references: ["lost"]),
      mail("c", from: "ben@x.example", day: 2, subject: "Re: Plan", references: ["lost"]))
    #expect(try test.conversations() == [["b", "c"]])
  }

  @Test func `Gmail's thread joins what says nothing of what it answers, and else the same subject only`() throws {
    let test = try TestArchive()
    func threaded(_ mail: Message) -> Message {
      var mail = mail
      mail.thread = "18332154"
      return mail
    }
    try test.add(
      threaded(mail("b", from: "ana@x.example", day: 1, subject: "Re: Plan", references: ["lost"])),
      threaded(mail("c", from: "ben@x.example", day: 2, subject: "RE : Plan")),
      threaded(mail("d", from: "ana@x.example", day: 3, subject: "Holiday", replyTo: ["gone"])),
      mail("e", from: "ben@x.example", day: 4, subject: "Plan"))
    #expect(try test.conversations() == [["b", "c"], ["d"], ["e"]])
  }

  @Test func `The answered message is the In-Reply-To, else the nearest known reference`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example"), mail("b", from: "ben@x.example", day: 1, references: ["a"]),
      mail("c", from: "me@x.example", day: 2, replyTo: ["a"], references: ["a", "b"]),
      mail("d", from: "me@x.example", day: 3, references: ["a", "b", "lost"]))
    let turns = try test.allConversations().flatMap(\.turns)
    let answered = turns.map { turn in turns.first { $0.message == turn.repliesTo }?.body }
    #expect(answered == [nil, "a", "a", "b"])
  }

  @Test func `The order of import does not matter`() throws {
    let forwards = try TestArchive()
    let backwards = try TestArchive()
    let mails = [
      mail("a", from: "ana@x.example"), mail("b", from: "ben@x.example", day: 1, replyTo: ["a"]),
      mail("c", from: "ana@x.example", day: 2, subject: "Other"),
    ]
    for one in mails { try forwards.add(one) }
    for one in mails.reversed() { try backwards.add(one) }
    #expect(try forwards.allConversations() == backwards.allConversations())
  }

  @Test func `An answer in a chat joins what it answers, however long ago that was`() throws {
    let test = try TestArchive()
    var late = text("late", from: nil, with: "+49170111", day: 30)
    var asked = text("asked", from: "+49170111", with: "+49170111", day: 0)
    (asked.key, late.inReplyTo) = (MessageKey(messageID: "asked"), ["asked"])
    try test.add(asked, text("next", from: "+49170111", with: "+49170111", day: 29), late)
    let conversations = try test.allConversations()
    #expect(conversations.map { $0.turns.map(\.body) } == [["asked", "late"], ["next"]])
    #expect(conversations[0].turns[1].repliesTo == asked.key)
  }

  @Test func `The text last edited is read, in whatever order the exports come`() throws {
    for order in [[0, 1, 2], [2, 1, 0], [0, 2, 1]] {
      let test = try TestArchive()
      for version in order {
        var one = text("a", from: "+49170111", with: "+49170111", day: 0)
        one.body = "text \(version)"
        one.edited = version == 0 ? nil : march(Double(version))
        try test.add(one)
      }
      #expect(try test.conversations() == [["text 2"]])
    }
  }

  @Test func `A week of silence ends a chat`() throws {
    let test = try TestArchive()
    try test.add(
      text("a", from: "+49170111", with: "+49170111", day: 0), text("b", from: nil, with: "+49170111", day: 6.5),
      text("other", from: "+49170222", with: "+49170222", day: 7), text("c", from: nil, with: "+49170111", day: 14))
    #expect(try test.conversations() == [["a", "b"], ["other"], ["c"]])
  }

  @Test func `Mail to oneself is left out and counted`() throws {
    let test = try TestArchive()
    try test.archive.setPeople(PeopleFile("me: me@x.example"))
    try test.add(mail("note", from: "me@x.example"), mail("a", from: "ana@x.example"))
    #expect(try test.conversations() == [["a"]])
    #expect(try test.archive.contents().toSelf == 1)
  }

  @Test func `Calls of a minute or more with somebody in the conversation come with it`() throws {
    let test = try TestArchive()
    func call(_ id: String, _ number: String, day: Double, seconds: Int, _ kind: Call.Kind = .outgoing) -> Call {
      Call(
        key: MessageKey(messageID: id), source: SourcePosition(path: "test.mbox", offset: 0, length: 0),
        counterpart: .phone(number), start: SentTime(march(day)), seconds: seconds, kind: kind)
    }
    try test.add(
      text("a", from: "+49170111", with: "+49170111", day: 3),
      calls: [
        call("before", "+49170111", day: 2, seconds: 60), call("short", "+49170111", day: 2.5, seconds: 59),
        call("missed", "+49170111", day: 2.5, seconds: 90, .missed), call("stranger", "+49170999", day: 2, seconds: 90),
        call("long ago", "+49170111", day: 0.5, seconds: 600),
      ])
    #expect(try test.allConversations().flatMap(\.calls).map(\.at) == [march(2)])
  }

  @Test func `A message leads to its whole conversation`() throws {
    let test = try TestArchive()
    try test.add(
      mail("a", from: "ana@x.example"), mail("b", from: "me@x.example", to: ["ana@x.example"], day: 1, replyTo: ["a"]),
      mail("c", from: "ben@x.example", subject: "Other"))
    _ = try test.conversations()
    #expect(try test.archive.conversation(of: MessageKey(messageID: "b"))?.turns.map(\.body) == ["a", "b"])
    #expect(try test.archive.conversation(of: MessageKey(messageID: "unknown")) == nil)
  }

  @Test func `On a list an answer is addressed to whom it answers, and who answers was asked`() throws {
    let test = try TestArchive()
    try test.archive.setPeople(PeopleFile("me: me@x.example"))
    let list = "list@x.example"
    try test.add(
      mail("ask", from: "ana@x.example", to: [list]),
      mail("mine", from: "me@x.example", to: [list], day: 1, replyTo: ["ask"]),
      mail("ben's", from: "ben@x.example", to: [list], day: 2, replyTo: ["ask"]))
    let turns = try test.allConversations().flatMap(\.turns)
    let people = Dictionary(uniqueKeysWithValues: try test.archive.people().map { ($0.id, $0.name) })
    let names = turns.map { turn in turn.recipients.map { people[$0.person] ?? "" } }
    #expect(names == [["me", "ben@x.example", list], ["ana@x.example", list], ["ana@x.example", list]])
  }

  @Test func `A chat of Gmail without recipients goes to who else wrote in its thread, else to the owner`() throws {
    let test = try TestArchive()
    try test.archive.setPeople(PeopleFile("me: lee@x.example"))
    func chat(_ id: String, from: String, thread: String, day: Double) -> Message {
      var message = mail(id, from: from, to: [], day: day)
      message.medium = .chat
      message.messageID = nil
      message.thread = thread
      return message
    }
    var other = mail("other", from: "ana@x.example", to: ["lee@x.example"], day: 30)
    other.medium = .chat
    other.thread = "1"
    try test.add(
      chat("ask", from: "kim@x.example", thread: "1", day: 0), chat("no", from: "lee@x.example", thread: "1", day: 1),
      chat("alone", from: "sam@x.example", thread: "2", day: 2), other)
    let people = Dictionary(uniqueKeysWithValues: try test.archive.people().map { ($0.id, $0.name) })
    // Read a second time nothing is added.
    for _ in 0..<2 {
      let turns = try test.allConversations().flatMap(\.turns)
      #expect(turns.map(\.body) == ["ask", "no", "alone", "other"])
      let names = turns.map { turn in turn.recipients.map { people[$0.person] ?? "" } }
      #expect(names == [["me", "ana@x.example"], ["kim@x.example", "ana@x.example"], ["me"], ["me"]])
    }
  }

  @Test func `A private forward of somebody's mail is not addressed to them`() throws {
    let test = try TestArchive()
    try test.add(
      mail("ask", from: "ana@x.example", to: ["me@x.example"]),
      mail("forward", from: "me@x.example", to: ["ben@x.example"], day: 1, replyTo: ["ask"]))
    let people = Dictionary(uniqueKeysWithValues: try test.archive.people().map { ($0.id, $0.name) })
    let turns = try test.allConversations().flatMap(\.turns)
    #expect(turns.map { $0.recipients.map { people[$0.person] ?? "" } } == [["me@x.example"], ["ben@x.example"]])
  }
}
