import Language
import Readers

/// Something that takes any bytes, and what must hold whatever they are.
struct FuzzTarget: Sendable {
  /// The name on the command line and of its folder of seeds.
  let name: String
  /// Reads an input.
  ///
  /// - Throws: `Finding` where a property does not hold.
  let check: @Sendable (_ input: [UInt8]) throws -> Void
}

/// Every target; a new one is a line here and a folder `Seeds/NAME`.
let targets: [FuzzTarget] =
  [FuzzTarget(name: MboxFormat.name, check: checkMail)]
  + formats.filter { $0.name != MboxFormat.name }.map { format in
    FuzzTarget(name: format.name) { try checkReader(of: format, $0) }
  } + [
    FuzzTarget(name: "contents", check: checkContents),
    FuzzTarget(name: "rtf", check: checkRTF),
    FuzzTarget(name: "zones") { input in _ = ownText(of: String(decoding: input, as: UTF8.self)) },
  ]

/// A property that does not hold.
struct Finding: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// Throws unless `holds`.
  static func unless(_ holds: Bool, _ property: @autoclosure () -> String) throws {
    if !holds { throw Finding(property()) }
  }
}
