/// The only way text of unknown origin enters a terminal: afterwards it moves no cursor, changes no colour, turns no
/// writing round and starts no line of its own.
public enum TerminalText {
  /// One line.
  public static func safe(_ text: some StringProtocol) -> String { visibleLine(text) }
}
