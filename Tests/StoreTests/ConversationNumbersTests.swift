import Testing

@testable import Store

@Suite struct ConversationNumbersTests {
  @Test("Threads and sessions are numbered as they are met")
  func numbers() {
    var numbers = ConversationNumbers(threads: 8)
    let met = [
      numbers.number(thread: 7), numbers.number(session: 0), numbers.number(thread: 2), numbers.number(thread: 7),
      numbers.number(session: 1), numbers.number(session: 0),
    ]
    #expect(met == [0, 1, 2, 0, 3, 1])
  }

  @Test("A message gets the place behind those before it")
  func places() {
    var numbers = ConversationNumbers(threads: 1)
    let one = numbers.number(session: 0)
    let other = numbers.number(thread: 0)
    #expect([numbers.append(to: one), numbers.append(to: one), numbers.append(to: other)] == [0, 1, 0])
    #expect(numbers.length(of: one) == 2)
  }
}
