import Messages
import Readers
import Testing

/// Backups made to show how the same message comes twice, with the number of messages that a careful tool keeps.
@Suite(.needsSharedData) struct PhoneDuplicateTests {
  private static let folder = "chatxml/sbr-ragibson-dedup/tests/test_cases/"

  @Test(arguments: [
    (["alternate_country_code"], 2), (["missing_country_code"], 2), (["cross_sms_mms_duplicate"], 1),
    (["different_smil_format"], 1), (["multiple_duplicates"], 2), (["similar_timestamps"], 4),
    (["whitespace_duplicates"], 2), (["utf16_encoding"], 1), (["utf16_encoding_corrected"], 1),
    (["multi_file_part1", "multi_file_part2"], 4),
    (["multi_file_whitespace_part1", "multi_file_whitespace_part2"], 2),
    (["utf16_encoding", "utf16_encoding_corrected"], 1),
  ])
  func `The same message in two guises has one name`(names: [String], distinct: Int) throws {
    let keys = try names.flatMap { name in
      try Reading(SharedData.archive(Self.folder + name + ".xml"), as: SmsBackupFormat.self).keys
    }
    #expect(Set(keys).count == distinct)
  }
}
