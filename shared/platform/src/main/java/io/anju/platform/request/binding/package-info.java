/** Reads, checks and describes requests from what their records declare. */
@NullMarked
package io.anju.platform.request.binding;

import org.jspecify.annotations.NullMarked;
