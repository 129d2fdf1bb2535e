/// "1 no", "2 noes", "3 addresses".
func plural(_ count: Int, _ noun: String) -> String {
  if count == 1 { return "1 \(noun)" }
  let ending = noun.hasSuffix("s") || noun.hasSuffix("o") ? "es" : "s"
  return "\(count) \(noun)\(ending)"
}
