extension AskSilencers {
  /// Instructions to everybody: footers, advertising, process text.
  static let boilerplate: [Rule] = [
    Rule(
      "NOT-ASK-LEGAL",
      """
      not the|an intended|named recipient|addressee
      notify|contact the|us sender ...8
      delete this|it|all|the ...8 message|copies|email|mail|computer|sender
      consider|think|before the|of|printing environment|this
      do not|don't reply|respond|forward|distribute|copy|print to? this|it
      all rights reserved
      terms of|and use|service|conditions
      """, reach: .sentence,
      examples: ["Please consider the environment before printing this mail."]),
    Rule(
      "NOT-ASK-BULK",
      """
      click here|below|on|above|now|the
      unsubscribe|subscribe|newsletter|sweepstakes|opt
      to unsubscribe|subscribe|order|register|reserve|enter|view|download|access|remove|join|enroll , ...3
      visit|see|go|check|out to? our|the? site|website|web|www|@url|store|homepage|page
      for|get more|further|additional information|details ...6
      order|buy|shop|act|save|apply|subscribe|register|sign now|today|online|up|early|yours
      call|act|apply|hurry now|today|toll
      limited|special|free time|offer|gift|shipping|trial|copy|quote
      % off|free|less
      copy and paste
      dial in|into|@number
      """, reach: .sentence,
      examples: ["Click here to claim your prize.", "For more information, visit our site."],
      counterExamples: ["Please send me the details."]),
    Rule(
      "NOT-ASK-FINE-PRINT",
      "contact support|sales|customer ...6\n^ see|read|check|listen|watch about|what|how|the|why|more ...4 latest|story|full|article|reviews|top",
      examples: ["Contact support if the link breaks.", "Read the latest news about us."]),
  ]
}
