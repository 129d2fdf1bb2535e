import Foundation
import Testing

/// Answers in chats, from the export of a program to the printed episode.
@Suite struct ChatAnswersTests {
  /// What `list` prints of each episode after its date.
  private func answers(_ tool: Tool) throws -> [String] {
    try tool("list", "--now", "2026-04-30").output.split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: "  ").dropFirst(4).map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }
  }

  private func telegram(_ messages: String...) -> String {
    """
    {"about": "x", "personal_information": {"user_id": 1001, "first_name": "Me"}, "chats": {"list": [
    {"name": "Kim", "type": "personal_chat", "id": 2002, "messages": [\(messages.joined(separator: ",\n"))]}]}}
    """
  }

  private func message(_ id: Int, _ day: Int, from: Int, _ rest: String) -> String {
    let seconds = 1_772_445_600 + day * 86_400
    return #"{"id": \#(id), "type": "message", "date_unixtime": "\#(seconds)", "from_id": "user\#(from)", \#(rest)}"#
  }

  private let thumb =
    #""reactions": [{"emoji": "👍", "recent": [{"from_id": "user1001", "date": "2026-03-02T10:10:00"}]}]"#

  @Test func `In Telegram a thumb and a late reply belong to the message they are put on`() throws {
    let tool = try Tool()
    let export = telegram(
      message(1, 0, from: 2002, #""text": "Can you feed the cat on Friday?", \#(thumb)"#),
      message(2, 1, from: 2002, #""text": "Could you also water the plants?""#),
      message(3, 2, from: 2002, #""text": "Thanks for the cake yesterday, it was lovely.""#),
      message(4, 12, from: 1001, #""reply_to_message_id": 2, "text": "Sorry, I can't, I'm away that week.""#))
    try tool("import", tool.file("result.json", export), "--quiet")
    #expect(try answers(tool) == ["yes chat", "no chat"])
  }

  @Test func `A chat in a mailbox of Gmail is answered in its thread, whose mails name no recipient`() throws {
    let tool = try Tool()
    let mailbox = """
      From 11@xxx Mon Mar 02 10:00:00 +0000 2026
      X-GM-THRID: 77
      X-Gmail-Labels: Chat
      From: Kim <kim@mail.example>

      Can you feed the cat on Friday?

      From 12@xxx Mon Mar 02 10:05:00 +0000 2026
      X-GM-THRID: 77
      X-Gmail-Labels: Chat
      From: Lee <lee@mail.example>

      Sorry, I can&#39;t, I&#39;m away on Friday.

      """
    try tool("import", tool.file("Chat.mbox", mailbox), "--me", "lee@mail.example", "--quiet")
    #expect(try answers(tool) == ["no chat"])
  }

  @Test func `A thumb on a message that asks nothing answers nothing`() throws {
    let tool = try Tool()
    let export = telegram(
      message(1, 0, from: 2002, #""text": "Can you feed the cat on Friday?""#),
      message(2, 1, from: 2002, #""text": "Thanks for the cake yesterday, it was lovely.", \#(thumb)"#))
    try tool("import", tool.file("result.json", export), "--quiet")
    #expect(try answers(tool) == ["no answer"])
  }

  @Test func `A text edited since the last import is read anew, and the first is not counted again`() throws {
    let tool = try Tool()
    let ask = message(1, 0, from: 2002, #""text": "Can you feed the cat on Friday?""#)
    let first = telegram(ask, message(2, 1, from: 1001, #""text": "Sure, I'll do it.""#))
    let edited = telegram(
      ask, message(2, 1, from: 1001, #""edited_unixtime": "1772535600", "text": "Sorry, I can't after all.""#))
    try tool("import", tool.file("result.json", first), "--quiet")
    #expect(try answers(tool) == ["yes chat"])
    let second = try tool("import", tool.file("result.json", edited), "--quiet")
    #expect(
      second.output.contains("imported 0 (0 messages, 0 calls) + duplicate 2 + excluded 0 + unreadable 0; read anew"))
    #expect(try answers(tool) == ["no chat"])
    try tool("import", tool.file("result.json", first), "--quiet")
    #expect(try answers(tool) == ["no chat"])
  }

  @Test func `In Slack threads and reactions answer their message, whatever else is said in the channel`() throws {
    let tool = try Tool()
    let folder = tool.folder + "/export/plans"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let day = """
      [{"type": "message", "user": "U1", "ts": "1772445600.000100", "text": "Could you review the plan by noon?",
        "reactions": [{"name": "eyes", "users": ["U2"]}]},
       {"type": "message", "user": "U1", "ts": "1772445700.000100", "text": "Can you book the room for Monday?",
        "reactions": [{"name": "+1", "users": ["U2"]}]},
       {"type": "message", "user": "U1", "ts": "1772445800.000100", "text": "The coffee machine works again."},
       {"type": "message", "user": "U2", "ts": "1772459900.000100", "thread_ts": "1772445600.000100",
        "text": "Sorry, no, I'm out until Wednesday."}]
      """
    try Data(day.utf8).write(to: URL(filePath: folder + "/2026-03-02.json"))
    try tool("import", tool.folder + "/export", "--quiet", "--me", "slack:u2")
    #expect(try answers(tool) == ["no chat", "yes chat"])
    let id = try #require(
      try tool("list", "--now", "2026-04-30").output.split(separator: "\n")[3].split(separator: " ").first)
    let page = try tool("show", String(id), "--now", "2026-04-30").output
    #expect(page.contains("👍 [yes]") && page.contains("rule:ACCEPT-REACTION"))
  }
}
