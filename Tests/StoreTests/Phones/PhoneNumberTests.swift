import Messages
import Testing

@testable import Store

@Suite struct PhoneNumberTests {
  /// Made-up numbers and those set aside for fiction.
  @Test(arguments: [
    ("DE", "0176 0406 9010", "+4917604069010"), ("DE", "0049 176 04069010", "+4917604069010"),
    ("DE", "+49 (0)176 04069010", "+4917604069010"), ("DE", "4917604069010", "+4917604069010"),
    ("DE", "030 23125 000", "+493023125000"), ("DE", "0043 664 1234567", "+436641234567"),
    ("AT", "0664/1234567", "+436641234567"), ("CH", "079 123 45 67", "+41791234567"),
    ("IT", "06 1234 5678", "+390612345678"), ("IT", "340 123 4567", "+393401234567"),
    ("IT", "+39 06 1234 5678", "+390612345678"), ("IT", "39 340 1234567", "+393401234567"),
    ("US", "(650) 555-0123", "+16505550123"), ("US", "1-650-555-0123", "+16505550123"),
    ("US", "011 44 7700 900123", "+447700900123"), ("CA", "613 555 0123", "+16135550123"),
    ("JM", "876 555 0123", "+18765550123"), ("GB", "07700 900123", "+447700900123"),
    ("GB", "+44 (0)7700 900123", "+447700900123"), ("GB", "7700 900123", "+447700900123"),
    ("FR", "06 12 34 56 78", "+33612345678"), ("ES", "612 345 678", "+34612345678"),
    ("PT", "912 345 678", "+351912345678"), ("NL", "06-12345678", "+31612345678"),
    ("BE", "0470 12 34 56", "+32470123456"),
    ("DK", "20 12 34 56", "+4520123456"), ("NO", "412 34 567", "+4741234567"), ("SE", "070-123 45 67", "+46701234567"),
    ("FI", "040 123 4567", "+358401234567"), ("PL", "512 345 678", "+48512345678"),
    ("CZ", "601 123 456", "+420601123456"),
    ("HU", "06 30 123 4567", "+36301234567"), ("HU", "06 1 234 5678", "+3612345678"),
    ("HU", "+36 30 123 4567", "+36301234567"), ("RU", "8 (912) 345-67-89", "+79123456789"),
    ("RU", "7 912 345 67 89", "+79123456789"), ("RU", "810 49 176 04069010", "+4917604069010"),
    ("RU", "+7 8 912 345 67 89", "+79123456789"), ("KZ", "8 701 123 4567", "+77011234567"),
    ("UA", "050 123 45 67", "+380501234567"), ("LT", "8 612 34567", "+37061234567"),
    ("TR", "0532 123 45 67", "+905321234567"),
    ("BR", "(11) 91234-5678", "+5511912345678"), ("BR", "0 11 91234-5678", "+5511912345678"),
    ("BR", "0 15 11 91234-5678", "+5511912345678"), ("BR", "(11) 3123-4567", "+551131234567"),
    ("MX", "55 1234 5678", "+525512345678"), ("MX", "+52 1 55 1234 5678", "+525512345678"),
    ("MX", "044 55 1234 5678", "+525512345678"), ("AR", "011 4123-4567", "+541141234567"),
    ("CL", "9 1234 5678", "+56912345678"), ("CO", "300 123 4567", "+573001234567"),
    ("IN", "098765 43210", "+919876543210"),
    ("IN", "98765 43210", "+919876543210"), ("CN", "138 1234 5678", "+8613812345678"),
    ("CN", "021 1234 5678", "+862112345678"), ("JP", "090-1234-5678", "+819012345678"),
    ("JP", "010 49 176 04069010", "+4917604069010"), ("KR", "010-1234-5678", "+821012345678"),
    ("SG", "8123 4567", "+6581234567"), ("AU", "0491 570 006", "+61491570006"),
    ("AU", "0011 1 650 555 0123", "+16505550123"),
    ("NZ", "021 123 4567", "+64211234567"), ("IL", "050-123-4567", "+972501234567"),
    ("ZA", "082 123 4567", "+27821234567"),
    ("NG", "0803 123 4567", "+2348031234567"), ("KE", "0712 345678", "+254712345678"),
    ("CI", "07 12 34 56 78", "+2250712345678"),
    ("EG", "010 1234 5678", "+201012345678"), ("AE", "050 123 4567", "+971501234567"),
  ])
  func `A number as it is dialled at home is the same as from abroad`(code: String, dialled: String, e164: String)
    throws
  {
    let country = try #require(Country(code))
    #expect(PhoneNumber(Address.phone(dialled).value, in: country) == .international(e164))
    #expect(PhoneNumber(e164, in: country) == .international(e164))
    #expect(PhoneNumber(e164, in: nil) == .international(e164))
  }

  @Test(arguments: [
    ("0176 04069010", nil, PhoneNumber.national("017604069010")), ("555-0123", "US", .national("5550123")),
    ("1234567", "DE", .national("1234567")), ("00 12", "DE", .shortCode("0012")), ("22333", "US", .shortCode("22333")),
    ("110", nil, .shortCode("110")), ("0049 176 04069010", nil, .international("+4917604069010")),
    ("00999999999999", nil, .national("00999999999999")), ("+800 1234 5678", nil, .international("+80012345678")),
    ("+0123456789", nil, .national("+0123456789")), ("+49", "DE", .national("+49")),
    ("12345678901234567890123", "US", .national("12345678901234567890123")),
  ])
  func `What cannot be told stays as it was written`(text: String, code: String?, number: PhoneNumber) {
    #expect(PhoneNumber(Address.phone(text).value, in: code.flatMap(Country.init)) == number)
  }

  @Test func `A name as sender is no number`() {
    #expect(Address.phone("DHL-Paket").kind == .handle)
    #expect(Address.phone("ING2GO") == .handle("ing2go"))
  }

  @Test func `Every line of the tables is read, and no calling code begins another`() {
    let lines = [countriesOfEurope, countriesOfAmerica, countriesOfAsiaAndOceania, countriesOfAfrica]
      .map { $0.split(separator: "\n").count }.reduce(0, +)
    #expect(Country.all.count == lines && lines > 200)
    #expect(Set(Country.all.map(\.code)).count == lines)
    let codes = Set(Country.all.map(\.callingCode))
    for code in codes { #expect(!codes.contains { $0 != code && $0.hasPrefix(code) }, "\(code)") }
    #expect(Country("de") == Country("DE") && Country("XX") == nil)
    #expect(Country.dialled("12125550123")?.code == "US" && Country.dialled("4477")?.code == "GB")
  }

  @Test func `Any digits are read, and a normal form is its own normal form`() {
    var random = SeededNumbers(seed: 3)
    let countries = Country.all + [nil]
    for _ in 0..<50_000 {
      let digits = (0..<random.next(below: 20)).map { _ in String(random.next(below: 10)) }.joined()
      let country = countries[random.next(below: countries.count)]
      let number = PhoneNumber((random.next(below: 2) == 0 ? "+" : "") + digits, in: country)
      guard case .international(let value) = number else { continue }
      #expect(value.utf8.count <= 16)
      #expect(PhoneNumber(value, in: nil) == number, "\(digits) in \(country?.code ?? "-")")
    }
  }
}
