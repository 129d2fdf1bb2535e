#include "Arithmetic.h"
#include "Groups.h"
#include "Steps.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Products of whole numbers: 8191 * 120 * 2048 stays below 2^31, so no sum overflows and their order is free.
enum { finest = 8191, abreast = 6, inputs = 2 };

// MARK: Rounding

/// The largest size of a row of floats; eight running maxima, since which is found first changes nothing.
WIDE static float largest(const float *row, int32_t count) {
  float most[8] = {0};
  int32_t whole = count / 8 * 8;
  for (int32_t at = 0; at < whole; at += 8)
    for (int32_t lane = 0; lane < 8; lane++) {
      float size = row[at + lane] < 0 ? -row[at + lane] : row[at + lane];
      most[lane] = size > most[lane] ? size : most[lane];
    }
  for (int32_t at = whole; at < count; at++) {
    float size = row[at] < 0 ? -row[at] : row[at];
    most[0] = size > most[0] ? size : most[0];
  }
  for (int32_t lane = 1; lane < 8; lane++) most[0] = most[lane] > most[0] ? most[lane] : most[0];
  return most[0];
}

/// Rounds a row of floats to whole steps; gives what a step is worth.
WIDE static float rounded(const float *row, float most, int32_t count, int16_t *output) {
  if (!(most > 0)) return memset(output, 0, (size_t)count * sizeof *output), 0;
  float inverse = finest / most;
  for (int32_t at = 0; at < count; at++) {
    float scaled = row[at] * inverse;
    output[at] = (int16_t)(scaled + (scaled < 0 ? -0.5f : 0.5f));
  }
  return most / finest;
}

int32_t cmodel_filled(int32_t count) { return (count + inputs - 1) / inputs * inputs; }

void cmodel_round(const float *input, int32_t count, int32_t columns, int16_t *output, float *worth) {
  for (int32_t at = 0; at < count; at++) {
    const float *row = input + (size_t)at * columns;
    worth[at] = rounded(row, largest(row, columns), columns, output + (size_t)at * columns);
  }
  size_t missing = (size_t)(cmodel_filled(count) - count) * columns;
  memset(output + (size_t)count * columns, 0, missing * sizeof *output);
}

// MARK: Tiles

/// The products of six rows of weights with two inputs: what is loaded once is used often.
typedef void tile(const int16_t *weights, const int16_t *input, int32_t columns, int32_t sums[abreast][inputs]);

static void add_plainly(
  const int16_t *weights, const int16_t *input, int32_t from, int32_t columns, int32_t sums[abreast][inputs]) {
  for (int32_t row = 0; row < abreast; row++)
    for (int32_t which = 0; which < inputs; which++) {
      const int16_t *left = weights + (size_t)row * columns, *right = input + (size_t)which * columns;
      int32_t sum = 0;
      for (int32_t at = from; at < columns; at++) sum += left[at] * right[at];
      sums[row][which] += sum;
    }
}

static void tile_plainly(const int16_t *weights, const int16_t *input, int32_t columns, int32_t sums[abreast][inputs]) {
  memset(sums, 0, sizeof(int32_t[abreast][inputs]));
  add_plainly(weights, input, 0, columns, sums);
}

#if defined(__x86_64__)
__attribute__((target("avx2"), always_inline)) static inline __m256i loaded(const int16_t *from) {
  return _mm256_loadu_si256((const __m256i *)from);
}

/// The sums of the eight numbers of each of four registers.
__attribute__((target("avx2"), always_inline)) static inline __m128i summed(__m256i a, __m256i b, __m256i c, __m256i d) {
  __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

/// Sixteen products at once, added in pairs (`vpmaddwd`).
__attribute__((target("avx2"))) static void tile_in_avx2(
  const int16_t *weights, const int16_t *input, int32_t columns, int32_t sums[abreast][inputs]) {
  __m256i left[abreast], right[abreast];
  for (int32_t row = 0; row < abreast; row++) left[row] = right[row] = _mm256_setzero_si256();
  int32_t whole = columns / 16 * 16;
  for (int32_t at = 0; at < whole; at += 16) {
    __m256i first = loaded(input + at), second = loaded(input + columns + at);
    for (int32_t row = 0; row < abreast; row++) {
      __m256i weight = loaded(weights + (size_t)row * columns + at);
      left[row] = _mm256_add_epi32(left[row], _mm256_madd_epi16(weight, first));
      right[row] = _mm256_add_epi32(right[row], _mm256_madd_epi16(weight, second));
    }
  }
  for (int32_t row = 0; row < abreast; row += 2)
    _mm_storeu_si128((__m128i *)sums[row], summed(left[row], right[row], left[row + 1], right[row + 1]));
  add_plainly(weights, input, whole, columns, sums);
}
#endif

// MARK: Products

static tile *way(int32_t number) {
#if defined(__x86_64__)
  if (number == 1) return tile_in_avx2;
#endif
  return tile_plainly;
}

int32_t cmodel_ways(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") ? 2 : 1;
#else
  return 1;
#endif
}

/// Some rows of a table as whole numbers; those beyond its last are nought.
WIDE static void fill(cmodel_table table, int32_t row, int32_t count, int16_t *output) {
  widen(table, row, count, output);
  int32_t used = count * table.columns;
  memset(output + used, 0, (size_t)(abreast * table.columns - used) * sizeof *output);
}

void cmodel_multiply_in(
  int32_t number, cmodel_matrix matrix, const int16_t *input, const float *worth, int32_t count, float *output) {
  int16_t weights[abreast * widest];
  int32_t columns = matrix.table.columns, rows = matrix.table.rows;
  tile *multiply = way(number);
  for (int32_t row = 0; row < rows; row += abreast) {
    int32_t used = rows - row < abreast ? rows - row : abreast;
    float steps[abreast] = {0}, bias[abreast] = {0};
    memcpy(steps, matrix.table.steps + row, (size_t)used * sizeof *steps);
    memcpy(bias, matrix.bias + row, (size_t)used * sizeof *bias);
    fill(matrix.table, row, used, weights);
    for (int32_t from = 0; from < count; from += inputs) {
      int32_t sums[abreast][inputs];
      multiply(weights, input + (size_t)from * columns, columns, sums);
      for (int32_t at = from; at < from + inputs && at < count; at++)
        for (int32_t which = 0; which < used; which++)
          output[(size_t)at * rows + row + which] =
            (float)sums[which][at - from] * (steps[which] * worth[at]) + bias[which];
    }
  }
}

void cmodel_multiply(cmodel_matrix matrix, const int16_t *input, const float *worth, int32_t count, float *output) {
  cmodel_multiply_in(cmodel_ways() - 1, matrix, input, worth, count, output);
}
