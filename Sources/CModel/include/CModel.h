#ifndef PUSHBACK_CMODEL_H
#define PUSHBACK_CMODEL_H

#include <stddef.h>

/// The learned weights, as `pushback-train` wrote them; of length 0 where none were trained.
const unsigned char *cmodel_weights(void);
size_t cmodel_weights_size(void);

#endif
