#include "CModel.h"

// Linked in, so that the command needs no file beside it; C23 reads the bytes without a generated source.
_Alignas(64) static const unsigned char weights[] = {
#embed "weights.bin" suffix(,)
  0
};

const unsigned char *cmodel_weights(void) { return weights; }

size_t cmodel_weights_size(void) { return sizeof weights - 1; }

_Alignas(64) static const unsigned char encoder[] = {
#embed "encoder.bin" suffix(,)
  0
};

const unsigned char *cmodel_encoder(void) { return encoder; }

size_t cmodel_encoder_size(void) { return sizeof encoder - 1; }
