#ifndef PUSHBACK_ARITHMETIC_H
#define PUSHBACK_ARITHMETIC_H

#include <stdint.h>

/// The most inputs of one product.
enum { cmodel_longest = 512 };

/// Up to where `count` inputs are filled with nought, so that they go in whole blocks.
int32_t cmodel_filled(int32_t count);

/// Rows of weights of four bits, in groups of 32: each is a multiple, from 1 to 15, of a step of its row, times a number
/// from -8 to 7. Bytes hold two: of the weights columns 0 to 15 of a group low and the others high, of the multiples
/// neighbours, the first low. Columns go in whole pairs of groups.
typedef struct {
  const uint8_t *weights;
  const uint8_t *multiples;
  const float *steps;
  int32_t rows;
  int32_t columns;
} cmodel_table;

/// A table by which inputs are multiplied, and what is added to each row.
typedef struct {
  cmodel_table table;
  const float *bias;
} cmodel_matrix;

/// One row of a table as floats; `row` is below `rows`.
void cmodel_look_up(cmodel_table table, int32_t row, float *output);

/// Rounds each of `count` inputs of `columns` floats to whole steps, and says what a step of each is worth.
/// `output` holds `cmodel_filled(count) * columns` numbers, `worth` `count`.
void cmodel_round(const float *input, int32_t count, int32_t columns, int16_t *output, float *worth);

/// For each of `count` rounded inputs the product with the matrix: `rows` floats each, the same bits on every processor.
/// At most 2048 columns and 512 inputs.
void cmodel_multiply(cmodel_matrix matrix, const int16_t *input, const float *worth, int32_t count, float *output);

/// In how many ways this processor can multiply; way 0 is that of every processor, the last the one that is used.
int32_t cmodel_ways(void);

/// The same product in one of these ways.
void cmodel_multiply_in(
  int32_t way, cmodel_matrix matrix, const int16_t *input, const float *worth, int32_t count, float *output);

/// The floats of room that attention needs, for heads of `size` parts.
int32_t cmodel_attention_room(int32_t count, int32_t size);

/// Scaled dot products of queries with keys, and the mean of the values weighed by them, for each head on its own.
/// All are `count` rows of `width` floats, and `room` holds `cmodel_attention_room(count, width / heads)` of them.
void cmodel_attend(
  const float *queries, const float *keys, const float *values, int32_t count, int32_t width, int32_t heads,
  float *room, float *output);

/// Adds `more` to `rows` and brings each row to mean 0 and deviation 1, then to gain and bias.
void cmodel_normalize(
  float *rows, const float *more, const float *gain, const float *bias, int32_t count, int32_t width);

/// The Gaussian error linear unit, in its form with tanh (D. Hendrycks, K. Gimpel, 2016), in place.
void cmodel_gelu(float *values, int32_t count);

#endif
