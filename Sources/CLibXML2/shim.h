// libxml2 as Debian builds it includes ICU headers that clash with Foundation's own ICU module.
// Nothing of ICU is used here, so it is switched off before any other header is read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
