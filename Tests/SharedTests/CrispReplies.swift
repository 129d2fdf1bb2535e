/// Which lines of each reply are its writer's own, as the tests of the tool say or, where they ask less, as one reads it.
enum CrispReplies {
  /// By name: numbers of lines, counted from 1; `all` for every line.
  ///
  /// The other replies begin with the same paragraph of five lines, and nothing else in them is own.
  private static let own = """
    correct_sig 1
    sig_no_empty_line 1
    email_1 1-7
    email_2 1,9-34
    email_2_1 1
    email_3 1-5
    email_4 1
    email_5 all
    email_6 1-3
    email_19 1
    email_20 1
    email_21 all
    email_blackberry 1
    email_bullets 1-9
    email_custom_quote_header 1
    email_customer_quote_header_2 1
    email_customer_quote_header_3 1-3
    email_emoji all
    email_iphone 1
    email_multi_word_sent_from_my_mobile_device 1
    email_not_a_signature all
    email_not_a_signature_2 all
    email_one_is_not_on 1-5
    email_reply_header 1-11
    email_sent_from 1
    email_sent_from_my_not_signature all
    email_thread 1
    email_tricky_1_on_false_positive all
    email_tricky_2_url_with_wrote 1-5
    email_tricky_3_code_block all
    email_tricky_4_from_in_body all
    email_tricky_6_regards_in_sentence all
    email_tricky_7_multiple_dashes all
    email_tricky_8_sent_from_in_content all
    email_tricky_9_nested_quotes 1
    email_tricky_11_double_signature 1
    email_tricky_13_timestamp_variations all
    email_tricky_16_unicode_signatures 1
    email_tricky_17_forward_header 1
    email_tricky_18_inline_reply 4,8,12
    email_tricky_19_quote_without_header 1,7,12
    email_tricky_20_html_entities 1-3
    email_unquoted_reply 1
    email_with_regards 1-5
    email_zoho 1-2
    """

  /// Forms to be filled in by the tests of the tool.
  private static let templates: Set = ["email_with_date_headers", "email_with_from_headers"]

  private static let ranges: [Substring: Substring] = Dictionary(
    uniqueKeysWithValues: own.split(separator: "\n").map { line in
      let fields = line.split(separator: " ")
      return (fields[0], fields[1])
    })

  /// The own lines of a reply; nil for what is none.
  static func ownText(of name: String, body: String) -> String? {
    guard !templates.contains(name) else { return nil }
    let range = ranges[name[...]] ?? "1-5"
    guard range != "all" else { return body }
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return range.split(separator: ",").flatMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      return lines[(ends[0] - 1)..<min(ends[ends.count - 1], lines.count)]
    }.joined(separator: "\n")
  }
}
