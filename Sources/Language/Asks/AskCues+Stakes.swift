extension AskCues {
  /// What makes an ask weighty (LABELS.md 4.1): wherever in its message it stands.
  static let stakes: [Rule] = [
    Rule(
      "CUE-STAKES-HIGH",
      """
      the|our|its|to|by|before board|cfo|ceo|cto|trustees|regulator|auditor|auditors|insurer|bank|governors|minister|\
      ministry|lenders|directors
      board|cfo|ceo|regulator|auditor|insurer|committee wants|needs|sees|asked|meets|expects|decides|is|regards|\
      member|members|pack|meeting
      auditor|auditors|regulator|insurer|lawyer|lawyers|solicitor|prosecutor|tribunal|court|lawsuit|subpoena
      audit is|starts|begins|on|in|next|report|tomorrow
      inspection|inspectors|inspector is|are|on|in|tomorrow|next|will|report|comes|come|due
      chief|managing|vice|executive nurse|executive|officer|president|director|engineer|physician
      the director|minister|mayor|superintendent|ceo has|wants|asked|needs|will|is
      our|the|a|their|new|this client|clients|customer|customers|investor|investors|sponsor is|wants|adores|needs|\
      threatens|waits|waiting|leaves|on|goes|gives|portal|day|demo|sees|decides|won't
      customer's|client's|investor's
      investor|investors wants|want|wait|meeting|call
      customer|client day|demo|visit|portal
      demo call
      contract|contracts|tender|renewal|lawsuit|overdraft|mortgage|nda|invoice|invoices|payroll|redundancy|\
      grievance|dismissal|handover|headcount|forecast
      agreement|contract for|to|attached|by|clause|copies|is
      clause @number
      both|signed copies|copy of|and|the|contract|agreement
      before i|we sign
      @currency @number ...2
      @number @currency
      @number|nine|ten|twelve|twenty grand|thousand|million|k
      lend|loan me|us @number for|to|till|until
      approve|sign|authorize @number
      % off|discount
      percent off
      payment|payable is|within|terms|due|by|overdue
      payment terms
      not later than
      grant|funding|bid application|deadline|bid|proposal|panel|on|closes|is|for
      deadline|launch|opening|hearing|closing|signing|election is|day|on|tomorrow|tonight|this|next|@day
      opening night|day
      signing's|deadline's|launch's
      press|tv|radio|newspaper|journalist|reporter conference|is|wants|asked|asks|calls|are|will
      critical|crucial|vital
      very|extremely|most|really important
      emergency|outage|evacuate|ambulance|overdose
      down for|since|again customers|all|@number|an|hours|minutes
      production|live|site|server|portal|system is|gives|are down|offline|out|@number|gone
      as|if done|completed|signed|tested|passed on|in|before|by ...2 \
      january|february|march|april|may|june|july|august|september|october|november|december|@number|@month
      put|mark|book|record ...4 as done|passed|completed|tested|paid|delivered
      backdate|backdated
      date it|the|this|that ...3 to|the|@number|@month|@day
      full|whole amount|sum|price
      for sale|delivery on|from|by @number|@month
      final|whole|late delivery
      """, confidence: 0.6,
      examples: [
        "The board wants this by Monday.", "This is critical for the launch.", "We need you to sign the contract by 3.",
        "Could you lend me 400 for the rent?", "It is €8,250 in all.", "Put them down as done in March.",
      ],
      counterExamples: [
        "I am dying for coffee.", "Important: lunch moved.", "Could you bring the surf board?",
        "My favourite customer sends her love.",
      ])
  ]
}
