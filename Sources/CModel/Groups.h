#ifndef PUSHBACK_GROUPS_H
#define PUSHBACK_GROUPS_H

#include <stddef.h>

#include "Arithmetic.h"

/// Weights that share a multiple, and the most columns of a table.
enum { group = 32, widest = 2048 };

/// Some rows of a table as whole numbers, from -120 to 120 times the steps of their rows.
static inline void widen(cmodel_table table, int32_t row, int32_t count, int16_t *output) {
  const uint8_t *weights = table.weights + (size_t)row * table.columns / 2;
  const uint8_t *multiples = table.multiples + (size_t)row * table.columns / group / 2;
  int32_t groups = count * table.columns / group;
  for (int32_t at = 0; at < groups; at++) {
    int16_t multiple = multiples[at / 2] >> (at % 2 * 4) & 15;
    for (int32_t low = 0; low < group / 2; low++) {
      uint8_t both = weights[at * (group / 2) + low];
      output[at * group + low] = (int16_t)(((both & 15) - 8) * multiple);
      output[at * group + group / 2 + low] = (int16_t)(((both >> 4) - 8) * multiple);
    }
  }
}

#endif
