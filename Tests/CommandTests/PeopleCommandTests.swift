import Foundation
import Testing

/// A whole session with `pushback people`, from the import to names, roles and groups.
@Suite struct PeopleCommandTests {
  private static let mails = """
    From ana@x.example Mon Mar  2 09:00:00 2026
    From: Ana Rahal <ana.rahal@x.example>
    To: me@x.example
    Date: Mon, 2 Mar 2026 09:00:00 +0100
    Message-ID: <a@x.example>

    Could you bring six chairs on Friday?

    From me@x.example Mon Mar  2 10:00:00 2026
    From: me@x.example
    To: Ana <ana.rahal@home.example>, Bo <bo@x.example>
    Date: Mon, 2 Mar 2026 10:00:00 +0100
    Message-ID: <b@x.example>

    Sure, I'll bring them.

    """

  private static let texts = """
    <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
    <smses count="2">
      <sms address="0176 04069012" date="1772442000000" type="1" body="Can you come by?" contact_name="Ana Rahal" />
      <sms address="+4917604069012" date="1772452000000" type="2" body="Yes, at six." contact_name="(Unknown)" />
    </smses>

    """

  private func tool() throws -> Tool {
    let tool = try Tool()
    let run = try tool(
      "import", tool.file("mail.mbox", Self.mails), tool.file("sms.xml", Self.texts), "--me", "me@x.example")
    #expect(run.notes.contains("1 number stays as written, without a country"))
    #expect(run.notes.contains("`pushback people country DE`"))
    return tool
  }

  @Test func `The status said nothing of people who may be one`() throws {
    let tool = try tool()
    try tool("people", "country", "DE")
    let pairs = try tool("people", "suggest").output.split(separator: "\n").count { $0.contains("people merge") }
    try #require(pairs > 1)
    let status = try tool("status").output
    #expect(status.contains("people who may be one: \(pairs) pairs (`pushback people suggest`)\n"))
  }

  @Test func `List, country, suggest, merge, split, role, group, rename`() throws {
    let tool = try tool()
    #expect(try tool("people", "country", "DE").code == 0)
    #expect(try tool("people", "country").output == "DE\n")
    let suggested = try tool("people", "suggest").output
    #expect(
      suggested.contains(
        "Ana Rahal (+4917604069012) · Ana Rahal (ana.rahal@x.example): same name, ana rahal\n"
          + "    pushback people merge +4917604069012 ana.rahal@x.example\n"))
    #expect(suggested.contains("ana.rahal@ at two domains"))
    let merged = try tool("people", "merge", "ana.rahal@x.example", "0176 04069012", "ana.rahal@home.example")
    #expect(merged.output == "+ Ana Rahal: ana.rahal@x.example, +4917604069012, ana.rahal@home.example\n")
    #expect(try tool("people", "suggest").output == "")
    #expect(try tool("people", "role", "ana rahal", "boss", "--quiet").code == 64)
    #expect(try tool("people", "role", "ana rahal", "boss").code == 0)
    #expect(try tool("people", "group", "Ana Rahal", "museum", "choir").code == 0)
    #expect(try tool("people", "group", "Ana Rahal", "--remove", "Choir").code == 0)
    #expect(try tool("people", "rename", "Ana Rahal", "Ana: R.").code == 0)
    #expect(try tool("people", "split", "ana: r.", "ana.rahal@home.example").code == 0)
    #expect(
      try tool("people", "print").output == """
        me: me@x.example
        "Ana: R.": ana.rahal@x.example, +4917604069012; role: boss; groups: museum; not: ana.rahal@home.example

        """)
    let listed = try tool("people", "list", "--role", "boss").output.split(separator: "\n")
    #expect(listed.count == 3 && listed[2].contains("Ana: R.") && listed[2].contains("boss  museum      2    1      0"))
  }

  @Test func `A second address displayed as Me kept the suggested merge from working`() throws {
    let tool = try Tool()
    let mail = """
      From: Me <mara.velten@work.example>
      To: Ana <ana@x.example>
      Date: Mon, 2 Mar 2026 09:00:00 +0100
      Message-ID: <a@work.example>

      Could you bring six chairs on Friday?

      """
    try tool("import", tool.file("mail.mbox", mail), "--me", "mara.velten@home.example")
    #expect(try tool("people", "suggest").output.contains("pushback people merge me mara.velten@work.example\n"))
    let merged = try tool("people", "merge", "me", "mara.velten@work.example")
    #expect(merged.code == 0, "\(merged.notes)")
    #expect(try tool("people", "print").output == "me: mara.velten@home.example, mara.velten@work.example\n")
  }

  @Test func `What the user wrote stays, also through another import`() throws {
    let tool = try tool()
    let text = "# mine\n\n# chairs\nAna:  ana.rahal@x.example,0176 04069012   # since May\nme: me@x.example\n"
    #expect(try tool("people", "use", tool.file("people.txt", text)).code == 0)
    #expect(try tool("people", "role", "bo@x.example", "peer").output == "+ Bo: bo@x.example; role: peer\n")
    try tool("import", tool.file("more.xml", Self.texts.replacing("Can you", with: "Could you")), "--quiet")
    #expect(try tool("people", "print").output == text + "Bo: bo@x.example; role: peer\n")
    #expect(try tool("people", "print", "--out", tool.folder + "/out.txt").code == 0)
    #expect(
      try FileManager.default.attributesOfItem(atPath: tool.folder + "/out.txt")[.posixPermissions] as? Int == 0o600)
  }

  @Test func `A trial changes nothing`() throws {
    let tool = try tool()
    let run = try tool("people", "merge", "Ana", "bo@x.example", "--dry-run")
    #expect(run.output == "+ Ana: ana.rahal@home.example, bo@x.example\n")
    #expect(run.notes == "nothing was changed (--dry-run)\n")
    #expect(try tool("people", "print").output == "me: me@x.example\n")
  }

  @Test func `What cannot be done says what to do`() throws {
    let tool = try tool()
    let unknown = try tool("people", "merge", "Zoe", "bo@x.example")
    #expect(
      unknown.code == 64 && unknown.notes.contains("Zoe: nobody is called that; `pushback people` lists everybody"))
    let two = try tool("people", "role", "Ana Rahal", "boss")
    #expect(two.code == 64 && two.notes.contains("Ana Rahal: 2 people are called that; give an address: "))
    #expect(try tool("people", "role", "bo@x.example", "queen").notes.contains("queen: choose one of boss, senior"))
    #expect(try tool("people", "split", "bo@x.example").notes.contains("no line of the people file joins it"))
    #expect(try tool("people", "country", "XX").notes.contains("XX: no such country"))
    #expect(try tool("people", "import", tool.file("c.csv", "a,b\n1,2\n")).notes.contains("none of the known formats"))
  }

  @Test func `Contacts join addresses of the archive, first on trial`() throws {
    let tool = try tool()
    let cards = try tool.file(
      "contacts.vcf",
      """
      BEGIN:VCARD
      VERSION:3.0
      FN:Ana Rahal
      ORG:Museum
      TEL;TYPE=CELL:+49 176 04069012
      EMAIL:ana.rahal@x.example
      END:VCARD
      BEGIN:VCARD
      FN:Somebody else\u{1B}[31m
      EMAIL:else@x.example
      END:VCARD

      """)
    let line = "+ Ana Rahal: +4917604069012, ana.rahal@x.example; groups: Museum\n"
    let trial = try tool("people", "import", cards, "--groups", "--dry-run")
    #expect(trial.output == line)
    #expect(trial.notes == "nothing was changed (--dry-run)\n2 cards, 1 with an address in the archive\n")
    #expect(try tool("people", "import", cards, "--groups").output == line)
    #expect(try tool("people", "import", cards, "--groups").notes.hasPrefix("nothing to change\n"))
  }
}
