#include "Arithmetic.h"
#include "Steps.h"

/// Queries that are looked at together, and floats that go side by side.
enum { together = 4, side = 16 };

typedef float lanes __attribute__((vector_size(side * sizeof(float))));

static int32_t filled(int32_t count) { return (count + side - 1) / side * side; }

/// For each of four rows `output[at]` is the sum of `factors[i] * columns[i][at]`, added in the order of `i`.
/// `width`, that of `columns` and `output`, is a multiple of `side`; `stride` is the length of a row of factors.
WIDE static void combine(
  const float *factors, int32_t stride, const float *columns, int32_t count, int32_t width, float *output) {
  for (int32_t at = 0; at < width; at += side) {
    lanes a = {0}, b = {0}, c = {0}, d = {0};
    for (int32_t i = 0; i < count; i++) {
      lanes column;
      memcpy(&column, columns + (size_t)i * width + at, sizeof column);
      a += factors[i] * column, b += factors[stride + i] * column;
      c += factors[2 * stride + i] * column, d += factors[3 * stride + i] * column;
    }
    memcpy(output + at, &a, sizeof a), memcpy(output + width + at, &b, sizeof b);
    memcpy(output + 2 * width + at, &c, sizeof c), memcpy(output + 3 * width + at, &d, sizeof d);
  }
}

/// The highest of some scores, from several running ones: which of them comes first changes nothing.
static inline float highest(const float *scores, int32_t count) {
  float most[side];
  int32_t whole = count / side * side;
  for (int32_t lane = 0; lane < side; lane++) most[lane] = scores[0];
  for (int32_t at = 0; at < whole; at += side)
    for (int32_t lane = 0; lane < side; lane++)
      most[lane] = scores[at + lane] > most[lane] ? scores[at + lane] : most[lane];
  for (int32_t at = whole; at < count; at++) most[0] = scores[at] > most[0] ? scores[at] : most[0];
  for (int32_t lane = 1; lane < side; lane++) most[0] = most[lane] > most[0] ? most[lane] : most[0];
  return most[0];
}

/// Turns the scores of four rows into shares: raised, and divided by the sum. Four sums run beside each other, because
/// each must wait for its last step.
WIDE static void share(float *rows, int32_t stride, int32_t count) {
  float sums[together] = {0};
  for (int32_t row = 0; row < together; row++) {
    float *scores = rows + (size_t)row * stride, most = highest(scores, count);
    for (int32_t at = 0; at < count; at++) scores[at] = exponential(scores[at] - most);
  }
  for (int32_t at = 0; at < count; at++)
    for (int32_t row = 0; row < together; row++) sums[row] += rows[(size_t)row * stride + at];
  for (int32_t row = 0; row < together; row++)
    for (int32_t at = 0; at < count; at++) rows[(size_t)row * stride + at] /= sums[row];
}

/// Where one head keeps what it works with.
typedef struct {
  /// `size` rows of the keys' parts, and `count` rows of the values; both filled up with nought.
  float *keys, *values;
  /// Four rows each.
  float *queries, *shares, *mixed;
  int32_t count, size;
} head_room;

static void turn(head_room head, const float *keys, const float *values, int32_t width) {
  int32_t keys_filled = filled(head.count), size_filled = filled(head.size);
  memset(head.keys, 0, (size_t)head.size * keys_filled * sizeof(float));
  memset(head.values, 0, (size_t)head.count * size_filled * sizeof(float));
  for (int32_t at = 0; at < head.count; at++)
    for (int32_t part = 0; part < head.size; part++) {
      head.keys[(size_t)part * keys_filled + at] = keys[(size_t)at * width + part];
      head.values[(size_t)at * size_filled + part] = values[(size_t)at * width + part];
    }
}

/// One head, for four queries at most.
static void attend(head_room head, const float *queries, int32_t used, int32_t width, float scale, float *output) {
  int32_t keys_filled = filled(head.count), size_filled = filled(head.size);
  memset(head.queries, 0, (size_t)together * head.size * sizeof(float));
  for (int32_t at = 0; at < used; at++)
    for (int32_t part = 0; part < head.size; part++)
      head.queries[at * head.size + part] = queries[(size_t)at * width + part] * scale;
  combine(head.queries, head.size, head.keys, head.size, keys_filled, head.shares);
  share(head.shares, keys_filled, head.count);
  combine(head.shares, keys_filled, head.values, head.count, size_filled, head.mixed);
  for (int32_t at = 0; at < used; at++)
    memcpy(output + (size_t)at * width, head.mixed + (size_t)at * size_filled, (size_t)head.size * sizeof(float));
}

int32_t cmodel_attention_room(int32_t count, int32_t size) {
  return (size + together) * filled(count) + (count + together) * filled(size) + together * size;
}

void cmodel_attend(
  const float *queries, const float *keys, const float *values, int32_t count, int32_t width, int32_t heads,
  float *room, float *output) {
  int32_t size = width / heads;
  float scale = 1 / square_root((float)size);
  head_room head = {.keys = room, .count = count, .size = size};
  head.values = head.keys + (size_t)size * filled(count);
  head.shares = head.values + (size_t)count * filled(size);
  head.mixed = head.shares + (size_t)together * filled(count);
  head.queries = head.mixed + (size_t)together * filled(size);
  for (int32_t from = 0; from < width; from += size) {
    turn(head, keys + from, values + from, width);
    for (int32_t at = 0; at < count; at += together) {
      size_t place = (size_t)at * width + from;
      attend(head, queries + place, count - at < together ? count - at : together, width, scale, output + place);
    }
  }
}
