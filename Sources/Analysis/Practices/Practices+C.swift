/// "Why you shouldn't always take no for an answer".
let articleC = [
  Practice("C1", "take a no in stride"),
  Practice("C2", "ask politely to look again: a no is not always the last word"),
  Practice("C3", "greet, sign off, answer soon and with thought"),
  Practice("C4", "be polite"),
  Practice("C5", "be open to reasons and learn from them"),
  Practice("C6", "thank for the answer"),
  Practice("C7", "be willing to ask once more"),
  Practice("C8", "never ask as if it were your due"),
  Practice("C9", "a first door may reopen, or another one beside it"),
  Practice("C10", "respect a wish that was said twice"),
  Practice("C11", "hear noes as a normal part of asking"),
  Practice("C12", "a no leaves room for something else"),
  Practice("C13", "a no is better than no answer at all"),
  Practice("C14", "say no yourself to what is not right for you"),
  Practice("C15", "keep to the frame of work and learn from the reasons"),
]
