import Messages
import Store
import Testing

@Suite struct CutMessagesTests {
  private func cut(_ id: String, _ body: String, isCut: Bool = true) -> Message {
    var message = mail(id, from: "ana@x.example")
    message.body = body
    message.isCut = isCut
    return message
  }

  private func body(_ test: TestArchive, _ id: String = "a") throws -> String? {
    try test.archive.message(MessageKey(messageID: id))?.body
  }

  @Test func `The whole message takes the place of one that was cut off, and stands where both were found`() throws {
    let test = try TestArchive()
    try test.add(cut("a", "Could you co"))
    _ = try test.conversations()
    var whole = cut("a", "Could you come?\n", isCut: false)
    whole.recipients.append(Recipient(.email("ben@x.example")))
    try test.archive.add { writer in
      try writer.beginSource(path: "again.mbox", format: "mbox")
      whole.source.path = "again.mbox"
      #expect(try !writer.insert(whole))
    }
    #expect(try test.archive.message(whole.key) == whole)
    #expect(try test.archive.otherPlaces(of: whole.key).map(\.path) == ["test.mbox"])
    #expect(try !test.archive.isDerived(by: "test"))
    #expect(try test.allConversations().flatMap(\.turns).map(\.body) == ["Could you come?\n"])
  }

  @Test func `Of two that were cut off the longer stays, and a whole one gives way to none`() throws {
    let test = try TestArchive()
    try test.add(cut("a", "Could you"), cut("a", "Could you co"), cut("a", "Could"))
    #expect(try body(test) == "Could you co")
    try test.add(cut("a", "No", isCut: false), cut("a", "Could you come?"))
    #expect(try body(test) == "No")
  }

  @Test func `What was cut off in front of its end goes when its file goes on there`() throws {
    let test = try TestArchive()
    var (short, before) = (cut("a", "Could you co"), mail("b", from: "ana@x.example"))
    (before.source.length, short.source.offset, short.source.length) = (100, 100, 40)
    try test.add(before, short)
    try test.archive.add { writer in
      try writer.beginSource(path: "test.mbox", format: "mbox")
      let progress = SourceProgress(
        size: 140, modified: 0, conditions: "", offset: 140, fingerprint: 0, isComplete: true, account: "")
      try writer.note(progress, of: "test.mbox")
      try writer.beginSource(path: "test.mbox", format: "mbox", isReplaced: true, isContinued: true)
      #expect(try writer.insert(cut("c", "Could you come?\n", isCut: false)))
    }
    #expect(try test.archive.contents().messages == 2)
    #expect(try body(test) == nil)
  }
}
