import Messages
import Reports
import Store

extension Manifest {
  /// What an archive was imported from, and how the user configured it.
  init(_ loaded: LoadedArchive) throws {
    let hashes = try loaded.archive.fingerprints()
    let inputs = try loaded.archive.contents().sources.map { source in
      Input(
        path: source.path, format: source.format, records: source.records,
        hash: hashes[source.path] ?? SHA256.hash(""))
    }
    self.init(inputs: inputs, configuration: try loaded.configuration, reading: loaded.input.reading)
  }
}

extension LoadedArchive {
  /// SHA-256 over who is who, the journal, the settings and the options that change figures.
  fileprivate var configuration: [UInt8] {
    get throws {
      let window = input.observation.windowDays
      let options = "zone \(input.zone.name)\nwindow \(window)\ncluster \(input.clustering.rawValue)\n"
      return SHA256.hash(options + "\(try archive.peopleFile())\n" + source.journal.text + settings)
    }
  }
}
