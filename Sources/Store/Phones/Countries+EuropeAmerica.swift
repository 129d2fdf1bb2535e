// Written from the national numbering plans as ITU-T publishes them. Digits are those of subscribers' numbers in general:
// short codes and special services are not covered. `-`: no trunk prefix. Where a leading zero belongs to the number
// (Italy, San Marino), there is none either.

/// Code, calling code, trunk prefixes, digits.
let countriesOfEurope = """
  AD 376 - 6-9
  AL 355 0 8-9
  AT 43 0 4-13
  BA 387 0 8-9
  BE 32 0 8-9
  BG 359 0 7-9
  BY 375 80/8 9 810
  CH 41 0 9
  CY 357 - 8
  CZ 420 - 9
  DE 49 0 5-12
  DK 45 - 8
  EE 372 - 7-8
  ES 34 - 9
  FI 358 0 5-12
  AX 358 0 5-12
  FO 298 - 6
  FR 33 0 9
  GB 44 0 9-10
  GG 44 0 9-10
  GI 350 - 8
  GR 30 - 10
  HR 385 0 8-9
  HU 36 06 8-9
  IE 353 0 7-9
  IM 44 0 9-10
  IS 354 - 7-9
  IT 39 - 6-11
  JE 44 0 9-10
  LI 423 - 7-9
  LT 370 8/0 8
  LU 352 - 5-11
  LV 371 - 8
  MC 377 - 8-9
  MD 373 0 8
  ME 382 0 8-9
  MK 389 0 8
  MT 356 - 8
  NL 31 0 9
  NO 47 - 8
  SJ 47 - 8
  PL 48 - 9
  PT 351 - 9
  RO 40 0 9
  RS 381 0 7-10
  RU 7 8 10 810
  SE 46 0 7-10
  SI 386 0 8
  SK 421 0 9
  SM 378 - 6-10
  UA 380 0 9
  VA 39 - 6-11
  XK 383 0 8-9

  """

/// As above; in Brazil the code of a carrier may follow the trunk prefix, in Mexico older forms stood before mobile numbers.
let countriesOfAmerica = """
  US 1 1 10 011
  CA 1 1 10 011
  AG 1 1 10 011
  AI 1 1 10 011
  BB 1 1 10 011
  BM 1 1 10 011
  BS 1 1 10 011
  DM 1 1 10 011
  DO 1 1 10 011
  GD 1 1 10 011
  GU 1 1 10 011
  JM 1 1 10 011
  KN 1 1 10 011
  KY 1 1 10 011
  LC 1 1 10 011
  MS 1 1 10 011
  PR 1 1 10 011
  TC 1 1 10 011
  TT 1 1 10 011
  VC 1 1 10 011
  VG 1 1 10 011
  VI 1 1 10 011
  AR 54 0 10-11
  AW 297 - 7
  BO 591 0 8
  BR 55 015/021/041/014/031/0 10-11
  BZ 501 - 7
  CL 56 0 9
  CO 57 0 10
  CR 506 - 8
  CU 53 0 6-8 119
  CW 599 - 7-8
  BQ 599 - 7-8
  EC 593 0 8-9
  FK 500 - 5
  GF 594 0 9
  GL 299 - 6
  GP 590 0 9
  GT 502 - 8
  GY 592 - 7 001
  HN 504 - 8
  HT 509 - 8
  MQ 596 0 9
  MX 52 01/044/045/1 10
  NI 505 - 8
  PA 507 - 7-8
  PE 51 0 8-9
  PM 508 0 6
  PY 595 0 7-9
  SR 597 - 6-7
  SV 503 - 8
  UY 598 0 7-8
  VE 58 0 10

  """
