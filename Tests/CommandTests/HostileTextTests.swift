import Foundation
import Testing

/// Text of messages never becomes markup, a formula, a terminal escape or a path, whichever way it leaves.
@Suite struct HostileTextTests {
  private static let mail = """
    From eve@x.example Mon Mar  2 09:00:00 2026
    From: "=HYPERLINK(\\"http://x.example\\") \u{1B}[2J<b>Eve</b>" <eve@x.example>
    To: me@x.example
    Subject: \u{1B}]0;owned\u{7}../../etc/passwd
    Date: Mon, 2 Mar 2026 09:00:00 +0000
    Message-ID: <evil@x.example>

    Could you send me <script>alert(1)</script> | [click](javascript:x) \u{202E}txt.exe `now`?

    From me@x.example Mon Mar  2 10:00:00 2026
    From: me@x.example
    To: eve@x.example
    Subject: Re: x
    Date: Mon, 2 Mar 2026 10:00:00 +0000
    Message-ID: <answer@x.example>
    In-Reply-To: <evil@x.example>

    No, I can't do that, <img src=x onerror=alert(2)> I'm away until 14 May.

    """

  private static func outputs() throws -> [(name: String, text: String)] {
    let tool = try Tool()
    let path = try tool.file("mail.mbox", mail)
    #expect(try tool("import", path, "--me", "me@x.example").code == 0)
    let list = try tool("list", "--now", "2026-04-01")
    let id = try #require(list.output.firstMatch(of: /e-[0-9a-f]{10}/)).output
    let out = tool.folder + "/reports"
    let written = try tool("report", "--month", "2026-03", "--now", "2026-04-01", "--out", out).output
    let files = try written.split(separator: "\n").map { path in
      (String(path), try String(contentsOfFile: String(path), encoding: .utf8))
    }
    #expect(files.allSatisfy { $0.0.hasPrefix(out + "/2026-03/") })
    return files + [
      ("list", list.output), ("people", try tool("people").output), ("status", try tool("status").output),
      ("show", try tool("show", String(id), "--now", "2026-04-01").output),
      ("show --zones", try tool("show", String(id), "--zones", "--now", "2026-04-01").output),
      ("export", try tool("export", "messages").output),
      ("export csv", try tool("export", "messages", "--format", "csv").output),
    ]
  }

  @Test func `Hostile text leaves as harmless text everywhere`() throws {
    for (name, text) in try Self.outputs() {
      #expect(!text.unicodeScalars.contains("\u{1B}"), "\(name): a terminal escape")
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(name): a mark that turns the direction of writing")
      if name.hasSuffix(".md") {
        #expect(text.firstMatch(of: /(^|[^\\])<(script|img|b>)/) == nil, "\(name): markup")
        #expect(text.firstMatch(of: /[^\\]\]\(javascript/) == nil, "\(name): a link")
        #expect(text.contains("script"), "\(name): the words are still there")
      }
      if name.hasSuffix("csv") {
        #expect(text.firstMatch(of: /(^|,|\n)"?[=+@-][A-Za-z]/) == nil, "\(name): a formula")
      }
    }
  }
}
