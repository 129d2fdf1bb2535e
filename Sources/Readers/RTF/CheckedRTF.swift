/// The reader of RTF without the mail around it, for checks of it alone.
package enum CheckedRTF {
  /// The text of RTF as it stands in a `winmail.dat`, as clean UTF-8.
  package static func text(ofPacked rtf: [UInt8]) -> [UInt8] {
    BodyText(decoder: CharsetDecoder(), isEscaped: false).text(ofPackedRTF: rtf)
  }
}
