/// The named classes of words that patterns use as `@class`.
enum Lexicon {
  /// Every class with its words, all in lower case and in the spelling of `Spelling`.
  static let classes: [String: [String]] = [
    "verb": verbs,
    "modal": words("can could will would"),
    "abbreviation": abbreviations,
    "joiner": joiners,
    "opener": openers,
    "function": functionWords,
    "foreign": foreignWords,
    "day": days,
    "month": months,
    "person": words("i you he she it we they me him her us them"),
  ]

  /// The words of a text, parted by white space.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// A dot behind these does not end a sentence.
  static let abbreviations = words(
    """
    mr mrs ms dr prof sr jr st inc ltd corp vs etc approx dept est ext fig no nos vol pp ave blvd
    e.g i.e e.g. i.e. a.k.a u.s u.k cf jan feb mar apr jun jul aug sep sept oct nov dec
    """)

  /// A clause may begin behind these.
  static let joiners = words("and but or so then because if when please also although though while plus once")

  /// Words that may stand before the sentence proper.
  static let openers = words(
    """
    hi hello hey dear ok so and but also well oh ah anyway anyways btw fyi then now yes no sure thanks alright
    right plus additionally finally lastly secondly firstly meanwhile however therefore again next all guys
    everyone folks team sorry great good perfect cool um hmm ps p.s pps p.p.s first second third still or p.s.
    """)

  static let days = words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    today tomorrow tonight weekend
    """)

  static let months = words(
    """
    january february march april may june july august september october november december
    """)

  /// The words that hold English sentences together.
  static let functionWords = words(
    """
    the a an and or but if of to in on at by for with from about as is are was were be been being am it its it's
    this that these those i you he she we they me him her us them my your his our their not don't can't won't
    do does did have has had will would can could should may might must what who how when where why which there
    here so just up out off then than too very all any some no yes ok thanks please i'm i'll i've i'd you're
    we're we'll that's let's get got go know think want need see now today tomorrow
    """)

  /// Frequent words of neighbouring languages that are no English words.
  static let foreignWords = words(
    """
    der das und ist nicht ich du wir sie ein eine einen mit für auf von zu den dem des im auch wie aber oder wenn
    bitte danke kannst können habe haben wird sind noch schon mir dir uns euch
    le la les des une est et je tu nous vous ils elle pas que qui pour dans avec sur mais ou où merci bonjour
    suis avez être cette ce ça au aux du sont votre notre
    el los las una es y yo él nosotros ellos por para con pero como cuando gracias hola está qué su sus del
    il lo gli di che è non per sono con ma ciao grazie questo della alla
    het een van ik je wij zijn niet voor maar met dat hebben kunt dank
    og jeg det er ikke vi har til som på af med og och jag inte är att det har för med
    nie jest się na i że do w z o não você para obrigado uma com os ao
    """)
}
