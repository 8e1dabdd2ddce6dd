/** Consumes the write probes of all services. */
@NullMarked
package io.anju.overview.probe.kafka;

import org.jspecify.annotations.NullMarked;
