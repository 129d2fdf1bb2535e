/// How people write words when they text, and the spelling that rules use.
enum Spelling {
  /// From the variant to the normal spelling. Curly apostrophes are straightened before the look-up.
  static let normal: [String: String] = [
    "u": "you", "ya": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "pleas": "please",
    "plse": "please", "thx": "thanks", "thnx": "thanks", "tks": "thanks", "ty": "thanks", "thanx": "thanks",
    "cant": "can't", "dont": "don't", "wont": "won't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't",
    "arent": "aren't", "wasnt": "wasn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't",
    "havent": "haven't", "hasnt": "hasn't", "im": "i'm", "ive": "i've", "youre": "you're", "youve": "you've",
    "thats": "that's", "whats": "what's", "whens": "when's", "wheres": "where's", "whos": "who's", "hows": "how's",
    "lets": "let's", "theres": "there's",
    "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "2moro": "tomorrow",
    "tonite": "tonight", "2nite": "tonight", "msg": "message", "abt": "about", "bc": "because", "cuz": "because",
    "b4": "before", "gr8": "great", "rly": "really", "sry": "sorry", "srry": "sorry", "k": "ok", "okay": "ok",
    "kk": "ok", "yeah": "yes", "yep": "yes", "yup": "yes", "yea": "yes", "yah": "yes", "nope": "no", "nah": "no",
    "nvm": "nevermind", "a.s.a.p": "asap", "wld": "would", "cld": "could", "shld": "should",
    "hv": "have", "thru": "through", "tho": "though", "altho": "although", "e-mail": "email", "wk": "week",
    "mtg": "meeting", "appt": "appointment", "info": "information", "cud": "could", "wud": "would",
    "cancelled": "canceled",
  ]

  /// The punctuation marks that rules may name.
  static let marks: [Character] = Array(".,;:!?…-\"'()[]{}/&%$€£#@*+=<>|~_^`\\")
}
