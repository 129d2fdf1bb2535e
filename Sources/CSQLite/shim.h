#include <sqlite3.h>

// Apart from GRDB's, because Swift cannot call a function with as many arguments as one likes.
static inline int csqlite_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
