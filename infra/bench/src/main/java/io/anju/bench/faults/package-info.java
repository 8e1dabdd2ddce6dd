/** What happens when processes are killed while people work. */
@NullMarked
package io.anju.bench.faults;

import org.jspecify.annotations.NullMarked;
