import Messages

/// What is wrong with a people file, and where.
public struct PeopleFileError: Error, Equatable, CustomStringConvertible {
  public enum Problem: Sendable, Equatable {
    case noColon, noName, noAddress, openQuote, unknownField, unknownRole, unknownTeam
    case sharedAddress(other: String)
  }

  /// Counted from 1, the column in characters.
  public var line: Int
  public var column: Int
  public var problem: Problem

  public init(line: Int, column: Int, _ problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// Where, what, and what to do next.
  public var description: String { "line \(line), column \(column): \(sentence)" }

  private var sentence: String {
    switch problem {
    case .noColon: "no colon; write `name: address, address`"
    case .noName: "no name before the colon; write `name: address, address`"
    case .noAddress: "no address behind the colon; give at least one mail address, number or handle"
    case .openQuote: "a quotation mark that is not closed; close it, or write \\\" for the mark itself"
    case .unknownField: "not a field; behind the addresses write `role: …`, `groups: …, …`, `team: …` or `not: address`"
    case .unknownRole: "not a role; choose one of \(words(PersonRole.self))"
    case .unknownTeam: "not a tie to your team; choose one of \(words(TeamTie.self))"
    case .sharedAddress(let other): "an address here is also given to \(other); keep one"
    }
  }

  private func words<Word: CaseIterable & RawRepresentable<String>>(_ type: Word.Type) -> String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
