extension AskSilencers {
  /// Set phrases in the imperative that ask for nothing.
  static let idioms: [Rule] = [
    Rule(
      "NOT-ASK-PARTING",
      """
      < have|enjoy a|an|some|your|the|yourself|yourselves ...4 day|week|weekend|evening|time|trip|flight|rest|\
      holiday|holidays|@day|christmas|easter|year|journey|night|morning|afternoon|one|birthday|break|bath|vacation
      < have fun
      < take care|heart|it
      < look after yourself|yourselves|that|him|her|them|each
      < mind how|yourself|your|the step|head|you
      < mind you
      < get|come|arrive|drive|travel|stay|go|ride|sleep|rest|eat|keep|walk|fly home|safe|safely|well|steady|easy|tight|\
      in|up|carefully|gently|cake|warm|dry|cool|calm|strong
      < wrap|rest|cheer|chin|feet|buck|drink up
      < get well|better|some rest|sleep|soon
      < be good|brave|safe|well|careful|happy|nice|kind|gentle !to|and|with
      < keep your|those|the ...2 feet|head|chin|spirits|hair|fingers|powder|eyes
      < keep smiling|going|well|it|up
      < hang in|on|loose
      < break a
      < don't|do not? let ...4 bite|down|you
      < don't|do not? panic|fret|despair|overdo|do|work|think|read|hurry too|it|about|anything
      < give|send|say|pass|tell|hug|kiss|pat my|our|the|them|her|him|his|hi|hello|everyone|your|a|mum|dad|nana|all|@name \
      ...4 love|regards|best|hi|hello|hug|kiss|kids|dog|cat|from|cuddle|wishes
      < say hi|hello
      nobody|no panic|touch|worries
      """,
      examples: [
        "Keep your feet dry.", "Take care of that knee.", "Have a gentle Tuesday and a long weekend.", "Say hi to Ana.",
        "Get home safe.", "Don't let the goats bite.", "Give our love to the twins.", "Sleep well.", "Mind how you go.",
      ],
      counterExamples: [
        "Keep the receipts.", "Take the car.", "Give Ana the keys.", "Mind the shop on Monday, please.",
      ]),
    Rule(
      "NOT-ASK-IDIOM",
      """
      < tell me about it $
      < tell me about it
      < don't|do not? tell me|us !what|when|where|how|why|who
      < don't|do not? get me started
      < don't|do not? ask $
      < don't|do not? hold your breath
      < don't|do not? say i|you|we
      < don't|do not? be like|so|silly|daft|shy|sorry|afraid
      < don't you dare|worry
      < don't|do not? quote me
      < never mind|say|fear|be
      < believe|trust|excuse|forgive|pardon|humor|humour|spare|beats|search|pinch me
      < call|colour|color me crazy|old|stupid|silly|surprised|lazy
      < bear with
      < take it from
      < take my word
      < mark|mind my words|language
      < take it easy|away
      < take it to the pope|bank|grave
      < take it or leave
      < take your time
      < imagine|picture that|this|my|it|the|a|how
      < fancy that
      < watch this space
      < stay|keep tuned
      < look at|who|what|how me|us|you|him|her|that|them|i|we
      < get out of town|here|it
      < get over it|yourself
      < give me|it|us a break|rest
      < say no more
      < say|just the? word
      < hold your horses|breath|hat
      < wait for|till|until it|you|he|she
      < help|suit|knock|behave|enjoy yourself|yourselves
      < be my guest
      < let it|that|them|bygones go|be|sink
      < let's|lets hope|face|pretend
      < go figure
      < go for it
      < have a look in your
      < come what may
      < come again
      < come off it
      < count|deal me in|out
      < prepare to be|receive|hear|meet
      < get this
      < call it a|quits|even
      < thank|bless|damn|curse heavens|goodness|god|you|your|it
      < make no mistake|bones
      < keep up the
      < rest assured
      < not to mention
      for all i care|know
      """,
      examples: [
        "Tell me about it.", "Don't get me started on the stamps.", "Take it from me, it floats.", "Watch this space.",
        "Trust me.", "Imagine my surprise!", "Don't hold your breath.", "Look at us two.", "Get out of town!",
        "Believe me, it was cold.", "Never mind the crumbs.", "Call me crazy.",
      ],
      counterExamples: [
        "Tell me about the tour.", "Don't tell me when, tell me where.", "Look at the third page.", "Call me at noon.",
        "Don't forget the cake.", "Let's go to the lake on Sunday.",
      ]),
    Rule(
      "NOT-ASK-NOUN",
      """
      ^ no @verb !me|us|it|them|this|that
      no change|changes|need|news|reply|answer|charge|rush|hurry
      ^ page|point|note|item|record|test|step|part|chapter|track|platform|gate @number
      ^ kick|send|check|drop|sign|follow|start|take off|in|out|up @verb|is|was|with|at|party|call|meeting|on|for
      ^ work|call|order|travel|change|report|answer|offer|plan|result|stock|visit|walk|rest|sleep|start is|was|has|went|\
      came|will|starts|moved
      """,
      examples: ["No change to the plan.", "Page 7 came out dark.", "Order is on its way.", "Send-off is at six."],
      counterExamples: ["No, send it today.", "Change the plan.", "Order 3 boxes."]),
  ]
}
