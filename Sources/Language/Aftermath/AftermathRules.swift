/// What becomes of an ask once it is answered: made good, taken back, cut down, passed on (LABELS.md 4.4 and 4.5;
/// PRACTICES.md A4, A12, A13, C9). Which of these a message may carry depends on who writes it and when.
enum AftermathRules {
  static let all: [LabelRules] = [
    LabelRules("DELIVERED", delivered), LabelRules("RECEIVED", received), LabelRules("REDIRECTED", redirected),
    LabelRules("WITHDRAWN", withdrawn), LabelRules("TONED_DOWN", tonedDown), LabelRules("THEY_PROPOSE", proposed),
    LabelRules("NOT-AFTERMATH", silencers),
  ]

  static let done = """
    done|sent|paid|booked|fixed|signed|delivered|submitted|ordered|emailed|mailed|uploaded|posted|forwarded|printed|\
    updated|shipped|sorted|finished|cleaned|collected|shared|copied|scanned|returned|corrected|approved|installed|\
    repaired|watered|fed|translated|proofread|written|published|merged|deployed|reviewed|completed|transferred
    """

  private static let delivered = [
    Rule(
      "DELIVERED",
      """
      ^ ( all|now|that's|it's|both|is|and )? ( \(done) ) ( .|,|! | $ | : | ; |-|@emoji|and|it|them|all|both|this|that|\
      the|your|yesterday|today|just|last|on|at|by|this )
      ( i've|we've|i|we|have|has ) ( just|now|already|also|finally|have )? ( \(done) ) ...
      ( it's | it is | they're | they are | that's | all | is|are ) ( now|all|already|just|both )? ( \(done) | in your \
      inbox | in the folder | up and running | live )
      ( here is | here's | here are | here it is | here you go | here they are | there you go | as promised | please \
      find )
      attached|enclosed|herewith
      ( i've | i have | i|we | we've | we have ) ( put|left|dropped|placed|added|handed|brought|taken|gave|given ) \
      ( it|them|the|your|everything|all|both ) ...
      ( see|find|is|are ) ( the|in|on )? ( attachment|attached|link|below )
      """,
      confidence: 0.75, blockers: ["NOT-AFTERMATH-"],
      examples: ["Done, it's in the folder.", "I've just sent the list.", "Here it is.", "As promised, the chapter."],
      counterExamples: ["It will be done by noon.", "I'll let you know once it is done.", "I haven't sent it yet."])
  ]

  private static let received = [
    Rule(
      "RECEIVED",
      """
      thanks|thank|cheers|ta you|u|again|@name|so|very|a? much|lot|again|both? ...2 for ( \
      sending|sharing|fixing|finding|making|taking|coming|helping|bringing|getting|sorting|the|your|all|covering|\
      reviewing|reading|lending|driving|hosting|calling )
      got|received it|them|the|your|everything
      it|that|they|everything works|worked|arrived|looks|helped|fits|runs ( now|fine|great|perfect|perfectly|good|well|\
      safely|again|.|! | a lot | a treat | $ )
      just what i|we needed|wanted|hoped
      exactly what i|we needed|wanted
      you ( were | was ) ( brilliant|great|wonderful|terrific|such )
      """,
      confidence: 0.6, blockers: ["NOT-AFTERMATH-"],
      examples: ["Thanks for sending the file.", "Got it.", "It works now."],
      counterExamples: ["Thanks for your quick reply.", "Thank you for the offer.", "Have you got it?"])
  ]

  private static let redirected = [
    Rule(
      "REDIRECTED",
      """
      my|our|a ...2 colleague|colleagues|friend|sister|brother|neighbour|neighbor|partner|boss|cousin|contact|team|\
      branch|sister's|brother's|friend's|colleague's ...8 \
      looking|hiring|has|have|needs|need|might|may|wants|could|would|seeks|searching|recruiting
      ( try|ask|contact|call|ring|approach | write to | talk to | speak to | speak with | get in touch with | reach \
      out \
      to ) ( @name|my|our|the|another|his|her ) ...
      i|we|i've|i'll|we've|we'll|i'd|have|will|can|would ( passed|pass|forwarded|forward|given|give|sent|send|\
      shared|share|put|recommended|recommend|mentioned|mention|introduce|introduced ) ...6 to|on|in|you|your ...
      put|putting you ( in touch | forward | in contact )
      ( @name|they|who|she|he is|are | they're|who's|she's|he's ) also|still|currently? ( \
      hiring|recruiting | looking for | searching for )
      ( there's | there is | we have | we've got | there are ) ( a|an|another|also|two|one|some|still ) ...3 \
      role|position|opening|slot|programme|program|round|opportunity|vacancy|job|place|class|course|room|date|table \
      ...
      ( another|different|other|similar|next ) ( role|position|opening|slot|programme|program|round|opportunity|\
      vacancy|course|class|venue ) ...
      ( apply|reapply | try again | come back | ask again | submit again ) ...3 ( next|in|for|when|then|again|to ) ...
      """,
      confidence: 0.65, blockers: ["NOT-AFTERMATH-", "NOT-REDIRECTION-"],
      examples: [
        "My colleague is looking for someone.", "Try Ana in the other office.", "I'll pass your name on to her.",
        "There is another opening in spring.",
      ],
      counterExamples: ["We wish you luck.", "My colleague is ill."])
  ]
}
