/// Reasons that lie with others, at home or in the purse (LABELS.md 4.3 REASON, 4.7.6).
extension ReasonRules {
  static let dependency = [
    Rule(
      "REASON-DEPENDENCY",
      """
      waiting|wait|waits for|on|until|till
      still? need|needs|require|requires|missing|lack|without|awaiting|pending|lacking \
      the|a|an|your|their|his|her|my|our|to|some|sign|more|final ...3 ( approval | sign off | signature|signoff | go \
      ahead | confirmation|data|numbers|input|answer|decision|details|information|info|quote|invoice|number|part|\
      parts|file|ok|permission|reply|results|feedback|budget|agreement|from|before|first )
      depends|depend|hinges|contingent|conditional on|upon
      ( haven't|hasn't | have not | has not | not ) yet? received|arrived|heard|come|got|gotten|delivered|replied|\
      answered|confirmed|approved|signed|sent|been|finished|decided|talked|spoken|back ( \
      yet|the|from|back|it|any|anything|to|us|me|.|, | $ | their|his|her|by|with )
      must|need to? see|hear what @name|sales|legal|finance|he|she|they|the says|say|thinks|think
      until|till|before|unless|once|when|after i|we|the|he|she|they|it|my|our|@name|legal|finance|it's ...4 ( \
      approves|approved|signs|signed|arrives|arrived | is back | are back | comes|replies|answers|confirms|confirmed|\
      agree|agrees|finishes|decides|decided | is done | are done | is in | are in | is fixed | \
      know|knows|says|ships|clears|delivers|lands|have|has|returns|gets )
      only? if|once|when|after the|my|our boss|manager|board|landlord|client|customer|supplier|budget|parts|data|\
      team
      is|it's|are|still|that's|gets|get ( blocked | held up | stuck|delayed | on hold | backordered | out of stock | \
      broken|down | in the shop | in repair | at the garage ) ( by|at|on|with|until|in|.|, | $ | again|for|right )?
      car|van|printer|server|laptop|phone|oven|machine|system|bike|heating|wifi|internet is|has|broke|died \
      broken|down|dead|in|at|been|out|died|broke|gone|with
      car's|van's|printer's|server's|laptop's|phone's|oven's|bike's|heating's broken|down|dead|died|gone
      up to him|her|them|@name|the|my|our
      he|she|@name ( hasn't | has not | left it ) decided|open
      """,
      confidence: 0.75, blockers: ["NOT-REASON-", "NOT-NO-IDIOM"],
      examples: [
        "I must see what legal says.", "We're still waiting for the parts.", "It depends on legal.",
        "The car is in the shop.", "The van's broken.",
      ],
      counterExamples: ["Can't wait for it!"])
  ]

  static let personal = [
    Rule(
      "REASON-PERSONAL",
      """
      my|our|the|his|her ( son|daughter|kid|kids|child|children|baby|wife|husband|partner|girlfriend|boyfriend|mum|\
      mom|mother|dad|father|parents|grandma|grandpa|gran|nan|sister|brother|family|dog|cat|aunt|uncle|back|knee|hip|\
      head|birthday|wedding|anniversary|surgery|health|boy|girl|twins | in laws | mother in law | \
      ex|shoulder|leg|stomach|tooth|voice|turn ) ...4 is|are|has|have|needs|need|comes|come|coming|visiting|visit|\
      birthday|sick|ill|wedding|school|recital|play|hurts|hurt|graduation|funeral|appointment|surgery|says|party|\
      broke|died|first|home|anniversary|concert|match|game|want|wants|that|this|on|turns|starts|gets|getting
      ( i'm | i am | i've | i have | he's|she's|we're|feeling|been|got|down | @name is | is|am ) ( still|been | a bit \
      | really|so|very|home|off|got|feeling | not feeling | too|just | in bed )? ( \
      sick|ill|unwell|exhausted|tired|pregnant|injured|grieving|hungover|knackered|contagious|feverish|recovering | \
      burnt out | burned out | not well | in hospital | down with | poorly|wiped|wrecked|fried|drained|migraine | a \
      cold | the flu | flu|covid | a fever | fever | a migraine )
      getting|get|got|am|being|be married|divorced|engaged|operated
      family|personal|private|health|medical matter|matters|reasons|reason|emergency|issue|issues|commitment|\
      commitments|thing|stuff|situation|event|dinner|holiday|visit|time|weekend|obligations
      ( doctor|dentist|hospital|physio|therapist|vet|funeral|surgery|wedding|custody | school run | bedtime | bath \
      time | date night | childcare|babysitter|daycare|kindergarten|chemo | in labor | maternity|paternity | parental \
      leave | mum's|mom's|dad's|birthday|hangover|period|sober )
      i|we ( don't | do not | never ) ( drink | work on|at|after|sundays|weekends|nights|drive|lend | do weekends | \
      smoke|eat|fly|swim|dance|like | do mornings | do phones )
      allergic|allergy|vegetarian|vegan
      need|want|promised|owe to? ( rest|sleep | a break | time off | my sleep | some rest | be home | be with | the \
      kids | my kids | myself | my family | my wife | my husband | my mum | my mom | a night | a quiet | an evening | \
      alone | to myself )
      can't|cannot|don't ( afford to lose | leave ) ( the kids | the baby | him|her|my )
      """,
      confidence: 0.8,
      examples: ["The third I'm getting married", "My son is sick.", "I don't work Sundays.", "for family reasons"],
      counterExamples: ["How is your family?"])
  ]

  static let notMine = [
    Rule(
      "REASON-NOT-MINE",
      """
      ( not|isn't|aren't|never | no longer | hardly ) really|exactly|quite? ( my|our|mine|ours | up to me | up to us | \
      for me | for us | in my hands | with me | with us | under me ) ( \
      job|call|place|decision|area|department|project|team|business|role|responsibility|remit|task|account|problem|to|\
      anymore | any more | to say | to give | to decide | to share | .|, | $ | ;|turf|desk|side|baby )
      that|it|this|that's|it's|one|this's one? ( is|was|sits|falls|lies|belongs|goes | would be | \
      handled|managed|run|done|owned|decided ) is|one|really|now? ( with|to|for|by|under | up to | your|his|her|their \
      ) ( your|the|@name|my|our|his|him|her|them|dad|mum|mom|boss|finance|hr|legal|it|sales|someone|another | a \
      different )
      i'm|am|we're|are not ( the one | in charge | responsible | the owner | involved | on that | the person | who | \
      part of | the right person )
      ( don't|doesn't | do not | no longer | never ) ( own|handle|run|manage | deal with | decide|control|oversee | \
      work on | have the? ( authority|say|mandate|access | any say ) | look after | do that )
      above|below|beyond|over my ( pay grade | paygrade|head )
      no say|authority|mandate|access|control ( in|over|to|on|there|here|.|, | $ )
      ( one's|that's|it's | one is | this is ) for ( your|the|my|his|her dad|mum|mom|boss|manager|team | @name )
      ( outside | out of | not in | not within | not under ) of? my|our hands|remit|scope|control|purview|authority|\
      responsibility|area
      he|she|they|@name ( owns|decides|handles|runs|manages | is responsible | is in charge | looks after | takes \
      care of )
      you|you'll|you'd ( have to | need to | should|must|better | want to ) ...2 ( ask | talk to | speak to | speak \
      with | contact | go to | go through | take it up with )
      """,
      confidence: 0.78,
      examples: [
        "That one's for your mum, it's her garden.", "That's not my call.",
        "I'm not responsible for that.",
      ],
      counterExamples: ["It's mine."])
  ]

  static let cost = [
    Rule(
      "REASON-COST",
      """
      ( too|so|very|quite|pretty | way too | bit|prohibitively | a bit | rather ) expensive|pricey|costly|dear|steep
      ( can't|cannot|couldn't|don't | unable to | not able to | won't|hardly|barely | could never ) really? afford
      ( no|not|isn't | there's no | out of | over|beyond|exceeds|above|within|blow|limited|tight | don't have | \
      doesn't have | remaining|our|my|the | this year's | year's|annual|a ) ( in|the|any|enough|much|more|our|my | \
      left in the | small|tight|travel|training )? budget|funds|funding|money|cash ( \
      for|left|until|ran|runs|covers|doesn't|gone|spent|short|tight )
      no|not ( enough | the | any )? budget|funds|funding|money|cash
      ( in|within | out of | over|beyond ) the|our|my? budget
      we're|i'm|am|are ( broke|skint | short of money | short on cash | strapped | out of money | overdrawn )
      budget|money|funds|cash is|are|has ( tight|gone|spent | used up | exhausted|short|been|frozen|limited|all )
      costs|cost|charge|charges|price|rent ( too much | more than | us|me | a fortune | double | an arm | would be | \
      is too | is more | goes|went | has gone )
      money's|budget's tight|gone
      would cost ( us|me|you|more|too | at least | @number|about|around )
      ( short of me )? coming up with the money
      save|saving up|money|for
      """,
      confidence: 0.85,
      examples: [
        "It's too expensive for us.", "We can't afford it.", "There's no budget left this year.", "money's tight",
      ],
      counterExamples: ["The budget is attached."])
  ]
}
