import Glibc
import Language
import Messages

// Measures how fast asks are detected by rules in a text file whose messages are parted by blank lines.
// Prints sentences, CPU seconds and sentences a second of each round, then the fastest.

guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "r") else {
  print("usage: pushback-sentences TEXT_FILE")
  exit(64)
}

/// The messages of a file.
func messages(of file: UnsafeMutablePointer<FILE>) -> [String] {
  var messages: [String] = []
  var message = ""
  while let line = nextLine(of: file) {
    if line == "\n" {
      messages.append(message)
      message = ""
    } else {
      message += line
    }
  }
  return messages + [message]
}

func nextLine(of file: UnsafeMutablePointer<FILE>) -> String? {
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  guard getline(&line, &capacity, file) > 0, let line else { return nil }
  return String(cString: line)
}

/// The CPU seconds that detection takes once through.
func round(_ messages: [String]) -> Double {
  let start = clock()
  for message in messages { _ = detectAsks(in: message, medium: .email, depth: .rules) }
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

let texts = messages(of: file)
let count = texts.reduce(0) { $0 + sentenceSpans(of: $1).count }
_ = round(texts)
let rounds = (0..<10).map { _ in round(texts) }.sorted()
print("\(count) sentences  cpu \(rounds[0]) s (median \(rounds[5]) s)  \(Int(Double(count) / rounds[0])) sentences/s")
