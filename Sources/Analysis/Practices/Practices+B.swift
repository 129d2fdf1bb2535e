/// "Is Pushing Back Hard for You? 3 Ways to Get Better".
let articleB = [
  Practice("B1", "choose the medium: talk, best face to face, before you write a hard no"),
  Practice("B1b", "say it to the person alone"),
  Practice("B2", "acknowledge their side before you explain your limits"),
  Practice("B3", "acknowledge, add the limit, offer something smaller or later"),
  Practice("B4", "ask a boss or senior colleague before you answer"),
  Practice("B5", "ask what should give way"),
  Practice("B6", "do not answer by reflex"),
  Practice("B7", "see a no as a part of a talk that goes on, not as a single act"),
  Practice("B8", "begin where little is at stake, and build up"),
  Practice("B9", "hear what people say of your tone"),
  Practice("B10", "say no before you have said yes too often to say it kindly"),
  Practice("B11", "reasons alone can sound cold: add that you see the need"),
  Practice(
    "B12", "pushing back is harder for some, by position and upbringing",
    unmeasured: """
      Nothing about the person is measured or guessed: no gender, origin or standing, and no comparison with others. You \
      choose the practices you work on.
      """),
]
