/// As for Europe: code, calling code, trunk prefixes, digits, exit code.
let countriesOfAsiaAndOceania = """
  AE 971 0 8-9
  AF 93 0 9
  AM 374 0 8
  AU 61 0 9 0011
  AZ 994 0 9
  BD 880 0 8-10
  BH 973 - 8
  BN 673 - 7
  BT 975 - 7-8
  CK 682 - 5
  CN 86 0 10-11
  FJ 679 - 7
  FM 691 - 7
  GE 995 0 9
  HK 852 - 8 001
  ID 62 0 8-12 001
  IL 972 0 8-9
  IN 91 0 10
  IQ 964 0 8-10
  IR 98 0 10
  JO 962 0 8-9
  JP 81 0 9-10 010
  KG 996 0 9
  KH 855 0 8-9 001
  KI 686 - 5-8
  KP 850 0 8-10
  KR 82 0 8-10 001
  KW 965 - 8
  KZ 7 8 10 810
  LA 856 0 8-10
  LB 961 0 7-8
  LK 94 0 9
  MH 692 - 7
  MM 95 0 7-10
  MN 976 0 8 001
  MO 853 - 8
  MV 960 - 7
  MY 60 0 8-10
  NC 687 - 6
  NP 977 0 8-10
  NR 674 - 7
  NU 683 - 4-7
  NZ 64 0 8-10
  OM 968 - 8
  PF 689 - 6-8
  PG 675 - 7-8
  PH 63 0 8-10
  PK 92 0 9-10
  PS 970 0 8-9
  PW 680 - 7
  QA 974 - 8
  SA 966 0 9
  SB 677 - 5-7
  SG 65 - 8 001
  SY 963 0 8-9
  TH 66 0 8-9 001
  TJ 992 8 9 810
  TL 670 - 7-8
  TM 993 8 8 810
  TO 676 - 5-7
  TR 90 0 10
  TV 688 - 5-7
  TW 886 0 8-9
  UZ 998 8 9 810
  VN 84 0 9-10
  VU 678 - 5-7
  WF 681 - 6
  WS 685 - 5-10
  YE 967 0 7-9

  """

/// As for Europe; in the Ivory Coast, the Congo and Gabon a leading zero belongs to the number.
let countriesOfAfrica = """
  AO 244 - 9
  BF 226 - 8
  BI 257 - 8
  BJ 229 - 8-10
  BW 267 - 7-8
  CD 243 0 7-9
  CF 236 - 8
  CG 242 - 9
  CI 225 - 10
  CM 237 - 8-9
  CV 238 - 7
  DJ 253 - 8
  DZ 213 0 8-9
  EG 20 0 8-10
  ER 291 0 7
  ET 251 0 9
  GA 241 - 7-8
  GH 233 0 9
  GM 220 - 7
  GN 224 - 8-9
  GQ 240 - 9
  GW 245 - 7-9
  KE 254 0 7-9 000
  KM 269 - 7
  LR 231 0 7-9
  LS 266 - 8
  LY 218 0 8-9
  MA 212 0 9
  MG 261 0 9
  ML 223 - 8
  MR 222 - 8
  MU 230 - 7-8
  MW 265 0 7-9
  MZ 258 - 8-9
  NA 264 0 8-9
  NE 227 - 8
  NG 234 0 7-10 009
  RE 262 0 9
  YT 262 0 9
  RW 250 0 9
  SC 248 - 7
  SD 249 0 9
  SH 290 - 4-5
  SL 232 0 8
  SN 221 - 9
  SO 252 0 7-9
  SS 211 0 9
  ST 239 - 7
  SZ 268 - 8
  TD 235 - 8
  TG 228 - 8
  TN 216 - 8
  TZ 255 0 9 000
  UG 256 0 9 000
  ZA 27 0 9
  ZM 260 0 9
  ZW 263 0 8-10

  """
