import Foundation
import Journal
import Reports

/// Puts the cases of an audit to the user, and keeps each answer at once.
struct AuditRun {
  private let loaded: LoadedArchive
  private let draw: AuditDraw
  private let answered: Set<JournalTarget>

  init(_ loaded: LoadedArchive, draw: AuditDraw) {
    self.loaded = loaded
    self.draw = draw
    let last = loaded.source.journal.lastAudit
    let goesOn = last?.scope.period == draw.scope.period && last?.scope.rules == draw.scope.rules
    answered = goesOn ? Set(last?.answers.map(\.target) ?? []) : []
  }

  private var open: [AuditCase] { draw.cases.filter { !answered.contains($0.target) } }

  /// Asks one by one; the end of the input and `q` stop.
  func ask() throws {
    for (index, one) in open.enumerated() {
      let head = "\n\(answered.count + index + 1) of \(draw.cases.count)  \(one.target)\n"
      let lines = try AuditCaseText(loaded).lines(one).map { "  \($0)\n" }.joined()
      Console.print(head + lines + "  said: \(one.said.joined(separator: ", "))\n")
      guard try askOnce(one) else { return }
    }
  }

  /// Reads lines until one is an answer; false when the user stops.
  private func askOnce(_ one: AuditCase) throws -> Bool {
    while true {
      Console.print("is> ")
      guard let line = readLine(), line != "q" else { return false }
      if line.allSatisfy(\.isWhitespace) { return true }
      do {
        try keep([one.answer(line)])
        return true
      } catch let error as JournalError {
        Console.note(visibleLine(error.description))
      }
    }
  }

  /// Writes the open cases to a private file.
  func write(sheet path: String) throws {
    let text = AuditCaseText(loaded)
    let cases = try open.map { ($0, try text.lines($0)) }
    let title = "pushback audit, \(draw.scope.period): \(cases.count) cases"
    try PrivateFile.write(Data(AuditSheet.text(cases, title: title).utf8), to: path)
    Console.print("\(path): \(cases.count) cases\n")
  }

  /// Takes the answers of a sheet; nothing is kept when a line is wrong.
  func take(sheet path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): cannot be read; check the path")
    }
    let cases = Dictionary(draw.cases.map { ($0.target, $0) }) { first, _ in first }
    let answers = try AuditSheet.read(String(decoding: data, as: UTF8.self)).map { filled in
      guard let one = cases[filled.target] else {
        throw Failure("\(path):\(filled.line): this case is not in the sample; write the sheet anew with --write")
      }
      do {
        return try one.answer(filled.answer)
      } catch let error as JournalError {
        throw Failure("\(path):\(filled.line): \(error)")
      }
    }
    try keep(answers)
    Console.note("\(answers.count) answers taken")
  }

  private func keep(_ answers: [AuditAnswer]) throws {
    if answers.isEmpty { return }
    try loaded.source.file.update { journal in
      if journal.lastAudit?.scope != draw.scope { journal.append(.auditBegin(draw.scope)) }
      for answer in answers { journal.append(.audit(answer)) }
    }
  }
}
