#ifndef PUSHBACK_STEPS_H
#define PUSHBACK_STEPS_H

#include <stdint.h>
#include <string.h>

// Floats in a fixed order and without fused steps: the same text gives the same bits on every machine. Where a processor
// has wider registers the same code is compiled for them besides.
#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

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

#endif
