import Foundation
import Readers
import Testing

/// Every real file through every reader, whatever it is: nothing may stop a reader or make more of a file than it is.
@Suite(.needsSharedData) struct EveryFileTests {
  @Test(arguments: formats.map { $0.name })
  func `Every file, forced open, is read to its end and gives no more than it holds`(name: String) throws {
    let format = try #require(formats.first { $0.name == name })
    let files = try SharedData.files(below: SharedData.path("archives"))
    #expect(files.count > 1600)
    for path in files {
      let size = try SharedData.bytes(path).count
      let reading = try Reading(path, as: format)
      #expect(reading.records.count <= 1 + size / 10, "\(path)")
      #expect(reading.warnings.count <= 10 + size / 10, "\(path)")
    }
  }

  @Test func `Positions lie inside the file, ascend and do not overlap`() throws {
    for path in try SharedData.files(below: SharedData.path("archives")) {
      guard let reading = try Reading(recognised: path) else { continue }
      let size = try SharedData.bytes(path).count
      var end = 0
      for position in reading.positions {
        #expect(position.offset >= end, "\(path)@\(position.offset)")
        end = position.offset + position.length
      }
      #expect(end <= size, "\(path)")
    }
  }
}
