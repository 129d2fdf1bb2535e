import ArgumentParser
import Foundation
import Messages
import Reports
import Store

/// The people of an archive, and what the user says about them.
struct PeopleDirectory {
  let archive: Archive
  let people: [Person]
  let country: Store.Country?
  private let file: PeopleFile

  init(_ archive: Archive) throws {
    self.archive = archive
    people = try archive.people()
    country = try archive.country()
    file = try archive.peopleFile()
  }

  /// The person of this name, address or id; `me` is the owner.
  ///
  /// - Throws: `Failure` when nobody or several are called so.
  func person(_ name: String) throws -> Person {
    // Whoever is displayed as "Me" is named by address: a program calls so many a second address of yours.
    if name.lowercased() == "me", let owner = people.first(where: { $0.id == .owner }) { return owner }
    let found = people.filter { $0.isCalled(name, country: country) }
    if let one = found.first, found.count == 1 { return one }
    if found.isEmpty { throw Failure("\(name): nobody is called that; `pushback people` lists everybody", code: 64) }
    let choices = found.map { $0.addresses.first?.typed ?? $0.id.rawValue }.joined(separator: ", ")
    throw Failure("\(name): \(found.count) people are called that; give an address: \(choices)", code: 64)
  }

  /// Applies an edit to the people file, prints the lines it changes, and keeps it unless it is only to be tried.
  func edit(isTrial: Bool, _ change: (inout PeopleEditor) throws -> Void) throws {
    var editor = PeopleEditor(file, country: country)
    try change(&editor)
    let changes = editor.file.changes(since: file)
    Console.print(changes.map { "\(visibleLine($0))\n" }.joined())
    if changes.isEmpty { return Console.note("nothing to change") }
    if isTrial { return Console.note("nothing was changed (--dry-run)") }
    try archive.setPeople(editor.file)
  }
}

/// What every command has that changes the people file.
struct PeopleEditOptions: ParsableArguments {
  @Flag(help: "Print what would change, and change nothing.")
  var dryRun = false

  @OptionGroup var location: ArchiveOptions

  func directory() throws -> PeopleDirectory { try PeopleDirectory(location.openExisting()) }
}

extension PeopleFile {
  /// Reads a people file from disk.
  ///
  /// - Throws: `Failure` naming the file, and the place where something is wrong.
  init(path: String, country: Store.Country? = nil) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path): cannot be read; check the path of the people file")
    }
    do {
      try self.init(String(decoding: data, as: UTF8.self), country: country)
    } catch {
      throw Failure("\(path): \(error)")
    }
  }
}
