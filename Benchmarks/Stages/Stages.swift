import Glibc
import Messages
import Readers

/// One stage of an import alone, for whoever measures it from outside.
///
/// `pushback-stages split FILE` counts the messages of an mbox; `pushback-stages read FORMAT FILE` reads every record
/// of a file and throws it away.
@main struct Stages {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    switch (words.first, words.count) {
    case ("split", 2): print(try messageCount(of: ByteSource(file: words[2])))
    case ("read", 3): print(try recordCount(of: words[3], format: words[2]))
    default:
      print("pushback-stages split FILE | read FORMAT FILE")
      exit(64)
    }
  }

  private static func recordCount(of path: String, format name: String) throws -> Int {
    guard let format = formats.first(where: { $0.name == name }) else { throw ReadingError.unknownFormat(path: path) }
    let reader = try format.open(ByteSource(file: path), options: ReadingOptions())
    var count = 0
    // Compared with `!=`, each record would be copied first.
    while case .some = try reader.next() { count += 1 }
    return count
  }
}
