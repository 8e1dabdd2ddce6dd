/** Measures imports of labour bureaus' files: rate, memory, and safety under faults. */
@NullMarked
package io.anju.bench.sync;

import org.jspecify.annotations.NullMarked;
