#ifndef PUSHBACK_CMODEL_H
#define PUSHBACK_CMODEL_H

#include <stddef.h>

#include "Arithmetic.h"

/// The learned weights, as `pushback-train` wrote them; of length 0 where none were trained.
const unsigned char *cmodel_weights(void);
size_t cmodel_weights_size(void);

/// The encoder as `Training/encoder` wrote it; of length 0 where none was trained.
const unsigned char *cmodel_encoder(void);
size_t cmodel_encoder_size(void);

#endif
