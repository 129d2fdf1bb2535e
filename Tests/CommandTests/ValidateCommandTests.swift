import Foundation
import Testing

@Suite struct ValidateCommandTests {
  private static let chats = """
    <chats xmlns="urn:pushback:chat:1"><conversation><member id="me" owner="true"/><member id="kim"/>
    <message from="kim" time="2024-03-01T10:00:00Z" %@>Can you come?</message></conversation></chats>
    """

  @Test func `Chats as the schema has them are told to be in order, and nothing is imported`() throws {
    let tool = try Tool()
    let file = try tool.file("chats.xml", Self.chats.replacing("%@", with: ""))
    let run = try tool("validate", file)
    #expect(run.code == 0)
    #expect(run.output.contains("(chat-xml): read 1 = imported 1 (1 message, 0 calls)"))
    #expect(!FileManager.default.fileExists(atPath: tool.archive))
  }

  @Test func `A departure from the schema is told with its line`() throws {
    let tool = try Tool()
    let file = try tool.file("chats.xml", Self.chats.replacing("%@", with: "colour='red'"))
    let run = try tool("validate", file)
    #expect(run.code == 2)
    #expect(run.output.contains("chats.xml:2: message: no such attribute here; see `pushback validate --schema`"))
  }

  @Test func `An entity is refused before the schema is asked`() throws {
    let tool = try Tool()
    let bomb = "<!DOCTYPE chats [<!ENTITY a 'aaaa'>]>" + Self.chats.replacing("%@", with: "")
    let run = try tool("validate", "--format", "chat-xml", try tool.file("bomb.xml", bomb))
    #expect(run.code == 2)
    #expect(run.output.contains("the document type declares entities"))
    #expect(!run.output.contains("schema`"))
  }

  @Test func `The schema can be printed`() throws {
    let run = try Tool()("validate", "--schema")
    #expect(run.code == 0 && run.output.contains("targetNamespace=\"urn:pushback:chat:1\""))
  }
}
