import Language
import Messages
import Testing

/// Answers as mail programs send them: with their lines broken.
@Suite struct WrappedMailTests {
  @Test(
    "An answer was read otherwise once a mail program had broken its lines",
    arguments: [
      (
        "Could you put us up for two nights?",
        "My brother and his family are staying with us until the end of the holidays and every bed and sofa is taken.",
        ResponseClass.decline
      ),
      (
        "Could you send the plans to the builder today?",
        "They went out this afternoon with the corrected measures, and he has confirmed already that he could open them.",
        .accept
      ),
      (
        "Could you water the roof garden in August?",
        "From the 10th on I could come every other day, the week before that we are at the sea ourselves.",
        .acceptPart
      ),
    ])
  func brokenLines(ask: String, answer: String, expected: ResponseClass) {
    let read = [1_000, 70, 64, 58, 52, 46, 40].map { columns in
      classifyResponse(wrapped(answer, at: columns), to: ask, type: .action, medium: .email).class
    }
    #expect(read == Array(repeating: expected, count: read.count))
  }

  /// The words in lines of at most so many characters.
  private func wrapped(_ text: String, at columns: Int) -> String {
    text.split(separator: " ").reduce(into: "") { lines, word in
      let used = lines.split(separator: "\n").last?.count ?? 0
      if used > 0 { lines += used + 1 + word.count > columns ? "\n" : " " }
      lines += word
    }
  }
}
