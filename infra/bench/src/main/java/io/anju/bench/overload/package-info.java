/** What the registry answers when more is asked of it than it can do. */
@NullMarked
package io.anju.bench.overload;

import org.jspecify.annotations.NullMarked;
