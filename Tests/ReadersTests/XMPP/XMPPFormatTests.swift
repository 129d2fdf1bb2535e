import Messages
import Testing

@testable import Readers

@Suite struct XMPPFormatTests {
  @Test func readsTheExportOfAServer() throws {
    let reading = try ChatFixture.xmppServer.read()
    #expect(
      reading.lines == [
        "08:00:00 kim@post.example: Are you there?", "08:00:30 old@post.example: Sent by an old program",
        "08:01:00 kim@post.example: Could you lend me the ladder?", "08:02:20 me: I cannot, sorry",
        "08:04:00 me: 👎",
      ])
    #expect(reading.exclusions.map(\.reason) == [.deleted, .bounce])
    #expect(reading.faults == [] && reading.warnings == [])
  }

  @Test func aReactionAnswersTheMessageItIsOn() throws {
    let messages = try ChatFixture.xmppServer.read().messages
    let asked = try #require(messages.first { $0.body.hasPrefix("Could") }?.messageID)
    #expect(messages.last?.inReplyTo == [asked])
    #expect(messages.last?.readers == ["kim@post.example"])
  }

  @Test func inARoomTheResourceIsThePerson() throws {
    let reading = try ChatFixture.xmppArchive.read()
    #expect(
      reading.lines == [
        "08:00:00 kim@post.example: Who comes on Sunday?", "08:01:00 walk@rooms.post.example/sam: I do.",
        "08:02:00 me: Not me.",
      ])
    #expect(
      reading.messages.map { $0.readers.count } == [3, 2, 2], "everybody seen in the room, and the owner")
    #expect(reading.messages[1].sender.name == "Sam")
    #expect(reading.exclusions.map(\.reason) == [.automatic])
  }

  @Test func secondsAreCountedFromTheMessageBeforeAndNotFromANote() throws {
    let reading = try ChatFixture.xmppCollection.read()
    #expect(
      reading.lines == [
        "18:00:00 kim@post.example: Can you bring the keys?", "18:00:11 me: Not today.",
        "18:01:01 kim@post.example: Tomorrow then?", "19:01:01 me: Yes.",
      ])
    #expect(reading.exclusions.map(\.reason) == [.toSelf])
  }

  @Test(arguments: ["1099511627775", "999999999999999999", "-999999999999999999"])
  func secondsBeyondTheYear9999AreNoTime(seconds: String) throws {
    let late = String(repeating: "<to secs='\(seconds)'><body>No.</body></to>", count: 9000)
    let reading = try ChatFixture.xmppCollection.read(
      "<chat xmlns='urn:xmpp:archive' with='kim@post.example' start='2008-02-01T18:00:00Z'>"
        + "<from secs='1'><body>Is it open?</body></from>\(late)</chat>")
    #expect(reading.lines == ["18:00:01 kim@post.example: Is it open?"])
    #expect(reading.faults.count == 9000 && Set(reading.faults.map(\.code)) == ["no-date"])
  }

  @Test func aTalkLongBefore1970KeepsItsTimes() throws {
    let reading = try ChatFixture.xmppCollection.read(
      "<chat xmlns='urn:xmpp:archive' with='kim@post.example' start='1469-07-21T18:00:00Z'>"
        + "<from secs='1'><body>Is it open?</body></from></chat>")
    #expect(reading.messages.map(\.body) == ["Is it open?"] && reading.faults.isEmpty)
  }

  @Test func onlyTheLastOfSeveralCorrectionsCounts() throws {
    let reading = try archive(
      stanza("id='1'", "<body>a</body>"), stanza("id='2'", "<body>b</body><replace id='1'/>"),
      stanza("id='3'", "<body>c</body><replace id='1'/>"))
    #expect(reading.messages.map(\.body) == ["c"])
    #expect(reading.exclusions.map(\.reason) == [.deleted, .deleted])
  }

  @Test func somebodyElseCannotCorrectAMessage() throws {
    let reading = try archive(
      stanza("id='1'", "<body>a</body>"), stanza("id='2'", "<body>b</body><replace id='1'/>", from: "eve@post.example"))
    #expect(reading.messages.map(\.body) == ["a", "b"])
  }

  @Test func aWithdrawnMessageIsLeftOut() throws {
    let reading = try archive(
      stanza("id='1'", "<body>a</body>"), stanza("id='2'", "<body>withdrew it</body><retract id='1'/>"))
    #expect(reading.messages == [] && reading.exclusions.map(\.reason) == [.deleted])
  }

  @Test func shortIdsOfTwoSessionsAreNotTheSameMessage() throws {
    let reading = try archive(stanza("id='1'", "<body>yes</body>"), stanza("id='1'", "<body>no</body>"))
    #expect(Set(reading.keys).count == 2)
  }

  @Test func withSeveralAccountsNobodyIsTheOwner() throws {
    let user = { (name: String) in
      "<user name='\(name)'><offline-messages><message from='kim@x.example' to='\(name)@x.example'><body>hi</body>"
        + "<delay stamp='2010-01-01T00:00:00Z'/></message></offline-messages></user>"
    }
    let reading = try ChatFixture.xmppServer.read(
      "<server-data xmlns='urn:xmpp:pie:0'><host jid='x.example'>\(user("a"))\(user("b"))</host></server-data>")
    #expect(reading.messages.map(\.readers) == [["a@x.example"], ["b@x.example"]])
  }

  @Test func whoMovedToAnotherServerIsStillTheOwner() throws {
    let reading = try ChatFixture.xmppServer.read(
      "<server-data xmlns='urn:xmpp:pie:0'><host jid='new.example'><user name='lee'>"
        + stanza("", "<body>a</body><delay stamp='2010-01-01T00:00:00Z'/>") + "</user></host></server-data>")
    #expect(reading.messages.map(\.readers) == [["me"]])
    #expect(reading.warnings.map(\.code) == ["owner-in-doubt"])
  }

  @Test func anIncludedFileIsNotRead() throws {
    let reading = try ChatFixture.xmppServer.read(
      "<server-data xmlns='urn:xmpp:pie:0'><xi:include href='/etc/passwd' xmlns:xi='http://www.w3.org/2001/XInclude'/>"
        + "</server-data>")
    #expect(reading.records == [] && reading.warnings == [])
  }

  @Test func aSpecificationIsNoArchive() {
    let text =
      "<!DOCTYPE xep SYSTEM 'xep.dtd'><xep><example><![CDATA[<result xmlns='urn:xmpp:mam:2'/>]]></example></xep>"
    #expect(!Array(text.utf8).withUnsafeBytes { XMPPFormat.recognises(head: $0, path: "x.xml") })
  }

  private func stanza(_ attributes: String, _ content: String, from: String = "kim@post.example") -> String {
    "<message from='\(from)' to='lee@post.example' type='chat' \(attributes)>\(content)</message>"
  }

  private func archive(_ stanzas: String...) throws -> ChatReading {
    let results = stanzas.map {
      "<result id='9'><forwarded><delay stamp='2010-07-10T23:08:25Z'/>\($0)</forwarded></result>"
    }
    return try ChatFixture.xmppArchive.read("<archive xmlns='urn:xmpp:mam:2'>\(results.joined())</archive>")
  }
}
