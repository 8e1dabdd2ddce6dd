package io.anju.architecture.offenders.employment.sync;

import com.fasterxml.jackson.core.JsonFactory;

/** Reads with the Jackson of yesterday, which the broker brings along. */
record Jackson2Reader(JsonFactory rows) {}
