/// The named classes of words that patterns use as `@class`.
enum Lexicon {
  /// Every class with its words, all in lower case and in the spelling of `Spelling`.
  static let classes: [String: [String]] = [
    "verb": verbs,
    "modal": words("can could will would can't couldn't won't wouldn't"),
    "addressee": words("you u ya y'all somebody someone anyone anybody everyone everybody people"),
    "someone": words("someone anyone one any some each all either both somebody anybody two"),
    "softener": softeners,
    "imperative": imperatives,
    "transfer": words("send call bring forward ask tell check fix text ping book"),
    "gerund": gerunds,
    "participle": participles,
    "wh": words("what who when where which why how whose whom what's who's when's where's how's"),
    "auxiliary": auxiliaries,
    "subject": subjects,
    "event": events,
    "abbreviation": abbreviations,
    "joiner": joiners,
    "opener": openers,
    "function": functionWords,
    "foreign": foreignWords,
    "day": days,
    "month": months,
    "currency": words("€ £ $"),
    "few": words("one two three four five ten fifteen twenty a couple few"),
    "many": words("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty"),
    "span": words("days nights weekends weeks fortnight month months term semester season summer winter year years"),
    "person": words("i you he she it we they me him her us them"),
  ]

  /// Words that soften or aim a request without changing it.
  static let softeners = words(
    """
    please kindly also just maybe perhaps possibly quickly then both all guys still again always really first ever now
    either even once briefly simply only so immediately carefully
    """)

  static let auxiliaries = words(
    """
    do does did is are was were am have has had can could will would should may might isn't aren't wasn't weren't
    don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
    """)

  /// What may follow the auxiliary of a question.
  static let subjects = words(
    """
    you u i we he she it they this that these those there the a an my your our his her their any anyone anybody
    anything someone somebody something everyone everybody everything all both some somebody one each either
    people
    """)

  /// What people meet for.
  static let events = words(
    """
    lunch dinner coffee drinks breakfast brunch beer beers drink walk call meeting movie game golf gym party tea
    pizza tennis
    """)

  /// Base verbs that seldom begin a sentence as anything but an imperative.
  static let imperatives: [String] = {
    let doubtful = Set(
      words(
        """
        thank hope let love wish guess look see think believe enjoy worry work like need want suppose miss feel notice
        understand sleep rest care appreciate expect hear head mind question access account balance bear address
        bill study support deal pay test time watch water title stress travel train trim realize remember imagine
        figure place contact welcome wonder learn know lose own live claim lead catch fall forgive forget cook
        show sounds talk speak sign exchange issue list label limit list load lock note process produce project
        quote raise rate record reference report request research reserve result return ring run scan search stay
        stop store structure supply suspend swap switch transfer treat try turn type upgrade use visit volunteer
        vote wait walk wash weigh wire witness change charge brief address estimate experience export market
        measure mention match map mark name order page park part plan plot point post practice present press
        produce promise proof group guide hand handle help host hop import increase input interest invest
        audit back chair charm date draft dress frame free glue host interview invoice iron knit
        paint plant ref referee ride slow stamp step sub sponsor trade tutor vacuum vet
        """))
    let kept = Set(
      words(
        """
        sign list note wait try use turn stop hand help report return reserve contact pay order plan point post
        raise record run show speak switch talk transfer watch visit place page mark name mention park
        change handle charge address remember hold walk
        """))
    return verbs.filter { !doubtful.contains($0) || kept.contains($0) }
  }()

  static let gerunds = words(
    """
    checking taking sending calling helping making getting giving doing going coming looking reading writing
    reviewing moving bringing letting telling asking sharing joining covering handling driving picking dropping
    waiting talking meeting working using putting being having working bothering sharing forwarding keeping
    inviting thinking responding replying agreeing spending stopping letting sending
    """)

  static let participles = words(
    """
    done sent signed fixed changed completed approved reviewed updated returned paid moved made submitted received
    finished removed added resolved corrected revised scheduled filed registered handled addressed taken
    """)

  /// The words of a text, parted by white space.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// A dot behind these does not end a sentence.
  static let abbreviations = words(
    """
    mr mrs ms dr prof sr jr st inc ltd corp vs etc approx dept est ext fig no nos nr inv ref vol pp para
    ave blvd tel ca incl excl resp
    e.g i.e a.k.a u.s u.k cf jan feb mar apr jun jul aug sep sept oct nov dec
    """)

  /// A clause may begin behind these.
  static let joiners = words("and but or so then because if when although though while plus")

  /// Words that may stand before the sentence proper.
  static let openers = words(
    """
    hi hello hey dear ok so and but also well oh ah anyway anyways btw fyi then now yes no sure thanks alright
    right plus additionally finally lastly secondly firstly meanwhile however therefore again next all guys
    everyone folks team sorry great good perfect cool um hmm ps p.s pps p.p.s first second third still or
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

  /// Frequent words of neighbouring languages that English texts do not use, hasty ones included ("til", "im").
  static let foreignWords = words(
    """
    der das und ist nicht ich du wir sie ein eine einen mit für auf von zu den dem des auch wie aber oder wenn
    bitte danke kannst können habe haben wird sind noch schon mir dir uns euch
    le la les des une est et je tu nous vous ils elle pas que qui pour dans avec sur mais ou où merci bonjour
    suis avez être cette ce ça au aux du sont votre notre
    el los las una es él nosotros ellos por para con pero como cuando gracias hola está qué su sus del
    il lo gli di che è non sono con ma ciao grazie questo della alla
    het een ik je wij zijn niet voor maar met dat hebben kunt dank
    og jeg det er ikke vi har som på af med og och jag inte är att det har för med
    nie jest się i że do w z o não você para obrigado uma com os ao
    """)
}
