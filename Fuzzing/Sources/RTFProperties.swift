import Readers

/// What holds of RTF in a `winmail.dat`: it is read in linear time, and its text is clean UTF-8.
///
/// An input that begins as RTF is taken as not packed, which spares the fuzzer the packing.
func checkRTF(_ input: [UInt8]) throws {
  let isPlain = input.first == UInt8(ascii: "{")
  let header = [UInt8](repeating: 0, count: 8) + Array("MELA".utf8) + [0, 0, 0, 0]
  let text = try CPUTime.bounded(bytes: input.count) { CheckedRTF.text(ofPacked: isPlain ? header + input : input) }
  try Finding.unless(String(validating: text, as: UTF8.self) != nil, "text that is not UTF-8")
  try Finding.unless(!text.contains { $0 < 0x20 && $0 != 9 && $0 != 10 || $0 == 0x7F }, "controls in a text")
}
