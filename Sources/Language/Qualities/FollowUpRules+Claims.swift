/// Rights and rebuttals after a no (LABELS.md 4.5; PRACTICES.md C5, C8).
extension FollowUpRules {
  static let rights = [
    Rule(
      "RIGHTS-CLAIM",
      """
      under|per|by|pursuant|according|in to? ...4 clause|section|article|paragraph|contract|agreement|law|policy|\
      warranty|guarantee|terms|statute|directive|lease|regulation|regulations|bylaws|constitution|tariff ...8 \
      i|we|you|may|can|must|have|entitled|right|are|am|is|it
      ( statutory|legal|contractual|consumer|tenant's|tenants|employee ) ( right|rights|entitlement )
      ( i|we have|had | i've|we've ) a|the|every|my|our ( legal|statutory|contractual )? right|rights ( to | under )
      i|we|i'm|we're|am|are ...2 entitled ( under | by | to a refund | to a full refund | to return | to cancel | to \
      compensation | to leave | to withdraw | by law )
      ( refund|return|cancel|cancellation|withdraw|withdrawal|terminate|revoke|object|appeal|complain ) ...4 within \
      ...2 \
      days|weeks|months
      the|our|my|your ( contract|law|lease|policy|warranty|terms|agreement|guarantee|statute|clause|bylaws ) ...2 ( \
      says|states|gives|entitles|requires|obliges|allows|guarantees|provides|stipulates )
      as|for a ( tenant|consumer|customer|employee|passenger|member ) i|we ( may|can|have|am|are )
      ( passenger | consumer | data ) ( rights|protection )
      """,
      confidence: 0.75, blockers: ["NOT-FOLLOW-UP-"], reach: .sentence,
      examples: [
        "Under clause 5 I may return it.", "I have a legal right to a copy.", "The contract says thirty days.",
        "By law we can cancel within 14 days.",
      ],
      counterExamples: ["I deserve this.", "You are right.", "The contract is attached."])
  ]

  static let rebuttals = [
    Rule(
      "ARGUES",
      """
      that's|this|that|it|it's is|was|isn't|simply|just|really|a? ( not true | wrong|incorrect|untrue | not correct | \
      not \
      right | not the case | nonsense | no reason | not a reason | a poor reason | a bad reason | a weak | a poor | \
      not a \
      good reason | hardly a reason | no argument | rubbish | not quite right )
      ( your|the|those|these ) ( reason|reasons|argument|arguments|point|points|numbers|figures|explanation|logic|\
      reasoning ) ( is|are|was|don't|doesn't|makes|make|ignores|ignore|can't|do|does|hardly|simply|just ) ...
      i|we ( disagree | don't agree | do not agree | don't see why | can't see why | fail to see | see it differently \
      | \
      don't accept | can't accept | don't buy | beg to differ | would dispute | must object | object )
      < but|yet you|there|he|she|they|others|last|it|this ( \
      have|had|said|did|let|gave|do|are|was|were|is|told|accepted|\
      took|agreed|approved|allowed|year|time|only ) ...
      on the contrary
      ( in fact | actually , ) ...
      you're|you|you've are|have? ( wrong|mistaken|missing|overlooking|ignoring|misunderstood|overlooked|missed ) \
      ( about|that|the|my|here|.|,|! | $ | on|in )
      ( how ) ( can|could|is|was ) ( that|it|this ) be? ( a problem | an issue | a reason | too | against )
      you ( say | said | write | wrote | claim ) ...8 ( but | yet | though | however )
      """,
      confidence: 0.65, blockers: ["NOT-FOLLOW-UP-", "RIGHTS-CLAIM"],
      examples: [
        "Your reasons are wrong.", "I disagree, the room is free on Monday.", "But you let Ben do it last year.",
        "That's not true.",
      ],
      counterExamples: ["You are right.", "But thank you.", "I understand your reasons."])
  ]
}
