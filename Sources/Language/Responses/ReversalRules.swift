/// How people take an earlier answer back (PRACTICES.md A28).
enum ReversalRules {
  static let rules: [Rule] = [
    Rule(
      "REVERSAL",
      """
      on second thought|thoughts
      changed my mind
      scratch that
      ok|oh|alright|all fine|right
      ok|alright|well|fine ,? ok|fine|you|i'll
      turns|turned out i|we can|could
      actually ,? i|we|yes|i'll|that|it can|could|will|works|do|have|does|send|take
      after all
      good|great news
      you|u win|won|convinced|persuaded
      i|we give|gave in|up
      ( i've | i have | i|we ) found|managed|made|moved|freed
      then i'll|i|yes|sure|ok can|will|do|send|take|come
      in that case
      """,
      confidence: 0.75,
      examples: ["On second thought, yes.", "OK fine, I'll do it.", "Turns out I can after all."],
      counterExamples: ["I still can't."])
  ]
}
