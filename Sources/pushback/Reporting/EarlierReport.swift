import Foundation

/// The report that lies in a folder already, by its manifest.
struct EarlierReport {
  /// Its files but the manifest; none where there is no manifest that can be read.
  let paths: [String]

  init(in folder: OutputFolder) {
    let data = FileManager.default.contents(atPath: folder.path + "/manifest.json")
    let manifest = data.flatMap { try? JSONDecoder().decode(Listing.self, from: $0) }
    paths = manifest?.files.map(\.path) ?? []
  }

  /// What of a manifest says which files there are.
  private struct Listing: Decodable {
    var pushback: String
    var files: [File]
  }

  private struct File: Decodable {
    var path: String
  }
}
