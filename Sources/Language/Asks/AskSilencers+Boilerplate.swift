extension AskSilencers {
  /// Instructions to everybody: footers, advertising, process text.
  static let boilerplate: [Rule] = [
    Rule(
      "NOT-ASK-MASS-MAIL",
      """
      unsubscribe here|any|anytime|at|from|below|instantly|by|.|$
      to unsubscribe
      ^ unsubscribe $
      opt out
      reply|text|send stop|yes|no|start|help to|.
      reply|text stop
      reply @number|y|n $
      reply " no|stop|yes
      terms|conditions apply
      t & cs apply
      you are|you're|were receiving|sent|subscribed this|email|because|to
      you get|got|receive|received|have|are this|our ...3 mail|email|mailing|newsletter|letter|message because|as you
      manage|change|update your? ...2 reminders|preferences|notifications|subscription|settings|subscriptions
      please|kindly? do not|don't reply|respond to this|directly
      this|event|page|invitation|ticket has|was been updated
      ^ page|event|ticket|issue|document updated|changed|created :
      automatically|automated generated|message|reminder
      claim your ...2 free|prize|offer|gift|consultation|voucher|discount
      """, reach: .sentence,
      examples: ["Reply STOP to opt out.", "Terms apply.", "You are receiving this mail because you signed up."],
      counterExamples: ["Please unsubscribe me.", "Reply to Ana by noon.", "Stop the press!"]),
    Rule(
      "NOT-ASK-LEGAL",
      """
      not the|an intended|named recipient|addressee
      not the addressee
      delete|destroy it|this|them if ...3 sent to you in|by error|mistake
      notify|contact the|us sender ...8
      delete this|it|all|the ...8 message|copies|email|mail|computer|sender
      consider|think|before the|of|printing environment|this
      environment|environmental ...3 before print|printing
      please think|pause|consider|reflect before you|u print
      do? not|don't click|open ...4 links|attachments ...4 unless
      do not|don't reply|respond|forward|distribute|copy|print to? this|it
      received|got it|this|them|message ...4 in error
      intended for the|addressee|use
      all rights reserved
      in all|any|further|future correspondence
      please|kindly quote|state|give|use the|our|your|this ...2 reference|number|ticket|code
      please|kindly consider whether|if you ...2 need|must|have|want
      please|kindly? excuse|forgive|pardon|ignore any? brevity|typos|typographical|typing|errors|mistakes|spelling|the
      please|kindly allow up|@number|two|three|four|six|several|some ...5 days|weeks|months|hours
      please|kindly read|note|see|review the enclosed|following|above|attached? terms|conditions|notice|policy
      do not|don't|never share|disclose|give your|the|any password|pin|code|details
      treat|keep ...4 as|strictly? confidential|private
      by|in mistake|error , please|kindly
      intended|meant only for
      terms of|and use|service|conditions
      """, reach: .sentence,
      examples: [
        "Please consider the environment before printing this mail.",
        "Please consider your environmental responsibility before printing anything.", "Please think before you print.",
        "Please delete it if it was sent to you in error.",
        "Please inform us immediately if you are not the addressee.",
        "Do not click links or open attachments unless you recognize the sender.",
      ],
      counterExamples: [
        "Please don't open the attachments before Friday.", "Could you check the margins before printing?",
        "Please check the margins before you print.",
        "Please delete it if you have read it.",
      ]),
    Rule(
      "NOT-ASK-BULK",
      """
      click here|below|on|above|now|the
      unsubscribe|subscribe|newsletter|sweepstakes|opt
      ^ to unsubscribe|subscribe|order|register|reserve|enter|view|download|access|remove|join|enroll|participate|\
      rsvp|open ...8 please|click|visit|call|dial|go|use|follow|log
      visit|see|go|check|out to? our|the? site|website|web|www|@url|store|homepage|page
      for|get more|further|additional information|details ...6
      order|buy|shop|act|save|apply|subscribe|register|sign now|today|online|up|early|yours
      call|act|apply|hurry now|today|toll
      limited|special|free time|offer|gift|shipping|trial|copy|quote
      @number % off
      don't miss out
      don't miss|forget our|the|this|to summer|sale|purchase|fair|chance|offer ...8
      are you ready to take|boost|grow|double|transform|make ...8
      rate|review your|our experience|stay|order|visit|purchase
      tell us how ( we did | we're doing )
      have you signed|registered|subscribed up? for|to
      half price
      bring|use|show|redeem this|your voucher|coupon|code|ad
      come|visit|find|see ...3 us at stand|booth|hall|table
      ^ order|book|buy|get|claim|grab|join our|your|now|before|today ...12 free|price|off|discount|today|gift|summit
      would you like to see more of our
      book a demo|slot
      copy and paste
      dial in|into|@number
      """, reach: .sentence,
      examples: ["Click here to claim your prize.", "For more information, visit our site."],
      counterExamples: ["Please send me the details."]),
    Rule(
      "NOT-ASK-INSTRUCTION",
      """
      if|should|when|unless|in you|your|you'd|you've|nothing|this|the|it|not|for ...3 \
      need|want|prefer|wish|have|like|experience|find|feel|think|notice|receive|received|enjoy|unable|longer|\
      believe|estimate|fit|cannot|can't|happens|doesn't|does|issues|message|link|not ...20 \
      ,|please|can|may|to|simply please? visit|click|contact|email|write|copy|paste|log|go|refer|use|select|\
      follow|leave|reach|resend|apply
      if you ...3 need|want|wish|like|feel ...12 , please|just? call|give|drop|send|tell|feel me|us|free
      visit|go|click|see|check|read|refer|activate|confirm|verify|apply|paste|download|use|log|follow|register|\
      complete|view|watch|enter ...12 @url
      @url ...6 visit|click|activate|confirm|verify|download|register
      us at|by|on @email|@url|@number|@name
      please? activate|download|install|subscribe|rate us|our|the|your|this|it
      please? follow us|our
      our|the knowledge|help|support|web|online base|center|centre|team|desk|page|site|store
      our site|website|app|apps|store|catalog|newsletter|subscribers|members|promotions|sponsors
      mark it|this as not|spam
      spam|junk folder|mail|filter
      """, reach: .sentence,
      examples: [
        "If you experience any problems, please visit our support site.", "To apply, go to http://example.org now.",
      ], counterExamples: ["If you're going, bring the chairs.", "Please read the draft."]),
    Rule(
      "NOT-ASK-FINE-PRINT",
      """
      contact support|sales|customer ...6
      !you|we|i|u are|is|were kindly? asked|requested|reminded|required|expected|invited to !join|be|meet|speak|talk
      ^ accepted|declined|tentative|canceled|cancelled|invitation : ...
      ^ updated|new|canceled|cancelled invitation|event|meeting : ...
      save the date
      ^ see|read|check|listen|watch about|what|how|the|why|more ...4 latest|story|full|article|reviews|top
      """,
      examples: [
        "Contact support if the link breaks.", "Read the latest news about us.", "Members are asked to sweep the hall.",
        "Invitation: Review, Tue 9:00, please accept or decline",
      ], counterExamples: ["You are asked to sign the form.", "Invite Ana to the review, please."]),
  ]
}
