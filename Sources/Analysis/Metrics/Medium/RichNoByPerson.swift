/// How often a no is said aloud, person by person (practice B1).
public enum RichNoByPerson: PersonSplitMetric {
  public typealias Base = RichNo
  public static let id = "rich_no_by_person"
  public static let practice = "B1"
  public static let topic = Topic.medium
  public static let title = "no by call or face to face, by person"
  public static let definition = "To whom you say it aloud."
  public static let caveats = ["A lower bound: spoken noes that left no trace are not seen."]

}
