/// Alternatives that many rules share, to be put into patterns.
enum Words {
  /// The answering side, its own contractions included.
  static let we = "i|we|he|she|they|@name"
  static let weAre = "i'm|we're|he's|she's|they're|am|is|are|was|were|be|been"
  static let weWill = "i'll|we'll|he'll|she'll|they'll|will|shall|gonna"
  static let weHave = "i've|we've|have|has|had|got"
  static let wouldBe = "i'd|we'd|he'd|she'd|they'd|would"
  static let cannot = "can't|cannot|won't|couldn't|wouldn't|shan't"
  static let day = """
    monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|tomorrow|\
    tonight|today|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|noon|weekend
    """
  static let month = """
    january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|\
    aug|sep|sept|oct|nov|dec
    """
  static let season = "spring|summer|autumn|fall|winter|easter|christmas|january|holidays"
  static let span = "day|days|week|weeks|month|months|quarter|year|sprint|semester|term|season|weekend|morning|evening"
  static let many = "one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|@number"
  /// What one can do for somebody; asked-for acts mostly.
  static let act = """
    do|make|take|come|join|attend|help|host|send|give|get|have|go|meet|cover|sign|offer|commit|support|accept|lend|\
    move|change|share|provide|approve|release|add|fit|squeeze|promise|agree|let|be|bring|run|write|review|read|pay|\
    drive|stay|work|handle|manage|deliver|finish|extend|participate|speak|present|lead|volunteer|babysit|call|talk|\
    answer|tell|say|discuss|disclose|confirm|organize|organise|prepare|spare|free|pick|drop|watch|put|afford|swap|\
    reschedule|allow|grant|waive|discount|refund|ship|book|set|start|hold|keep|open|use|prioritize|prioritise|\
    recommend
    """
}
