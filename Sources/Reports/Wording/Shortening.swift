/// The first words of a text, as one visible line of at most `limit` characters; what was cut shows as "…".
public func shortened(_ text: String, to limit: Int) -> String {
  // A hidden character takes room, so a long text is cut before it is cleaned: ten times is enough and bounded.
  let line = visibleLine(text.prefix(limit * 10))
  guard line.count > limit else { return line }
  let start = line.prefix(limit - 1)
  let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
  let kept = words.count * 2 >= start.count ? words : start
  return kept + "…"
}
