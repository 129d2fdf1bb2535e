/// Refusals that state how things are: what is forbidden, final, not needed or prevented.
extension DeclineRules {
  static let stated: [Rule] = [
    Rule(
      "DECLINE-FORBIDDEN",
      """
      ^ ( ( your|the|this )? request|requests|permission|application|access|claim ( is|are|was|were | has been | have \
      been )? )? denied
      is|are|it's|that's ( strictly|sadly )? prohibited|forbidden
      """,
      confidence: 0.9, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "Denied.", "Request denied.", "Permission denied.", "Your request has been denied.",
        "Parking there is prohibited.",
      ],
      counterExamples: ["He denied it.", "Tell me if parking is prohibited."]),
    Rule(
      "DECLINE-NOT-INCLUDED",
      """
      ( isn't|aren't | is not | are not ) included|covered ( .|,|!|; | $ | in|by|with|here|either )
      is|are|it's billed|charged separately|extra
      is|are excluded ( .|,|!|; | $ | from )
      """,
      confidence: 0.9, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "Breakfast is not included.", "Installation is not included in the price.", "Delivery is billed separately.",
        "Towels aren't included.", "Refunds are excluded.",
      ],
      counterExamples: ["Tell me whether breakfast is not included.", "Breakfast is included."]),
    Rule(
      "DECLINE-FINAL",
      """
      can|could no longer be *
      is|are|it's no longer possible
      price|prices|rate|rates|fee|fees|schedule|date|dates|list|offer|quote|sales is|are|remains|remain final \
      ( .|,|!|; | $ | and )
      already my|our best|lowest|final price|prices|offer|rate|rates
      ( is|that's|it's|this ) my|our final price|offer|rate|quote
      is|are|it's non|not negotiable|refundable|transferable|exchangeable
      take it or leave it
      price|prices|fee|fees|rate|rates|rent|terms is|are the same for everyone|everybody|all
      """,
      confidence: 0.9, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "The address can no longer be changed.", "Orders can no longer be canceled once they are packed.",
        "The price is final.", "This is already our best price.", "Two thousand is our final offer.",
        "Cancellation fees are non-negotiable.", "Tickets are non-refundable.",
        "That's the price, take it or leave it.", "My fee is the same for everyone.",
      ],
      counterExamples: [
        "The final price is 40 euros.", "Once the schedule is final I'll send it.", "What is our final offer?",
        "Tell her before the list is final.",
      ]),
    Rule(
      "DECLINE-FIXED",
      """
      the|our|my|this|that schedule|timetable|date|dates|deadline|programme|program is|are|remains fixed ( .|,|!|; | $ )
      the|our|my|these|those price|prices|rate|rates|fee|fees|terms is|are|remain fixed ( .|,|!|; | $ )
      this|it|that|that's|it's|@number|@many|hundred|thousand|euros is? my|our best|lowest price|offer|rate
      """,
      confidence: 0.75, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: ["The date is fixed.", "That's our lowest price.", "This is our best offer."],
      counterExamples: ["Here is our best offer.", "The date is fixed to the door."]),
    Rule(
      "DECLINE-NO-NEED",
      """
      i'm|we're|am|are quite|very|perfectly|already|really? happy|satisfied|content|fine|good|comfortable with \
      our|my|the current|existing|present|old provider|supplier|system|solution|contract|setup|arrangement|bank|one|\
      tool|software|service|plan|agency|machine
      i'm|we're|am|are quite|very|perfectly|already|really? happy|satisfied|content|fine|good|comfortable with \
      ( what i|we have|use|got | what i've|we've got? | the one|ones i've|we've|i|we got|have|use )
      we're|i'm|are|am already? well served|supplied
      ( we're | i'm | we are | i am ) all set for|now? now? ,? ( thanks | thank you | but thanks | but thank you )
      see|have no need for|of a|an|any|the|it|that|this|them|another|more
      see no need to change|switch|move|replace|upgrade|extend|renew
      ( there's | there is ) currently|really|simply|just? no need ( on|from our|my side|end|part | at the moment | at \
      present | right now )
      ^ we ( don't | do not ) really|actually|currently? need it|that|this|one|any|them ( . | $ | ! | at the moment | \
      right now | anymore )
      """,
      confidence: 0.85, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "We're happy with our current provider.", "We're satisfied with what we have.", "We're well served already.",
        "We are all set, thanks.", "We see no need for a change.", "There's no need on our side at the moment.",
        "We don't need it.", "We have no need of it.", "We're fine with the one we've got.",
      ],
      counterExamples: [
        "We're happy with the draft.", "You're all set, thanks.", "I see no need to wait, go ahead.",
        "Sure, we don't need it.",
      ]),
    Rule(
      "DECLINE-PREVENTED",
      """
      commitment|commitments|engagement|engagements|obligation|obligations|duties|work|illness \
      prevent|prevents|keep|keeps|stop|stops me|us|him|her|them|@name from
      """,
      confidence: 0.9, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "Prior commitments prevent me from attending.", "A previous engagement prevents me from coming.",
      ],
      counterExamples: ["This lock prevents us from losing the key."]),
    Rule(
      "NOT-STATED-OPEN",
      """
      if|unless|whether|when|once|until|before|what|which ...8 prohibited|forbidden|included|covered|separately|extra|\
      excluded|final|fixed|possible|negotiable|refundable|need|price|offer|rate
      ^ yes|sure|ok|gladly|certainly ...4 need
      """,
      confidence: 1,
      examples: ["Once the schedule is final I'll send it.", "Sure, we don't need it."],
      counterExamples: ["The price is final."]),
    Rule(
      "DECLINE-ONLY-OTHERS",
      """
      ^ i|we ( only|exclusively|solely do|coach|support|take|handle|offer|accept|serve|teach ) !that|it|this|so
      ^ i|we do|work|coach only|exclusively|solely *
      ^ our|the|my ...4 budget ...4 is|has ( been )? ( used up | exhausted | spent | gone )
      """,
      confidence: 0.85, blockers: ["NOT-NO-CONDITION", "NOT-STATED-"],
      examples: [
        "I only do illustration these days.", "We only support local charities.",
        "I work exclusively with restaurants.",
      ],
      counterExamples: ["We only do it on Mondays.", "I do work hard."]),
  ]
}
