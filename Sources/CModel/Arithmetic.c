#include "Arithmetic.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

// Integers where the time goes, floats in a fixed order and without fused steps: the same text gives the same bits on
// every machine. Where a processor has wider registers the same code is compiled for them besides.
#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

// 8191 * 127 * 2048 stays below 2^31: no sum of products overflows.
enum { finest = 8191, widest = 2048, abreast = 4, group = 32 };

void cmodel_look_up(cmodel_table table, int32_t row, float *output) {
  const uint8_t *weights = table.weights + (size_t)row * table.columns / 2;
  const uint8_t *multiples = table.multiples + (size_t)row * table.columns / group;
  for (int32_t at = 0; at < table.columns; at++) {
    int32_t nibble = weights[at / 2] >> (at % 2 * 4) & 15;
    output[at] = (float)(nibble - 8) * (table.steps[row] * multiples[at / group]);
  }
}

/// Rounds a row of floats to whole steps; gives what a step is worth.
WIDE static float rounded(const float *row, int32_t count, int16_t *output) {
  float most = 0;
  for (int32_t at = 0; at < count; at++) {
    float size = row[at] < 0 ? -row[at] : row[at];
    most = size > most ? size : most;
  }
  if (!(most > 0)) return memset(output, 0, (size_t)count * sizeof *output), 0;
  float inverse = finest / most;
  for (int32_t at = 0; at < count; at++) {
    float scaled = row[at] * inverse;
    output[at] = (int16_t)(scaled + (scaled < 0 ? -0.5f : 0.5f));
  }
  return most / finest;
}

/// The products of two rows of weights with four inputs: what is loaded once is used four times.
WIDE static void block(const int16_t *weights, const int16_t *input, int32_t columns, int32_t sums[2][abreast]) {
  const int16_t *upper = weights, *lower = weights + columns;
  const int16_t *a = input, *b = a + columns, *c = b + columns, *d = c + columns;
  int32_t a0 = 0, b0 = 0, c0 = 0, d0 = 0, a1 = 0, b1 = 0, c1 = 0, d1 = 0;
  for (int32_t at = 0; at < columns; at++) {
    int32_t first = upper[at], second = lower[at];
    a0 += first * a[at], b0 += first * b[at], c0 += first * c[at], d0 += first * d[at];
    a1 += second * a[at], b1 += second * b[at], c1 += second * c[at], d1 += second * d[at];
  }
  sums[0][0] = a0, sums[0][1] = b0, sums[0][2] = c0, sums[0][3] = d0;
  sums[1][0] = a1, sums[1][1] = b1, sums[1][2] = c1, sums[1][3] = d1;
}

WIDE static void widen(const int8_t *weights, int32_t count, int16_t *output) {
  for (int32_t at = 0; at < count; at++) output[at] = weights[at];
}

/// What one row of floats is worth a step, for each input; the rows that fill up the last block are nought.
static void round_all(const float *input, int32_t count, int32_t columns, int16_t *room, float *worth) {
  for (int32_t at = 0; at < count; at++) worth[at] = rounded(input + (size_t)at * columns, columns, room + (size_t)at * columns);
  size_t missing = (size_t)(cmodel_filled(count) - count) * columns;
  memset(room + (size_t)count * columns, 0, missing * sizeof *room);
}

int32_t cmodel_filled(int32_t count) { return (count + abreast - 1) / abreast * abreast; }

void cmodel_multiply(cmodel_matrix matrix, const float *input, int32_t count, int16_t *room, float *output) {
  int32_t columns = matrix.columns, rows = matrix.rows;
  int16_t weights[2 * widest];
  float worth[cmodel_longest];
  round_all(input, count, columns, room, worth);
  for (int32_t row = 0; row < rows; row += 2) {
    int32_t both = rows - row < 2 ? 1 : 2;
    widen(matrix.weights + (size_t)row * columns, both * columns, weights);
    if (both < 2) memset(weights + columns, 0, (size_t)columns * sizeof *weights);
    for (int32_t from = 0; from < count; from += abreast) {
      int32_t sums[2][abreast];
      block(weights, room + (size_t)from * columns, columns, sums);
      int32_t used = count - from < abreast ? count - from : abreast;
      for (int32_t which = 0; which < both; which++)
        for (int32_t at = 0; at < used; at++)
          output[(size_t)(from + at) * rows + row + which] =
            (float)sums[which][at] * (matrix.steps[row + which] * worth[from + at]) + matrix.bias[row + which];
    }
  }
}

static inline float square_root(float x) { return __builtin_sqrtf(x); }

/// e^x for x at most 0 by plain arithmetic, to about 1e-6: mathematics libraries differ in the last bit.
static inline float exponential(float x) {
  x = x < -80 ? -80 : x;
  float halvings = (float)(int32_t)(x * 1.44269504f - 0.5f);
  float rest = (x - halvings * 0.693359375f) + halvings * 2.12194440e-4f;
  float sum = 1 + rest * (1 + rest * (0.5f + rest * (1.66666667e-1f + rest * (4.16666667e-2f + rest * (8.33333333e-3f + rest * 1.38888889e-3f)))));
  int32_t bits = ((int32_t)halvings + 127) << 23;
  float power;
  memcpy(&power, &bits, sizeof power);
  return sum * power;
}

/// Weighs one query's keys: what it scores, raised, and divided by the sum.
WIDE static void weigh(const float *query, const float *keys, int32_t count, int32_t size, float scale, float *shares) {
  memset(shares, 0, (size_t)count * sizeof *shares);
  for (int32_t part = 0; part < size; part++) {
    float factor = query[part] * scale;
    const float *column = keys + (size_t)part * count;
    for (int32_t at = 0; at < count; at++) shares[at] += factor * column[at];
  }
  float most = shares[0], sum = 0;
  for (int32_t at = 1; at < count; at++) most = shares[at] > most ? shares[at] : most;
  for (int32_t at = 0; at < count; at++) shares[at] = exponential(shares[at] - most);
  for (int32_t at = 0; at < count; at++) sum += shares[at];
  for (int32_t at = 0; at < count; at++) shares[at] /= sum;
}

WIDE static void mix(const float *shares, const float *values, int32_t count, int32_t width, int32_t size, float *output) {
  memset(output, 0, (size_t)size * sizeof *output);
  for (int32_t at = 0; at < count; at++)
    for (int32_t part = 0; part < size; part++) output[part] += shares[at] * values[(size_t)at * width + part];
}

void cmodel_attend(
  const float *queries, const float *keys, const float *values, int32_t count, int32_t width, int32_t heads,
  float *room, float *output) {
  int32_t size = width / heads;
  float scale = 1 / square_root((float)size);
  float *turned = room, *shares = room + (size_t)count * size;
  for (int32_t from = 0; from < width; from += size) {
    for (int32_t at = 0; at < count; at++)
      for (int32_t part = 0; part < size; part++) turned[(size_t)part * count + at] = keys[(size_t)at * width + from + part];
    for (int32_t at = 0; at < count; at++) {
      weigh(queries + (size_t)at * width + from, turned, count, size, scale, shares);
      mix(shares, values + from, count, width, size, output + (size_t)at * width + from);
    }
  }
}

static void normalize(float *row, const float *more, const float *gain, const float *bias, int32_t width) {
  float sum = 0, squares = 0;
  for (int32_t at = 0; at < width; at++) row[at] += more[at];
  for (int32_t at = 0; at < width; at++) sum += row[at];
  float mean = sum / (float)width;
  for (int32_t at = 0; at < width; at++) squares += (row[at] - mean) * (row[at] - mean);
  float inverse = 1 / square_root(squares / (float)width + 1e-12f);
  for (int32_t at = 0; at < width; at++) row[at] = (row[at] - mean) * inverse * gain[at] + bias[at];
}

void cmodel_normalize(
  float *rows, const float *more, const float *gain, const float *bias, int32_t count, int32_t width) {
  for (int32_t at = 0; at < count; at++)
    normalize(rows + (size_t)at * width, more + (size_t)at * width, gain, bias, width);
}

WIDE void cmodel_gelu(float *values, int32_t count) {
  for (int32_t at = 0; at < count; at++) {
    float x = values[at];
    // 0.5 (1 + tanh z) = 1 / (1 + e^-2z); of the two forms the one that raises no large number.
    float z = 1.59576912f * (x + 0.044715f * x * x * x);
    float small = exponential(z < 0 ? z : -z);
    values[at] = x * (z < 0 ? small : 1) / (1 + small);
  }
}
