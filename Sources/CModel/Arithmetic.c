#include "Arithmetic.h"
#include "Groups.h"
#include "Steps.h"

void cmodel_look_up(cmodel_table table, int32_t row, float *output) {
  int16_t numbers[widest];
  widen(table, row, 1, numbers);
  for (int32_t at = 0; at < table.columns; at++) output[at] = (float)numbers[at] * table.steps[row];
}

/// Rows that are brought to their mean together.
enum { together = 4 };

/// Brings four rows at most to mean 0 and deviation 1, side by side, because each sum must wait for its last step.
static void normalize(float *rows, int32_t used, const float *gain, const float *bias, int32_t width) {
  float means[together] = {0}, squares[together] = {0};
  for (int32_t at = 0; at < width; at++)
    for (int32_t row = 0; row < used; row++) means[row] += rows[(size_t)row * width + at];
  for (int32_t row = 0; row < used; row++) means[row] /= (float)width;
  for (int32_t at = 0; at < width; at++)
    for (int32_t row = 0; row < used; row++) {
      float distance = rows[(size_t)row * width + at] - means[row];
      squares[row] += distance * distance;
    }
  for (int32_t row = 0; row < used; row++) {
    float inverse = 1 / square_root(squares[row] / (float)width + 1e-12f), *values = rows + (size_t)row * width;
    for (int32_t at = 0; at < width; at++) values[at] = (values[at] - means[row]) * inverse * gain[at] + bias[at];
  }
}

void cmodel_normalize(
  float *rows, const float *more, const float *gain, const float *bias, int32_t count, int32_t width) {
  for (int64_t at = 0; at < (int64_t)count * width; at++) rows[at] += more[at];
  int32_t whole = count / together * together;
  // A number that is known lets the compiler keep the four sums in registers.
  for (int32_t at = 0; at < whole; at += together) normalize(rows + (size_t)at * width, together, gain, bias, width);
  for (int32_t at = whole; at < count; at++) normalize(rows + (size_t)at * width, 1, gain, bias, width);
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
