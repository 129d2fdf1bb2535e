#ifndef PUSHBACK_ARITHMETIC_H
#define PUSHBACK_ARITHMETIC_H

#include <stdint.h>

/// The most inputs of one product.
enum { cmodel_longest = 512 };

/// Up to where `count` inputs are filled with nought, so that they go in whole blocks.
int32_t cmodel_filled(int32_t count);

/// A matrix of bytes: `rows` times `columns`, what one step of each row is worth, and what is added to each row.
typedef struct {
  const int8_t *weights;
  const float *steps;
  const float *bias;
  int32_t rows;
  int32_t columns;
} cmodel_matrix;

/// Rows of four-bit weights in groups of 32: a step for each row, a multiple of it for each group.
typedef struct {
  const uint8_t *weights;
  const uint8_t *multiples;
  const float *steps;
  int32_t rows;
  int32_t columns;
} cmodel_table;

/// One row of a table as floats; `row` is below `rows`.
void cmodel_look_up(cmodel_table table, int32_t row, float *output);

/// For each of `count` inputs, of `columns` floats each, the product with the matrix: `rows` floats each.
/// `room` holds `cmodel_filled(count) * columns` numbers. At most 2048 columns and 512 inputs.
void cmodel_multiply(cmodel_matrix matrix, const float *input, int32_t count, int16_t *room, float *output);

/// Scaled dot products of queries with keys, and the mean of the values weighed by them, for each head on its own.
/// All are `count` rows of `width` floats, and `room` holds `count * (width / heads + 1)` of them.
void cmodel_attend(
  const float *queries, const float *keys, const float *values, int32_t count, int32_t width, int32_t heads,
  float *room, float *output);

/// Adds `more` to `rows` and brings each row to mean 0 and deviation 1, then to gain and bias.
void cmodel_normalize(
  float *rows, const float *more, const float *gain, const float *bias, int32_t count, int32_t width);

/// The Gaussian error linear unit, in its form with tanh (D. Hendrycks, K. Gimpel, 2016), in place.
void cmodel_gelu(float *values, int32_t count);

#endif
