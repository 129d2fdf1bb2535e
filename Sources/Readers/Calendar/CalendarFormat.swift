/// Calendars and invitations in files of their own, `.ics` (RFC 5545, RFC 5546).
public enum CalendarFormat: Format {
  public static let name = "calendar"

  /// Known by its first line; vCalendar, its ancestor, is another language.
  public static func recognises(head: UnsafeRawBufferPointer, path: String) -> Bool {
    let view = ByteView(head).withoutPreamble
    return view.hasIgnoringCase("begin:vcalendar") && !isAncestor(view)
  }

  /// Whether a file begins as a vCalendar 1.0.
  static func isAncestor(_ view: ByteView) -> Bool {
    view.hasIgnoringCase("begin:vcalendar") && view.prefix(4096).containsIgnoringCase("\nversion:1.0")
  }

  public static func open(_ source: ByteSource, options: ReadingOptions) throws -> any ArchiveReader {
    try CalendarReader(source, options: options)
  }
}
