import Foundation
import Testing

@Suite struct EvaluateCommandTests {
  private let thread =
    #"{"id":"t1","messages":[{"role":"ask","text":"Could you send me the gate code?"},"#
    + #"{"role":"reply","text":"Sorry, I can't, the lock is broken."}],"labels":{"ask":true,"#
    + #""ask_sentence":"Could you send me the gate code?","ask_type":"action","verdict":"yes","#
    + #""alternative_offered":false,"but_pattern":"none","reason_given":true,"acknowledgement":true}}"#

  @Test func `Threads print every table and the worst errors with text`() throws {
    let tool = try Tool()
    let run = try tool("evaluate", "threads", tool.file("t.jsonl", thread))
    #expect(run.code == 0)
    for words in [
      "Asks, text by text", "Type of the asks found", "Responses in four classes", "Yes (a part included) against no",
      "Qualities, answer by answer", "expected \\ found", "Worst errors: ", "expected ACCEPT, found DECLINE",
      "the lock is broken",
    ] {
      #expect(run.output.contains(words), "\(words)")
    }
  }

  @Test func `Figures for scripts hold no text`() throws {
    let tool = try Tool()
    let run = try tool("evaluate", "threads", "--tsv", tool.file("t.jsonl", thread))
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("task\tlabel\tmeasure\tcount\tvalue\tlow\thigh\n"))
    #expect(run.output.contains("ask_texts\task\tf1\t1\t1.000\t"))
    #expect(!run.output.contains("gate") && !run.output.contains(tool.folder))
  }

  @Test func `A file of another form, a missing one and an unknown kind are each named`() throws {
    let tool = try Tool()
    let rows = try tool.file("r.tsv", "id\ttask\tcontext\ttext\tlabel\nr1\task\t\tTea?\task\n")
    let form = try tool("evaluate", "threads", rows)
    #expect(form.code == 1 && form.notes.contains("is of the form rows; give a file of the form threads"))
    let missing = try tool("evaluate", "asks", "nowhere.tsv")
    #expect(missing.code == 1 && missing.notes.contains("nowhere.tsv: cannot be read"))
    #expect(try tool("evaluate", "happiness", rows).code == 64)
    #expect(try tool("evaluate", "asks", "--json", "--tsv", rows).code == 64)
  }

  @Test func `Two readings of a file are compared label by label`() throws {
    let tool = try Tool()
    let text = "@ a | Ana | email\nQ: {ASK:ACTION.DIRECT|Send me the gate code.}\nA=DECLINE: {REASON:TIME|I left.}\n"
    let second = try tool.file("b.txt", text.replacing("DECLINE", with: "DEFER"))
    let run = try tool("evaluate", "agreement", tool.file("a.txt", text), second)
    #expect(run.code == 0)
    #expect(run.output.contains("same label: 0 of 1") && run.output.contains("REASON"))
    #expect(!run.output.contains("gate"))
  }
}
