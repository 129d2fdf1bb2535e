import Testing

@testable import Reports

@Suite struct ShellWordTests {
  @Test(arguments: [
    ("museum", "museum"), ("p-1a2b_3.c", "p-1a2b_3.c"), ("the board", "'the board'"), ("", "''"),
    ("a'b", "'a'\\''b'"), ("$(rm -rf ~)", "'$(rm -rf ~)'"), ("a\u{1B}[31m\nb", "'a[31m b'"), ("Größe", "'Größe'"),
    ("ana+choir@x.example", "ana+choir@x.example"), ("a$b@x.example", "'a$b@x.example'"),
  ])
  func whatNoShellLooksInto(word: String, typed: String) { #expect(shellWord(word) == typed) }
}
