/// Why a message that was read is left out of the analysis (PRACTICES.md 1.0).
public enum ExclusionReason: String, Sendable, Codable, CaseIterable {
  /// A mailing list (`List-Id`, `List-Post`); taken in with `--lists`.
  case list
  /// Newsletters and other mail to many (`List-Unsubscribe`, `Precedence: bulk`).
  case bulk
  /// Written by a program (`Auto-Submitted`, tracker notices).
  case automatic
  /// An absence notice; it is not a response.
  case outOfOffice
  /// A delivery failure report.
  case bounce
  /// A read or delivery receipt.
  case receipt
  /// Never sent: a draft, an outbox entry or a failed message.
  case unsent
  /// Deleted, but still in the file.
  case deleted
  /// From the user to the user alone.
  case toSelf
  /// Only a picture, a voice note or layout: no text to read.
  case noText
  /// Encrypted (S/MIME, OpenPGP), and nothing else to read.
  case encrypted
  /// A notice that a message waits on the network; its content was never downloaded.
  case notDownloaded
  /// An appointment in a calendar to which nobody else is invited.
  case noGuests
}

/// A message that was read and left out.
public struct Exclusion: Sendable, Equatable {
  public var key: MessageKey
  public var source: SourcePosition
  public var reason: ExclusionReason

  public init(key: MessageKey, source: SourcePosition, reason: ExclusionReason) {
    self.key = key
    self.source = source
    self.reason = reason
  }
}
