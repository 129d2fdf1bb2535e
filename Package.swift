// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 mode (the default of these tools), any warning an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "pushback",
  products: [.executable(name: "pushback", targets: ["pushback"])],
  dependencies: [
    // Commands, options, help texts and shell completion from one declaration; exit code 64 for misuse.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite with migrations, prepared statements and safe transactions; system libsqlite3 underneath.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Templates that stay readable as HTML: the frame and the parts of the page of a report.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // Debian's libxml2: the XML and HTML parser. C stays in these files.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    // Debian's zlib: inflation and CRC-32, for exports as they are downloaded, in `.gz` and `.zip`. libxml2 needs it, too.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // glibc's settings for memory, which Swift's own module of it leaves out.
    .systemLibrary(name: "CMalloc"),
    // The library that GRDB stands on, for the one setting that GRDB does not hand on.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // The vocabulary: what crosses a boundary between two stages, and nothing else.
    .target(name: "Messages", swiftSettings: strict),
    // Bytes to messages and calls. Hostile input stays here.
    // The schema of chats is compiled in, for `pushback validate`.
    .target(
      name: "Readers", dependencies: ["Messages", "CLibXML2", "CZlib"], resources: [.embedInCode("ChatXML/chat.xsd")],
      swiftSettings: strict),
    // Messages to conversations, through SQLite. All SQL stays here.
    .target(
      name: "Store",
      dependencies: [
        "Messages", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    // The learned weights, linked in, and the arithmetic that takes time: C embeds the bytes, and the compiler makes wide
    // registers of plain loops. Optimised in every build, or a test of a few conversations would take minutes.
    .target(
      name: "CModel", exclude: ["weights.bin", "encoder.bin"], cSettings: [.unsafeFlags(["-O3"])]),
    // Text to labelled spans, conversations to episodes. Pure: no clock, no disk.
    .target(name: "Language", dependencies: ["Messages", "CModel"], swiftSettings: strict),
    // Episodes to tables: metrics, intervals, comparison. Counts, never formats.
    .target(name: "Analysis", dependencies: ["Messages"], swiftSettings: strict),
    // What the user said: a text file to entries, entries over episodes. Pure; the command keeps the file.
    .target(name: "Journal", dependencies: ["Messages", "Analysis"], swiftSettings: strict),
    // Tables to Markdown, HTML, SVG and CSV. Formats, never counts.
    .target(
      name: "Reports", dependencies: ["Messages", "Analysis", .product(name: "Mustache", package: "swift-mustache")],
      // The looks of a page: read as text by people, linked into the program as bytes.
      resources: ["HTML/Page/page.css", "SVG/chart.css"].map { .embedInCode($0) }
        + ["answers", "figure", "fold", "ledger", "page", "quotation", "table"].map {
          .embedInCode("HTML/Page/\($0).mustache")
        },
      swiftSettings: strict),
    // Labels against those of careful readers: precision, recall, F1 with intervals.
    .target(name: "Evaluation", dependencies: ["Messages", "Language", "Analysis"], swiftSettings: strict),
    // Arguments to files: disk, terminal, exit codes.
    .executableTarget(
      name: "pushback",
      dependencies: [
        "Messages", "Readers", "Store", "Language", "Analysis", "Journal", "Reports", "Evaluation", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Labelled texts to weights; a command for those who change the language stage.
    .executableTarget(
      name: "pushback-train",
      dependencies: [
        "Messages", "Language", "Evaluation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Training/Sources", swiftSettings: strict),

    // Sentences to figures of speed; `Benchmarks/sentences` builds and runs it.
    .executableTarget(
      name: "pushback-sentences", dependencies: ["Messages", "Language"], path: "Benchmarks/Sources",
      swiftSettings: strict),
    // Splitting and reading alone; `Benchmarks/peers` builds and runs it.
    .executableTarget(
      name: "pushback-stages", dependencies: ["Messages", "Readers"], path: "Benchmarks/Stages",
      swiftSettings: strict),

    // Any bytes into the readers; `scripts/fuzz` builds and runs it.
    .executableTarget(
      name: "pushback-fuzz",
      dependencies: [
        "Messages", "Readers", "Language", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Fuzzing/Sources", swiftSettings: strict),

    .testTarget(name: "MessagesTests", dependencies: ["Messages"], swiftSettings: strict),
    .testTarget(
      name: "ReadersTests", dependencies: ["Readers", "Messages", "CZlib"], exclude: ["Fixtures"], swiftSettings: strict
    ),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Messages", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Messages", "CModel"], swiftSettings: strict),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "Messages"], swiftSettings: strict),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "Analysis", "Messages"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Analysis", "Messages"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Analysis", "Messages"], swiftSettings: strict),
    // Runs the built command as a user would.
    .testTarget(name: "CommandTests", dependencies: ["pushback", "Analysis", "Messages"], swiftSettings: strict),
    // Checks over real archives kept outside the repository; scripts/check-shared runs them.
    .testTarget(
      name: "SharedTests", dependencies: ["Messages", "Readers", "Store", "Language", "Evaluation"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
